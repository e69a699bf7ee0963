import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/model/exchange.ts';
import type { Json } from '../../src/model/json.ts';
import { excerptBody, hasPointer } from '../../src/report/excerpt-body.ts';
import { setJsonLines } from '../../src/report/json-lines.ts';

const bodyOf = (content: string, encoding: Body['encoding'] = 'utf8'): Body => ({ encoding, content, bytes: content.length, truncated: false });
const show = (value: Json | string, pointer?: string) => excerptBody(bodyOf(typeof value === 'string' ? value : JSON.stringify(value)), pointer).map(({ text, isMarked }) => `${isMarked ? '>' : ' '}${text}`);

const menu = { Items: Array.from({ length: 30 }, (_, index) => ({ Id: `item-${index}`, Name: 'Un nom assez long pour ne pas tenir', Prices: [{ Service: 'Pickup', Price: index }] })) };

describe('excerptBody', () => {
  it('marks the line that a pointer leads to, with what stands around it', () => {
    expect(show(menu, '/Items/17/Prices/0/Price')).toEqual([
      ' …', '       "Prices": [', '         {', '           "Service": "Pickup",', '>          "Price": 17', '         }', '       ]', ' …',
    ]);
  });

  it('marks the nearest thing around a place that is missing', () => {
    expect(show({ status: 'REJECTED', errors: [] }, '/errors/0/code')).toEqual([' {', '   "status": "REJECTED",', '>  "errors": []', ' }']);
  });

  it('follows pointers with escapes', () => {
    expect(show({ 'a/b~c': 1, other: 'x'.repeat(60) }, '/a~1b~0c').filter((line) => line.startsWith('>'))).toEqual(['>  "a/b~c": 1,']);
  });

  it('shows text that is no JSON as it is, and bytes as base64', () => {
    expect(show('<html>\n\u001b[31mred')).toEqual([' <html>', ' \\e[31mred']);
    expect(excerptBody(bodyOf('/wA=', 'base64'))).toEqual([{ text: 'base64 /wA=', isMarked: false }]);
    expect(show('')).toEqual([]);
  });

  it('never takes more than eight lines, and has exactly one mark when there is a pointer', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), fc.string(), (value, name) => {
      const lines = excerptBody(bodyOf(JSON.stringify(value)), `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      expect(lines.length).toBeLessThanOrEqual(8);
      expect(lines.filter(({ isMarked }) => isMarked)).toHaveLength(1);
    }));
  });
});

describe('setJsonLines', () => {
  it('says the same as the JSON that it sets', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), fc.string(), (value, open) => {
      expect(JSON.parse(setJsonLines(value as Json, open).map(({ text }) => text).join('\n'))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });
});

describe('hasPointer', () => {
  it('finds what is there, small things in large ones too, and nothing else', () => {
    const body = bodyOf(JSON.stringify({ errors: [{ code: 'X' }] }));
    expect(['/errors/0/code', '/errors', '/errors/1', '/code'].map((pointer) => hasPointer(body, pointer))).toEqual([true, true, false, false]);
  });
});
