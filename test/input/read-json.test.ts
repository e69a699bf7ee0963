import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault, jsonDepthLimit, placeOfFault } from '../../src/input/find-json-fault.ts';
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

  it.each([
    ['brackets that never close', '['.repeat(1_000_000)], ['lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('refuses %s that are nested too deeply, where they become so', (_what, text) => {
    const opening = text.startsWith('{') ? '{"a":' : '[';
    const location = `a.json:1:${opening.length * jsonDepthLimit + 1}`;
    expect(problemsOf(() => readJson('a.json', text))).toEqual([{ code: 'input.json', message: `nested deeper than ${jsonDepthLimit} levels from here on`, location }]);
  });

  it('reads what is nested just as deep as is allowed, and a text of any length', () => {
    const deepest = `${'['.repeat(jsonDepthLimit)}${']'.repeat(jsonDepthLimit)}`;
    expect(readJson('a.json', deepest).value).toEqual(JSON.parse(deepest));
    expect(findJsonFault(JSON.stringify(['\\"é'.repeat(2_000_000)]))).toBeUndefined();
  });

  it('names line and column of a fault', () => {
    const text = '{\n  "a": [1,\n 2 3]}';
    expect(findJsonFault(text)).toEqual({ at: text.indexOf('3'), isTooDeep: false });
    expect(placeOfFault('b.json', text, { at: text.indexOf('3'), isTooDeep: false })).toBe('b.json:3:4');
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
        expect(findJsonFault(cut)?.at).toBeLessThanOrEqual(cut.length);
      }),
    );
  });
});
