import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalNames } from '../../src/contract/canonical-names.ts';
import { compileSchemas } from '../../src/contract/compile-schemas.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';

const catalogue = new URL('../../scenarios/', import.meta.url);
const load = (path: string) => JSON.parse(readFileSync(new URL(path, catalogue), 'utf8')) as JsonObject;
const shipped = Object.fromEntries(readdirSync(new URL('schemas/', catalogue)).filter((name) => name.endsWith('.json')).map((name) => [name, load(`schemas/${name}`)]));
const book = compileSchemas(shipped);
const guid = '019a9794-ea27-71a8-bc7a-ecffd058546c';
const item = { Id: 'a', Name: 'A', Type: 'Item', Prices: [{ Service: 'Pickup', Price: 100 }] };

describe('the schemas that ship', () => {
  it('are one for each body on the wire', () => {
    expect(book.names.filter((name) => !name.startsWith('hook-')).toSorted()).toEqual(['errors.json', 'menu-push.json', 'menu-sync.json', 'menu.json', 'order-status.json', 'order.json', 'refund.json']);
  });

  it.each<[string, Json]>([
    ['menu-sync.json', { requestId: guid, locationId: guid }],
    ['menu.json', { Items: [] }],
    ['menu.json', { Items: [item], Extra: 1 }],
    ['menu.json', { Items: [{ ...item, Id: 12, Prices: null, ModifierGroups: null, IsAvailable: null, Translations: { fr: {} } }] }],
    ['menu.json', { items: [{ id: 'a', name: 'A', type: 'Item', prices: [{ service: 'Pickup', price: 1 }] }] }],
    ['menu-push.json', { Items: [item] }],
    ['order-status.json', { orderId: 1, status: 'ACCEPTED', checknumber: '7' }],
    ['order-status.json', { status: 'REJECTED', checknumber: null, errors: [{ code: 'A', message: 'b', details: 'c' }] }],
    ['order-status.json', { OrderIds: { OrderId: 1 }, Status: 'REJECTED', CheckNumber: 7, errors: null }],
    ['refund.json', { ExternalId: 'CHK-1' }],
    ['refund.json', { externalId: 5 }],
    ['errors.json', { errors: [{ code: 'TIMEOUT', message: 'm', details: { field: 'f' } }] }],
  ])('%s allows %j', (name, body) => {
    expect(book.violations(name, body)).toEqual([]);
  });

  // Each of these is a check's own finding, and must not be a second one.
  it.each<[string, Json]>([
    ['no prices', { Items: [{ Id: 'a', Name: 'A', Type: 'Item' }] }],
    ['a negative price', { Items: [{ ...item, Prices: [{ Service: 'Pickup', Price: -1 }] }] }],
    ['an empty id', { Items: [{ ...item, Id: '' }] }],
    ['an id twice', { Items: [item, item] }],
    ['an empty name', { Items: [{ ...item, Name: '' }] }],
    ['a minimum above the maximum', { Items: [{ ...item, ModifierGroups: [{ Id: 'g', Name: 'G', Min: 2, Max: 1, Modifiers: [] }] }] }],
  ])('menu.json leaves %s to a check', (_, body) => {
    expect(book.violations('menu.json', body)).toEqual([]);
  });

  it.each<[string, Json, string, string]>([
    ['menu-sync.json', { requestId: 'x', locationId: guid }, '/requestId', 'format'],
    ['menu-sync.json', { locationId: guid }, '', 'required'],
    ['menu.json', [], '', 'type'],
    ['menu.json', {}, '', 'required'],
    ['menu.json', { Items: {} }, '/Items', 'type'],
    ['menu.json', { Items: [{ ...item, Prices: [{ Service: 'Pickup', Price: 12.5 }] }] }, '/Items/0/Prices/0/Price', 'type'],
    ['menu.json', { Items: [{ ...item, Prices: [{ Service: 'Pickup', Price: '100' }] }] }, '/Items/0/Prices/0/Price', 'type'],
    ['menu.json', { items: [{ id: 'a', name: 'A', type: 'Item', prices: [{ price: 12.5 }] }] }, '/items/0/prices/0/price', 'type'],
    ['menu.json', { Items: [{ ...item, ModifierGroups: [{ Modifiers: [{ Id: 'm' }] }] }] }, '/Items/0/ModifierGroups/0/Modifiers/0', 'required'],
    ['menu.json', { Items: [{ ...item, HasFederalTax: 'yes' }] }, '/Items/0/HasFederalTax', 'type'],
    ['menu-push.json', { Items: [{ Name: 'A' }] }, '/Items/0', 'required'],
    ['order-status.json', { orderId: 1 }, '', 'required'],
    ['order-status.json', { status: 4 }, '/status', 'type'],
    ['order-status.json', { Status: 'x', Errors: [{ Message: 4 }] }, '/Errors/0/Message', 'type'],
    ['order-status.json', { status: 'REJECTED', errors: 'no' }, '/errors', 'type'],
    ['order-status.json', { status: 'ACCEPTED', checknumber: {} }, '/checknumber', 'type'],
    ['refund.json', {}, '', 'required'],
    ['refund.json', { ExternalId: null }, '/ExternalId', 'type'],
    ['errors.json', { errors: [] }, '/errors', 'minItems'],
    ['errors.json', { errors: [{ code: 'A' }] }, '/errors/0', 'required'],
  ])('%s finds one thing wrong with %j', (name, body, pointer, keyword) => {
    expect(book.violations(name, body).map((violation) => [violation.pointer, violation.keyword])).toEqual([[pointer, keyword]]);
  });

  it('allow the standard menu', () => {
    expect(book.violations('menu.json', load('menus/standard.json'))).toEqual([]);
  });
});

describe('a violation', () => {
  it('says what was expected and what is there', () => {
    expect(book.violations('menu.json', { Items: [{ ...item, Prices: [{ Price: 12.5 }] }] })[0]).toMatchObject({ expected: 'integer', actual: 12.5 });
    expect(book.violations('menu.json', {})[0]).toMatchObject({ pointer: '', expected: 'Items' });
  });

  it('never repeats a long value', () => {
    const [violation] = book.violations('menu.json', { Items: 'x'.repeat(10_000) });
    expect(violation?.actual).toHaveLength(200);
    expect(book.violations('menu.json', { Items: { a: 'x'.repeat(10_000) } })[0]).not.toHaveProperty('actual');
  });

  it('is one of at most twenty', () => {
    expect(book.violations('menu.json', { Items: Array.from({ length: 500 }, () => ({})) })).toHaveLength(20);
  });
});

describe('a value of a size that no menu has', () => {
  const large = (entry: Json): Json => ({ Items: Array.from({ length: 100_000 }, () => entry) });

  it('is judged without collecting all that is wrong with it', () => {
    expect(book.violations('menu.json', large({ Id: {} }))).toMatchObject([{ pointer: '/Items/0', keyword: 'required' }]);
  });

  it('is right when nothing is wrong with it', () => {
    expect(book.violations('menu.json', large({ id: 'a', name: 'A', type: 'Item' }))).toEqual([]);
  });
});

describe('compiling', () => {
  it('names the schema that is wrong', () => {
    expect(() => compileSchemas({ 'good.json': { type: 'object' }, 'bad.json': { type: 'objct' } })).toThrow('bad.json');
    expect(() => compileSchemas({ 'typo.json': { requird: ['a'] } })).toThrow('typo.json');
    expect(() => compileSchemas({ 'lost.json': { $ref: 'nowhere.json' } })).toThrow('lost.json');
  });

  it('lets schemas refer to each other, and knows no others', () => {
    const two = compileSchemas({ 'a.json': { $ref: 'b.json#/$defs/b' }, 'b.json': { $defs: { b: { type: 'string' } } } });
    expect(two.violations('a.json', 4)).toMatchObject([{ keyword: 'type' }]);
    expect(() => two.violations('c.json', 4)).toThrow('"c.json"');
  });
});

describe('of several shapes', () => {
  const shapes = compileSchemas({
    's.json': {
      type: 'object',
      required: ['before', 'shape'],
      properties: {
        shape: {
          oneOf: [
            { type: 'object', required: ['kind', 'side'], properties: { kind: { const: 'square' }, side: { type: 'integer' } } },
            { $ref: '#/$defs/circle' },
            { type: 'null' },
          ],
        },
        deep: { type: 'array', items: { anyOf: [{ $ref: '#/$defs/circle' }, { type: 'object', required: ['x'], properties: { x: { anyOf: [{ type: 'string' }, { type: 'object', required: ['y'] }] } } }] } },
        both: { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 3 }, { type: 'string' }] },
      },
      $defs: { circle: { type: 'object', required: ['kind', 'radius'], properties: { kind: { const: 'circle' }, radius: { type: 'integer' }, unit: { type: 'string' } } } },
    },
  });
  const found = (body: Json) => shapes.violations('s.json', body).map(({ pointer, keyword }) => `${pointer} ${keyword}`);

  it('only the faults of the one that was meant are told', () => {
    expect(found({ before: 1, shape: { kind: 'circle', radius: 'big' } })).toEqual(['/shape/radius type']);
    expect(found({ before: 1, shape: { kind: 'square' } })).toEqual(['/shape required']);
  });

  it('the other faults around it stay', () => {
    expect(found({ shape: { kind: 'circle', radius: 'big', unit: 4 } }).toSorted()).toEqual([' required', '/shape/radius type', '/shape/unit type']);
  });

  it('none is preferred when the value is of no type that fits', () => {
    expect(found({ before: 1, shape: 'round' })).toEqual(['/shape oneOf']);
  });

  it('one inside the other is told at its depth', () => {
    expect(found({ before: 1, shape: null, deep: [{ x: {} }] })).toEqual(['/deep/0/x required']);
  });

  it('a value that fits two of which it may fit one is told so', () => {
    expect(found({ before: 1, shape: null, both: 4 })).toEqual(['/both oneOf']);
  });
});

describe('names that differ in case', () => {
  const schema: JsonObject = {
    properties: { Items: { items: { $ref: '#/$defs/item' } }, Open: { additionalProperties: { properties: { Inner: {} } } } },
    $defs: { item: { properties: { Id: {} } } },
  };

  it('become those of the schema, and pointers lead back', () => {
    const { value, toSent } = canonicalNames(schema, { ITEMS: [{ id: 1, other: 2 }], open: { any: { inner: 3 } } });
    expect(value).toEqual({ Items: [{ Id: 1, other: 2 }], Open: { any: { Inner: 3 } } });
    expect(toSent('/Items/0/Id')).toBe('/ITEMS/0/id');
    expect(toSent('/Items/0/Missing')).toBe('/ITEMS/0/Missing');
    expect(toSent('/Open/any/Inner')).toBe('/open/any/inner');
    expect(toSent('')).toBe('');
  });

  it('are left alone beside the exact one', () => {
    const { value, toSent } = canonicalNames(schema, { Items: [], items: [1] });
    expect(value).toEqual({ Items: [], items: [1] });
    expect(toSent('/items/0')).toBe('/items/0');
  });

  it('end in a schema that refers to itself', () => {
    const loop: JsonObject = { $ref: '#', properties: { Next: { $ref: '#' } } };
    expect(canonicalNames(loop, { next: { NEXT: {} } }).value).toEqual({ Next: { Next: {} } });
  });
});

describe('canonical names', () => {
  const schema = { properties: { Items: { items: { properties: { Id: { type: 'string' } } } }, Name: {} } } as const;

  it('leave a value as it is when every name is right, or belongs to nobody', () => {
    const value = { Items: [{ Id: 'a', Extra: [{ id: 1 }] }], other: null };
    const { value: canonical, toSent } = canonicalNames(schema, value);
    expect(canonical).toBe(value);
    expect(toSent('/Items/0/Id')).toBe('/Items/0/Id');
  });

  it('rename at one place only, and keep the rest', () => {
    const right = { Id: 'a' };
    const { value: canonical, toSent } = canonicalNames(schema, { Items: [right, { ID: 'b' }] });
    expect(canonical).toEqual({ Items: [right, { Id: 'b' }] });
    expect(toSent('/Items/1/Id')).toBe('/Items/1/ID');
  });

  it('are looked for in members that no schema lists too, each by itself', () => {
    const open = { additionalProperties: { properties: { Id: { type: 'string' } } }, properties: { Own: { properties: { Name: {} } } } } as const;
    const { value, toSent } = canonicalNames(open, { en: { ID: '1' }, fr: { id: '2', name: 3 }, own: { NAME: 4, id: 5 } });
    expect(value).toEqual({ en: { Id: '1' }, fr: { Id: '2', name: 3 }, Own: { Name: 4, id: 5 } });
    expect([toSent('/fr/Id'), toSent('/Own/Name')]).toEqual(['/fr/id', '/own/NAME']);
  });

  it('follow a prefix of a list place by place', () => {
    const list = { prefixItems: [{ properties: { A: {} } }, { properties: { B: {} } }], items: { properties: { C: {} } } } as const;
    expect(canonicalNames(list, [{ a: 1 }, { b: 1 }, { c: 1 }, { a: 1, c: 1 }]).value).toEqual([{ A: 1 }, { B: 1 }, { C: 1 }, { a: 1, C: 1 }]);
  });
});
