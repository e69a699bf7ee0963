import { readPositions } from '../../contract/read-positions.ts';
import { inboundCalls } from '../../model/call.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { JsonObject } from '../../model/json.ts';
import { openapiExamples } from './examples.ts';
import { posPaths, ueatPaths, ueatWebhooks } from './operations.ts';
import { toComponents } from './to-components.ts';

/** Whose side stands as paths; for tools that know no webhooks, one side alone. */
export type OpenapiSide = 'both' | 'pos' | 'ueat';

const posServer = { url: 'http://127.0.0.1:4020', description: 'The POS, here as ppip sandbox serves it; each POS has URLs of its own.' };
const ueatServer = { url: 'http://127.0.0.1:4010', description: 'UEAT, here as ppip certify serves it: platform.publicUrl.' };

/** The wire contract of a catalogue as an OpenAPI 3.1 document: what the POS serves as paths, what UEAT serves as webhooks, or one side alone as paths. */
export async function describeOpenapi(catalogue: Catalogue, side: OpenapiSide): Promise<JsonObject> {
  const { contract, schemas, assumptions } = catalogue;
  const parts = { contract, positions: readPositions(assumptions), examples: await openapiExamples(catalogue) };
  const files = [
    ...(side === 'ueat' ? [] : [contract.outbound.menuSync.schema, contract.outbound.order.schema]),
    ...(side === 'pos' ? [] : inboundCalls.map((call) => contract.inbound[call].schema)), 'errors.json',
  ];
  return {
    openapi: '3.1.0',
    info: {
      title: 'UEAT Open API for POS partners, as ppip certifies it',
      version: contract.version,
      description: 'Made from the catalogue of ppip. Where UEAT’s public pages are silent, paths, headers and forms are assumptions: ppip contract lists them.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [side === 'ueat' ? ueatServer : posServer],
    security: [{ token: [] }],
    tags: [
      ...(side === 'ueat' ? [] : [{ name: 'POS', description: 'What the POS serves, and UEAT calls.' }]),
      ...(side === 'pos' ? [] : [{ name: 'UEAT', description: 'What UEAT serves, and the POS calls.' }]),
    ],
    paths: side === 'ueat' ? ueatPaths(parts) : posPaths(parts),
    ...(side === 'both' && { webhooks: ueatWebhooks(parts) }),
    components: {
      securitySchemes: {
        token: {
          type: 'http', scheme: 'bearer', bearerFormat: 'JWT',
          description: `HS256 with the secret that partner and UEAT share. Claims: sub (the location id), jti (its own for each token), nbf, exp, iss (who sends), aud (who receives). UEAT is ${contract.ueatName}; the POS has its POSName.`,
        },
      },
      schemas: toComponents(files, schemas, [contract.outbound.order.schema]),
    },
  };
}

/** The same as text. */
export async function printOpenapi(catalogue: Catalogue, side: OpenapiSide, form: 'yaml' | 'json'): Promise<string> {
  const document = await describeOpenapi(catalogue, side);
  if (form === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  const { writeYaml } = await import('../../input/write-yaml.ts');
  return writeYaml(document);
}
