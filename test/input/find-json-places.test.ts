import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonPlaces } from '../../src/input/find-json-places.ts';

const shown = (text: string, pointer: string): string | undefined => {
  const place = findJsonPlaces(text, [pointer]).get(pointer);
  return place === undefined ? undefined : text.slice(place.start, place.end);
};

describe('findJsonPlaces', () => {
  it.each([
    ['', '{ "a" : [1, {"b": "x,]}\\""}] , "c":true }'],
    ['/a', '[1, {"b": "x,]}\\""}]'],
    ['/a/0', '1'],
    ['/a/1/b', '"x,]}\\""'],
    ['/c', 'true'],
  ])('finds %s', (pointer, expected) => {
    expect(shown('{ "a" : [1, {"b": "x,]}\\""}] , "c":true }', pointer)).toBe(expected);
  });

  it('gives the nearest thing around what is not there', () => {
    expect(shown('{"a": {"b": 1}}', '/a/missing/deeper')).toBe('{"b": 1}');
    expect(shown('{"a": 12}', '/a/0')).toBe('12');
  });

  it('reads escaped names, in the text and in the pointer', () => {
    expect(shown('{"a\\u002fb": 1, "m~n": 2, "": 3, "__proto__": 4}', '/a~1b')).toBe('1');
    expect(shown('{"a\\u002fb": 1, "m~n": 2, "": 3, "__proto__": 4}', '/m~0n')).toBe('2');
    expect(shown('{"a\\u002fb": 1, "m~n": 2, "": 3, "__proto__": 4}', '/')).toBe('3');
    expect(shown('{"a\\u002fb": 1, "m~n": 2, "": 3, "__proto__": 4}', '/__proto__')).toBe('4');
  });

  it('takes the last of members with one name, and nothing from the others', () => {
    expect(shown('{"a": {"b": 1}, "a": {"c": 2}}', '/a')).toBe('{"c": 2}');
    expect(shown('{"a": {"b": 1}, "a": {"c": 2}}', '/a/b')).toBe('{"c": 2}');
  });

  it('finds every part of any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const parts = listParts(value, '');
      const places = findJsonPlaces(text, parts.map(([pointer]) => pointer));
      for (const [pointer, part] of parts) {
        const place = places.get(pointer);
        expect(JSON.parse(text.slice(place?.start, place?.end))).toEqual(JSON.parse(JSON.stringify(part)));
      }
    }));
  });

  it('passes once through a large text, however many places are asked for', () => {
    const text = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ id: index, name: 'x'.repeat(20) })));
    const places = findJsonPlaces(text, Array.from({ length: 20_000 }, (_, index) => `/${index}/id`));
    expect(text.slice(places.get('/19999/id')?.start, places.get('/19999/id')?.end)).toBe('19999');
  });
});

function listParts(value: unknown, pointer: string): ReadonlyArray<readonly [pointer: string, part: unknown]> {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[pointer, value], ...inner.flatMap(([name, part]) => listParts(part, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`))];
}
