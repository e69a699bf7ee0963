import { createRequire } from 'node:module';
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { findPrebuilt } from '../../../src/catalogue/prebuilt-catalogue.ts';
import { findValidators, type BuiltValidators } from '../../../src/catalogue/prebuilt-validators.ts';
import { compileSchemas, openPrepared } from '../../../src/contract/compile-schemas.ts';
import { schemaBookOf } from '../../../src/contract/schema-book-of.ts';
import { isJsonObject, type Json } from '../../../src/model/json.ts';
import { shipped } from '../../checks/rules.ts';
import { orderOf } from '../../contract/order-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const file = join(dirname(inject('builtBin')), '../dist/catalogue/validators.cjs');
const { digest, answers } = createRequire(import.meta.url)(file) as BuiltValidators;

const orders = shipped.scenarios.flatMap(({ steps }) => steps.flatMap((step) =>
  (step.kind === 'send' && step.order !== undefined ? [orderOf(shipped, step.order, { taxRules: shipped.contract.taxRegimes.QC ?? [] }).clean] : [])));
const guid = '019a9794-ea27-71a8-bc7a-ecffd058546c';
const item = { Id: 'a', Name: 'A', Type: 'Item', Prices: [{ Service: 'Pickup', Price: 100 }] };

/** Values of each schema that are right, to begin with. */
const samples: Readonly<Record<string, readonly Json[]>> = {
  'errors.json': [{ errors: [{ code: 'TIMEOUT', message: 'm', details: { field: 'f' } }] }],
  'hook-input.json': [{ hook: 'readCheck', locationId: guid, orderId: 1, requestId: guid }],
  'hook-push-menu.json': [{ itemId: 'a', price: 100 }, [{ itemId: 1, name: 'A' }, { itemId: 'b' }]],
  'hook-read-check.json': [{ items: [{ id: 1, quantity: 2, modifiers: [{ name: 'x' }] }], total: 100 }, { checks: [{ items: [], notes: ['a', 'b'] }] }],
  'menu-push.json': [{ Items: [item] }],
  'menu-sync.json': [{ requestId: guid, locationId: guid }],
  'menu.json': [shipped.standardMenu, { Items: [{ ...item, ModifierGroups: null, IsAvailable: null }] }],
  'order-status.json': [{ orderId: 1, status: 'ACCEPTED', checkNumber: '7' }, { status: 'REJECTED', checkNumber: null, errors: [{ code: 'A', message: 'b', details: 'c' }] }],
  'order.json': orders,
  'refund.json': [{ ExternalId: 'CHK-1' }],
};

/** A value with one place in it made otherwise; which place, the number says. */
function mutate(value: Json, at: number, change: (there: Json) => Json | undefined): Json {
  const places = countPlaces(value);
  let left = at % places;
  const walk = (node: Json): Json | undefined => {
    if (left === 0) {
      left = -1;
      return change(node);
    }
    left -= 1;
    if (Array.isArray(node)) return (node as readonly Json[]).flatMap((entry) => walk(entry) ?? []);
    if (isJsonObject(node)) return Object.fromEntries(Object.entries(node).flatMap(([name, child]) => {
      const next = walk(child ?? null);
      return next === undefined ? [] : [[name, next]];
    }));
    return node;
  };
  return walk(value) ?? null;
}

function countPlaces(value: Json): number {
  const below = Array.isArray(value) ? value as readonly Json[] : isJsonObject(value) ? Object.values(value).map((child) => child ?? null) : [];
  return 1 + below.reduce((sum: number, child) => sum + countPlaces(child), 0);
}

const anyJson = fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json);
const changes = fc.oneof(
  fc.constant(() => undefined),
  fc.constantFrom<Json[]>(null, true, -1, 0, 1.5, 1e300, '', 'x'.repeat(300), guid, '2025-11-20T17:00:00Z', [], {}).map((other) => () => other),
  anyJson.map((other) => () => other),
  fc.constant((there: Json): Json => (isJsonObject(there) ? { ...there, stranger: 1 } : [there, there])),
);

describe('the validators that the build leaves', () => {
  it('are of the catalogue that ships, one for each of its schemas', () => {
    expect(digest).toBe(shipped.digest);
    expect(Object.keys(answers)).toEqual(Object.keys(shipped.schemas));
    expect(Object.keys(samples)).toEqual(Object.keys(shipped.schemas).toSorted());
  });

  const compiled = compileSchemas(shipped.schemas);
  const prepared = openPrepared(shipped.schemas, answers);

  it.each(Object.entries(samples))('say of %s what the compiler says, of right values and of wrong ones', (name, right) => {
    expect(right.map((value) => answers[name]?.(value))).toEqual(right.map(() => true));
    const seen = { right: 0, wrong: 0 };
    fc.assert(fc.property(fc.constantFrom(...right), fc.array(fc.tuple(fc.nat(), changes), { maxLength: 3 }), (value, mutations) => {
      const changed = mutations.reduce((whole, [at, change]) => mutate(whole, at, change), value);
      const violations = compiled.violations(name, changed);
      expect(prepared.violations(name, changed)).toEqual(violations);
      seen[violations.length === 0 ? 'right' : 'wrong'] += 1;
    }), { numRuns: 300 });
    expect(seen.right).toBeGreaterThan(0);
    // What hooks are told is described by parts that no body is held against as a whole.
    if (name !== 'hook-input.json') expect(seen.wrong).toBeGreaterThan(0);
  });

  it('are taken for the schemas of that catalogue, and for no others', async () => {
    expect(findValidators(shipped.digest, file)).toBe(answers);
    expect(findValidators('sha256:other', file)).toBeUndefined();
    expect(findValidators(shipped.digest, join(dirname(file), 'none.cjs'))).toBeUndefined();
    const folder = temporaryFolder();
    copyFileSync(join(dirname(file), 'prebuilt.json'), join(folder, 'prebuilt.json'));
    const found = await findPrebuilt(shipped.files, join(folder, 'prebuilt.json'));
    if (found === undefined) throw new Error('it is the catalogue that ships');
    expect(schemaBookOf(found.schemas).violations('refund.json', { ExternalId: [] })).toEqual(compiled.violations('refund.json', { ExternalId: [] }));
  });
});
