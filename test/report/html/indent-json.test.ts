import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indentJson } from '../../../src/report/html/page/indent-json.ts';

const joined = (text: string): string | undefined => indentJson(text)?.map((line) => line.text).join('\n');

describe('indentJson', () => {
  it('sets what JSON.stringify sets, for what it would not change', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const whole = JSON.stringify(value, null, 2);
      expect(joined(JSON.stringify(value))).toBe(whole);
      expect(joined(whole)).toBe(whole);
    }));
  });

  it('changes no number and no spelling of a text', () => {
    expect(joined('{"a":10.00,"b":[1e2,-0,12345678901234567890],"\\u0061":"\\/\\u00e9","a":1}')).toBe('{\n  "a": 10.00,\n  "b": [\n    1e2,\n    -0,\n    12345678901234567890\n  ],\n  "\\u0061": "\\/\\u00e9",\n  "a": 1\n}');
  });

  it('knows what each line shows', () => {
    expect(indentJson('{"a":[1,{"b/c":"x","~":[]}],"d":null}')?.map(({ pointer }) => pointer)).toEqual(['', '/a', '/a/0', '/a/1', '/a/1/b~1c', '/a/1/~0', '/a/1', '/a', '/d', '']);
  });

  it.each(['', 'plain', '{"a":', '['.repeat(100_000) + ']'.repeat(100_000), '{"a":1}{'])('leaves alone what it cannot set', (text) => {
    expect(indentJson(text)).toBeUndefined();
  });
});
