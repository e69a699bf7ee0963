import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeparator, splitCsvRecord } from '../../src/input/split-csv-record.ts';

describe('a record of a CSV file', () => {
  it.each<[string, readonly string[] | 'open' | 'wrong']>([
    ['a,b,,c', ['a', 'b', '', 'c']], [' a , "b ""x""" ,c', ['a', 'b "x"', 'c']], ['"a,b\nc",d', ['a,b\nc', 'd']], ['"",""', ['', '']], ['a,', ['a', '']], ['"a",', ['a', '']], ['12" pizza,b', ['12" pizza', 'b']],
    ['a,"b', 'open'], ['"a""', 'open'], ['"a"b,c', 'wrong'], ['a,"b"\r', ['a', 'b']],
  ])('%j is %j', (text, fields) => {
    expect(splitCsvRecord(text, ',')).toEqual(fields);
  });

  it('reads what was written, whatever stands in its fields', () => {
    fc.assert(fc.property(fc.array(fc.string(), { minLength: 1 }), (fields) => {
      expect(splitCsvRecord(fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(';'), ';')).toEqual(fields);
    }));
  });

  it('is separated by what its header has', () => {
    expect(['a,b;c', 'a;b', 'a\tb', 'a'].map(findSeparator)).toEqual([',', ';', '\t', ',']);
  });
});
