import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hookSchema } from '../../src/app/hook-schema.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import { publishedSchema, type SchemaKind } from '../../src/app/published-schema.ts';
import { isJsonObject, type Json } from '../../src/model/json.ts';
import { runMain } from '../cli/run-main.ts';

const kinds = ['config', 'qualification', 'scenario', 'requirement'] as const satisfies readonly SchemaKind[];
const validators = new Map<SchemaKind, ValidateFunction>();
const schemas = new Map<SchemaKind, Json>();

beforeAll(async () => {
  for (const kind of kinds) {
    // Draft 7, which the YAML support of editors knows.
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const schema = await publishedSchema(kind);
    schemas.set(kind, schema);
    validators.set(kind, ajv.compile(schema));
  }
});

const read = (path: string): unknown => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

function faultsOf(kind: SchemaKind, value: unknown): readonly string[] {
  const validate = validators.get(kind);
  if (validate === undefined) throw new Error(`no schema of ${kind}`);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const yamlIn = (folder: string): readonly string[] => readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`);

/** What only reading can find: files and variables that are not there, words that must agree with each other, ends of waivers. */
const beyondSchema = new Set([
  'config.ca', 'config.kitchen', 'config.publicUrl', 'config.duplicate', 'config.noPerson', 'config.menuOwner', 'config.menuSource', 'config.role', 'config.environment', 'input.value',
  'config.placeholder', 'config.posName', 'config.position', 'config.contradiction', 'config.judgedField', 'config.secret', 'config.secretFile', 'config.timeZone',
  'config.variable', 'config.waiverExpired', 'config.waiverTwice',
]);

describe('the schema of ppip.yaml', () => {
  it.each(yamlIn('fixtures/partners').filter((path) => !path.includes('/broken/')))('takes %s', (path) => {
    expect(faultsOf('config', read(path))).toEqual([]);
  });

  it('refuses every broken one whose fault a schema can express', () => {
    const broken = yamlIn('fixtures/partners/broken').flatMap((path) => {
      const codes = (read(path.replace('.yaml', '.problems.json')) as ReadonlyArray<{ readonly code: string }>).map(({ code }) => code);
      // Not YAML, or not one document: an editor says so without a schema.
      if (codes.some((code) => ['input.syntax', 'input.duplicateKey', 'input.multipleDocuments', 'input.alias', 'input.tab'].includes(code))) return [];
      try {
        return [{ path, codes, isRefused: faultsOf('config', read(path)).length > 0 }];
      } catch {
        return [];
      }
    });
    const expressible = broken.filter(({ codes }) => codes.some((code) => !beyondSchema.has(code)));
    // A placeholder where no placeholder may be or where it leads to too little, and a rule that only the catalogue knows.
    const others = ['fixtures/partners/broken/relay-token-short.yaml', 'fixtures/partners/broken/secret-in-wrong-place.yaml', 'fixtures/partners/broken/waiver-unknown.yaml', 'fixtures/partners/broken/url-with-password.yaml'];
    expect(expressible.filter(({ isRefused }) => !isRefused).map(({ path }) => path).sort()).toEqual(others.sort());
    expect(expressible.length).toBeGreaterThan(20);
  });

  it('knows the words of the catalogue', () => {
    const text = JSON.stringify(schemas.get('config'));
    for (const word of ['orders.delivery', 'pushMenu', 'requiredGroup', 'deadline.status', 'US-NYC']) expect(text).toContain(`"${word}"`);
  });
});

describe('the schemas of the catalogue', () => {
  const folders = ['menu', 'orders', 'status', 'transport', 'push', 'refund', 'special', 'locations', 'till'];

  it.each(folders.flatMap((folder) => yamlIn(`scenarios/${folder}`)))('take %s', (path) => {
    expect(faultsOf('scenario', read(path))).toEqual([]);
  });

  it.each(yamlIn('scenarios/requirements'))('take %s', (path) => {
    expect(faultsOf('requirement', read(path))).toEqual([]);
  });

  it('refuse what the loader refuses', () => {
    const scenario = read('scenarios/orders/tip.yaml') as Record<string, Json>;
    for (const wrong of [{ ...scenario, title: 'x' }, { ...scenario, stepz: [] }, { ...scenario, steps: [{ sent: 'order' }] }, { ...scenario, steps: [] }]) {
      expect(faultsOf('scenario', wrong)).not.toEqual([]);
    }
    expect(faultsOf('requirement', [{ id: 'X-001', level: 'shall' }])).not.toEqual([]);
  });
});

describe('the schema of qualification.yaml', () => {
  it('takes topics that are not answered yet, and refuses words that there are not', () => {
    const scope = { flows: ['menu'], products: ['kiosk'] };
    expect(faultsOf('qualification', { scope, capabilities: { kiosk: true }, grid: { market: null, fees: ['bag'] } })).toEqual([]);
    for (const wrong of [{}, { scope, grid: { markt: 'x' } }, { scope, capabilities: { kiosks: true } }, { scope: { ...scope, flows: [] } }]) expect(faultsOf('qualification', wrong)).not.toEqual([]);
  });
});

/** Every schema that ppip schema prints, by its kind. */
const published: ReadonlyArray<readonly [kind: string, schema: () => Promise<Json>]> = [
  ...[...kinds, 'report', 'catalogue', 'policy', 'process', 'attestations', 'contacts', 'certificate'].map((kind) => [kind, () => publishedSchema(kind as SchemaKind)] as const),
  ['hook', async () => hookSchema(await loadRules(undefined))],
  ['hook-readCheck', async () => hookSchema(await loadRules(undefined), 'readCheck')],
];

describe.each(published)('every key of the schema of %s', (_kind, schemaOf) => {
  it('has a line that says what it is', async () => {
    const silent: string[] = [];
    const walk = (node: Json | undefined, path: string): void => {
      if (Array.isArray(node)) { for (const entry of node as readonly Json[]) walk(entry, path); return; }
      if (!isJsonObject(node)) return;
      for (const [key, value] of Object.entries(node)) {
        if (key !== 'properties' || !isJsonObject(value)) { walk(value, path); continue; }
        for (const [name, property] of Object.entries(value)) {
          if (!isJsonObject(property) || typeof property.description !== 'string') silent.push(`${path}.${name}`);
          walk(property, `${path}.${name}`);
        }
      }
    };
    walk(await schemaOf(), '');
    expect(silent).toEqual([]);
  });
});

it('ppip schema prints no kind that is not held so', async () => {
  const { stderr } = await runMain(['schema', 'no-such-kind']);
  const kindsOfCommand = [.../Allowed choices are ([^.]+)\./.exec(stderr.replaceAll(/\s+/g, ' '))?.[1]?.split(', ') ?? []];
  expect(kindsOfCommand.filter((kind) => !kind.startsWith('hook-')).sort()).toEqual(published.map(([kind]) => kind).filter((kind) => !kind.startsWith('hook-')).sort());
});
