import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childPointer, splitPointer } from '../../src/contract/pointer.ts';
import { readPlace } from '../../src/contract/read-place.ts';
import { readPointer } from '../../src/contract/read-pointer.ts';
import { removePointer } from '../../src/contract/remove-pointer.ts';
import { writePointer } from '../../src/contract/write-pointer.ts';

const sample = { a: [{ 'b/c': 1, 'd~e': 2 }, 'x'], '': 3, nothing: null } as const;

describe('JSON pointers', () => {
  it.each([
    ['', sample], ['/a/0/b~1c', 1], ['/a/0/d~0e', 2], ['/a/1', 'x'], ['/', 3], ['/nothing', null],
    ['/a/2', undefined], ['/a/01', undefined], ['/a/-', undefined], ['/a/1/0', undefined], ['/zz/y', undefined],
    ['/toString', undefined], ['/a/length', undefined], ['/__proto__', undefined],
  ])('read %j', (pointer, expected) => {
    expect(readPointer(sample, pointer)).toEqual(expected);
  });

  it('that begin with no slash are a mistake of whoever wrote them', () => {
    expect(() => readPointer(sample, 'a')).toThrow('no JSON pointer');
  });

  it('escape and unescape every name alike', () => {
    fc.assert(fc.property(fc.array(fc.string()), (parts) => {
      expect(splitPointer(parts.reduce<string>((pointer, part) => childPointer(pointer, part), ''))).toEqual(parts);
    }));
  });

  it('write into a copy and leave the original alone', () => {
    const written = writePointer(sample, '/a/0/b~1c', 9);
    expect(written).toEqual({ ...sample, a: [{ 'b/c': 9, 'd~e': 2 }, 'x'] });
    expect(sample.a[0]['b/c']).toBe(1);
  });

  it('create a missing member and append to an array, but never a missing parent', () => {
    expect(writePointer({ a: {} }, '/a/b', 1)).toEqual({ a: { b: 1 } });
    expect(writePointer([1], '/-', 2)).toEqual([1, 2]);
    expect(writePointer([1], '/1', 2)).toEqual([1, 2]);
    expect(() => writePointer({}, '/a/b', 1)).toThrow('/a/b');
    expect(() => writePointer([1], '/3', 2)).toThrow('/3');
    expect(() => writePointer('text', '/a', 2)).toThrow('/a');
  });

  it('remove members and entries, and nothing where nothing is', () => {
    expect(removePointer(sample, '/a/0')).toEqual({ ...sample, a: ['x'] });
    expect(removePointer(sample, '/nothing')).toEqual({ a: sample.a, '': 3 });
    expect(removePointer(sample, '/zz')).toBe(sample);
    expect(() => removePointer(sample, '')).toThrow('whole');
  });

  it('find what was written, whatever was there', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.jsonValue(), (object, name, value) => {
      const pointer = childPointer('', name);
      const written = writePointer(object, pointer, value);
      expect(readPointer(written, pointer)).toEqual(value);
      expect(readPointer(removePointer(written, pointer), pointer)).toBeUndefined();
    }));
  });

  it('treat __proto__ as a name like any other', () => {
    const written = writePointer({}, '/__proto__', { polluted: true });
    expect(Object.getPrototypeOf(written)).toBe(Object.prototype);
    expect(readPointer(written, '/__proto__/polluted')).toBe(true);
    expect(readPointer(writePointer(written, '/a', 1), '/__proto__/polluted')).toBe(true);
    expect(readPointer(removePointer(written, '/__proto__'), '/__proto__')).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('places', () => {
  it('are pointers into the body or header names in any case', () => {
    const headers = [['X-Ueat-RequestId', 'first'], ['x-ueat-requestid', 'second']] as const;
    expect(readPlace('header:x-ueat-requestid', undefined, headers)).toBe('first');
    expect(readPlace('/a/1', sample, headers)).toBe('x');
    expect(readPlace('/a', undefined, headers)).toBeUndefined();
    expect(readPlace('header:other', sample, headers)).toBeUndefined();
  });
});
