import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/input/find-json-fault.ts';
import { readJson } from '../../src/input/read-json.ts';
import { problemsOf } from './problems-of.ts';

describe('readJson', () => {
  it('keeps the place of every part', () => {
    const document = readJson('a.json', '{\n  "a": [1, { "b": 2 }]\n}');
    expect(document.value).toEqual({ a: [1, { b: 2 }] });
    expect(document.locate(['a', 1, 'b'])).toBe('a.json:2:19');
  });

  it.each([
    ['{"a": 1,}', 'a.json:1:9'],
    ['{\n  "a" 1\n}', 'a.json:2:7'],
    ['[1,\n 2', 'a.json:2:3'],
    ['{"a": tru}', 'a.json:1:7'],
    ['["a\nb"]', 'a.json:1:2'],
    ['{"a": 1} x', 'a.json:1:9'],
    ['# no\n{}', 'a.json:1:1'],
    ['', 'a.json:1:1'],
  ])('tells where %j stops being JSON', (text, location) => {
    expect(problemsOf(() => readJson('a.json', text))).toEqual([{ code: 'input.json', message: 'not valid JSON from here on', location }]);
  });

  it('refuses a key that is there twice', () => {
    expect(problemsOf(() => readJson('a.json', '{"a": 1,\n "a": 2}')).map(({ code, location }) => [code, location])).toEqual([
      ['input.duplicateKey', 'a.json:2:2'],
    ]);
  });

  it('finds a fault exactly where a valid text was cut', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (value, at) => {
        const text = JSON.stringify(value);
        const cut = text.slice(0, at % text.length);
        expect(findJsonFault(text)).toBeUndefined();
        expect(findJsonFault(cut)).toBeLessThanOrEqual(cut.length);
      }),
    );
  });
});
