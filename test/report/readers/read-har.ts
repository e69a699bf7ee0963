import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** An entry of a HAR log, as far as tests look at it. */
export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly comment: string;
  readonly _exchangeId: string;
  readonly _direction: string;
  readonly timings: Readonly<Record<string, number>>;
  readonly request: { readonly method: string; readonly url: string; readonly postData?: { readonly text: string } };
  readonly response: { readonly status: number; readonly statusText: string; readonly content: { readonly text?: string } };
}

const require = createRequire(import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as object);
for (const schema of Object.values(require('har-schema') as Readonly<Record<string, object>>)) ajv.addSchema(schema);

/** Reads a HAR file; throws what the published schema objects to. */
export function readHar(text: string): readonly HarEntry[] {
  const document: unknown = JSON.parse(text);
  if (!ajv.validate('har.json#', document)) throw new Error(ajv.errorsText());
  return (document as { readonly log: { readonly entries: readonly HarEntry[] } }).log.entries;
}
