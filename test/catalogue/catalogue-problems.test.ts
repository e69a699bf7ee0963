import { describe, expect, it } from 'vitest';
import { problemsOf, type Edits } from './minimal-catalogue.ts';

/** What is wrong, as one line for each problem. */
function told(edits: Edits): readonly string[] {
  return problemsOf(edits).map(({ location, message, hint }) => `${location ?? ''} ${message}${hint === undefined ? '' : ` (${hint})`}`);
}

const resend = 'status/resend.yaml';
const plain = 'orders/plain.yaml';
const all = 'requirements/all.yaml';

describe('one file of a catalogue', () => {
  it.each([
    ['an unknown step', resend, '- expectNone:', '- expctNone:', "status/resend.yaml:29:5 unknown step 'expctNone' (did you mean 'expectNone'?)"],
    ['an unknown call', plain, 'send: order', 'send: ordre', "orders/plain.yaml:5:11 unknown word 'ordre' (did you mean 'order'?)"],
    ['an unknown key of a step', plain, 'as: first', 'az: first', "orders/plain.yaml:6:5 unknown key 'az' (did you mean 'as'?)"],
    ['an unknown key of an item', plain, '{ itemRole: simple }', '{ itemRole: simple, quantities: 2 }', "orders/plain.yaml:7:42 unknown key 'quantities' (did you mean 'quantity'?)"],
    ['a wrong value in an item', plain, '{ itemRole: simple }', '{ itemRole: simple, quantity: 0 }', 'orders/plain.yaml:7:52 must be at least 1'],
    ['an unknown predicate', plain, 'word: accepted', 'wrod: accepted', "orders/plain.yaml:11:51 unknown key 'wrod' (did you mean 'word'?)"],
    ['a wrong parameter', plain, 'word: accepted', 'word: acepted', "orders/plain.yaml:11:57 unknown word 'acepted' (did you mean 'accepted'?)"],
    ['a check that verifies nothing', plain, 'verifies: [ACK-001]', 'verifies: []', 'orders/plain.yaml:8:37 must not be empty'],
    ['a tamper that is told twice', resend, 'add: 100', 'add: 100, remove: true', "status/resend.yaml:12:56 'add' and 'remove' exclude each other (each tells another change: keep one)"],
    ['no JSON pointer', resend, '/Items/0/Id', 'Items/0/Id', "status/resend.yaml:12:22 a JSON pointer begins with '/', and has '~' only as '~0' or '~1'"],
    ['a fault with a status', resend, 'fault: silence,', 'fault: silence, status: 500,', 'status/resend.yaml:15:63 a fault has neither status nor body'],
    ['no duration', resend, '1.5s', '1.5', "status/resend.yaml:25:12 expected text, found a number (write the unit too: '1.5s')"],
    ['a title in one language', plain, ', fr: Une commande simple', '', "orders/plain.yaml:2:1 the key 'fr' is missing"],
    ['a requirement of no level', all, 'level: must', 'level: most', "requirements/all.yaml:2:10 unknown word 'most' (did you mean 'must'?)"],
    ['a requirement with a space in its id', all, 'id: OPS-001', 'id: OPS 001', 'requirements/all.yaml:18:7 an id is made of letters, digits, dots, dashes and underscores'],
    ['a tax rate that is too exact', 'contract.yaml', '9.975%', '9.9755%', "contract.yaml:20:44 '9.9755%' is not a tax rate (write a percentage with at most three decimals: '9.975%')"],
    ['JSON that is none', 'menus/standard.json', '{ "Items"', '{ Items', 'menus/standard.json:1:3 not valid JSON from here on'],
  ])('may not have %s', (_defect, path, found, replacement, sentence) => {
    expect(told({ [path]: [found, replacement] })).toEqual([sentence]);
  });

  it('is told of together with every other file', () => {
    expect(told({ [plain]: ['as: first', 'az: first'], [all]: ['level: must', 'level: most'], 'schemas/any.json': '[' })).toEqual([
      "orders/plain.yaml:6:5 unknown key 'az' (did you mean 'as'?)",
      "requirements/all.yaml:2:10 unknown word 'most' (did you mean 'must'?)",
      'schemas/any.json:1:2 not valid JSON from here on',
    ]);
  });
});

describe('the files of a catalogue together', () => {
  it.each([
    ['an id that is not the path', plain, 'id: orders/plain', 'id: orders/plane'],
    ['a requirement that nothing verifies', all, 'excluded:', 'ambiguity:'],
    ['an excluded requirement that is verified', plain, '[STA-001]', '[OPS-001]'],
    ['an unknown requirement', plain, '[STA-001]', '[STA-002]'],
    ['an unknown requirement in arrives', resend, 'arrives: [STA-001]', 'arrives: [STA-01]'],
    ['an unknown requirement in the contract', 'contract.yaml', 'arrives: [STA-001]', 'arrives: [STS-001]'],
    ['an unknown capability in requires', plain, '[orders]', '[order]'],
    ['an unknown capability of a requirement', all, 'capability: menu', 'capability: menus'],
    ['an unknown assumption of a requirement', all, 'deadline.status]', 'deadline.state]'],
    ['an unknown role', plain, 'itemRole: simple', 'itemRole: simpel'],
    ['an unknown hook', resend, 'ask: closeStore', 'ask: closeShop'],
    ['an unknown standing check', resend, '[acknowledged]', '[acknowledge]'],
    ['a for that names nothing', plain, 'for: first', 'for: frist'],
    ['an again that names nothing', resend, 'again: first', 'again: frist'],
    ['an expect of a callback that answers another call', plain, 'expect: orderStatus', 'expect: menu'],
    ['an at that names no location', plain, 'as: first', 'as: first\n    at: elsewhere'],
    ['a location that no step is about', plain, 'requires: [orders]', 'requires: [orders]\nlocations: { other: { role: menu-owner } }'],
    ['an unknown control', resend, 'control: orders/plain', 'control: orders/plan'],
    ['itself as control', resend, 'control: orders/plain', 'control: status/resend'],
    ['controls in a circle', plain, 'requires: [orders]', 'requires: [orders]\ncontrol: status/resend'],
    ['a control that requires more', plain, 'requires: [orders]', 'requires: [orders, menu]'],
    ['a step id given twice', resend, 'id: again', 'id: 1-send'],
    ['a name for two sendings', resend, 'again: first', 'again: first\n    as: first'],
    ['a check id given twice', plain, 'answers: 2xx }]', 'answers: 2xx }, { id: taken, verifies: [ACK-001], answers: 4xx }]'],
    ['a requirement id given twice', all, 'id: OPS-001', 'id: ACK-001'],
    ['an assumption id given twice', 'assumptions.yaml', 'id: deadline.status', 'id: status.path'],
    ['a standing check id given twice', 'always.yaml', 'id: quiet', 'id: acknowledged'],
    ['a check that asks nothing', plain, ', answers: 2xx', ''],
    ['a check that asks twice', plain, 'word: accepted', 'word: accepted, answers: 2xx'],
    ['a predicate on a step that it cannot judge', plain, 'answers: 2xx', 'silent: true'],
    ['a predicate on a scope that it cannot judge', 'always.yaml', 'silent: true', 'word: accepted'],
    ['a gate that is judged too late', resend, 'silent: true }', 'silent: true, gate: true }'],
    ['a standing check without calls', 'always.yaml', 'on: [order], ', ''],
    ['a standing check of the run with calls', 'always.yaml', 'scope: key', 'scope: run'],
    ['a standing check of a call that its scope has not', 'always.yaml', 'on: [order]', 'on: [orderStatus]'],
    ['a burst with a gate', plain, 'as: first', 'as: first\n    times: 3'],
    ['a burst of an order that is sent again', resend, 'again: first', 'again: first\n    times: 3'],
    ['a burst of one', plain, 'as: first', 'as: first\n    times: 1'],
    ['a burst of more than a thousand', plain, 'as: first', 'as: first\n    times: 1001'],
    ['a reply to a burst', resend, 'as: first', 'as: first\n    times: 2'],
    ['a new order without items', plain, '    order: { items: [{ itemRole: simple }] }\n', ''],
    ['a resend with items', resend, '{ restore: all }', '{ items: [{ itemRole: simple }] }'],
    ['a raw send without raw', plain, 'send: order', 'send: raw'],
    ['a promotion on a line that is not there', plain, 'simple }] }', 'simple }], promotions: [{ id: p, name: P, type: Amount, value: 1, line: 1 }] }'],
    ['a position of another kind', 'assumptions.yaml', 'position: 180s', 'position: soon'],
    ['a path that is no path', 'assumptions.yaml', '[/v2/menu]', '[v2/menu]'],
    ['a path for two kinds of callback', 'assumptions.yaml', '[/v2/menu]', '[/v1/menu, /v2/order/status]'],
    ['a call whose path is no assumption about paths', 'contract.yaml', 'path: menu.path', 'path: deadline.status'],
    ['a schema that is not there', 'contract.yaml', 'schema: status.json', 'schema: state.json'],
    ['an order template that is not there', 'contract.yaml', 'payloads/order.json', 'payloads/orders.json'],
    ['a role that the standard menu does not fill', 'contract.yaml', 'standardId: burger_001', 'standardId: burger_002'],
    ['a capability id given twice', 'contract.yaml', 'id: refund', 'id: orders'],
    ['a schema that is none', 'schemas/status.json', '"type": "string"', '"type": "strng"'],
    ['a schema with an unknown keyword', 'schemas/status.json', '"type": "string"', '"typ": "string"'],
    ['a schema that refers to nothing', 'schemas/status.json', '"any.json"', '"some.json"'],
    ['a schema of an unknown dialect', 'schemas/status.json', '"https://json-schema.org/draft/2020-12/schema"', '"ittps://json-schema.org/draft/2020-12/schema"'],
    ['a schema whose dialect is no text', 'schemas/status.json', '"https://json-schema.org/draft/2020-12/schema"', '7'],
    ['a schema that would be judged later', 'schemas/status.json', '"type": "object"', '"$async": true, "type": "object"'],
    ['a schema that calls itself as another is called', 'schemas/status.json', '"type": "object"', '"$id": "any.json", "type": "object"'],
    ['a schema with an anchor twice', 'schemas/status.json', '"type": "object"', '"$defs": { "a": { "$anchor": "here" }, "b": { "$anchor": "here", "type": "null" } }, "type": "object"'],
    ['a schema that refers to itself at once', 'schemas/any.json', '"type": "object"', '"allOf": [{ "$ref": "#/$defs/a" }], "$defs": { "a": { "anyOf": [{ "type": "null" }, { "$ref": "#" }] } }'],
    ['schemas that refer to each other at once', 'schemas/any.json', '"type": "object"', '"$ref": "status.json"'],
    ['a schema whose dynamic reference leads back to it', 'schemas/any.json', '"type": "object"', '"$dynamicRef": "#none"'],
    ['a schema that is named in no way that can be read', 'schemas/any.json', '"type": "object"', '"$id": "http://["'],
  ])('may not have %s', (_defect, path, found, replacement) => {
    expect(told({ [path]: [found, replacement] }).join('\n')).toMatchSnapshot();
  });

  it('may have schemas that refer to themselves further down in a value', () => {
    const tree = '{ "type": "object", "properties": { "below": { "$ref": "#" }, "more": { "type": "array", "items": { "$ref": "status.json" } } } }';
    expect(told({ 'schemas/any.json': tree })).toEqual([]);
  });
});
