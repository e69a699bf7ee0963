import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/input/read-csv.ts';
import { csvLine } from '../../src/report/csv.ts';
import { problemsOf } from './problems-of.ts';

const texts = (source: string): readonly string[][] => readCsv('a.csv', source).map((row) => row.map(({ text }) => text));

/** What csvLine puts an apostrophe in front of. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

describe('readCsv', () => {
  it('reads lines whatever ends them, and passes over a byte order mark and empty lines', () => {
    expect(texts('\uFEFFa,b\r\n\r\n1,2\n3,4')).toEqual([['a', 'b'], ['1', '2'], ['3', '4']]);
  });

  it('takes semicolons when the first line has no comma', () => {
    expect(texts('a;b\n1,5;2')).toEqual([['a', 'b'], ['1,5', '2']]);
  });

  it.each([
    ['semicolons', 'id;total, with tax;note\n1;2,5;x', ['id', 'total, with tax', 'note']],
    ['tabs', 'id\ttotal, with tax\t\n1\t"2\t5"\t', ['id', 'total, with tax', '']],
    ['commas', '"a;b;c",d\n1,2', ['a;b;c', 'd']],
  ])('takes %s when most of them stand in the first record, outside quotes', (_what, source, head) => {
    const rows = texts(source);
    expect([rows[0], rows[1]?.length]).toEqual([head, head.length]);
  });

  it('drops blanks around a field, unless it is quoted', () => {
    expect(texts(' a , " b "\n')).toEqual([['a', ' b ']]);
  });

  it('keeps empty fields', () => {
    expect(texts('a,\n,b\n""')).toEqual([['a', ''], ['', 'b']]);
  });

  it('says where each field begins, also after line breaks in quotes', () => {
    const rows = readCsv('a.csv', 'a,"b\nc",d\ne,f');
    expect(rows.flat().map(({ location }) => location)).toEqual(['a.csv:1:1', 'a.csv:1:3', 'a.csv:2:4', 'a.csv:3:1', 'a.csv:3:3']);
  });

  it.each([
    ['a quotation mark that does not close', 'a,"b\n', 'a.csv:1:3', 'a quotation mark is not closed'],
    ['text after a quotation mark', 'a\n"b"c', 'a.csv:2:1', 'something follows a closing quotation mark'],
  ])('refuses %s, at its place', (_what, source, location, message) => {
    expect(problemsOf(() => readCsv('a.csv', source))).toMatchObject([{ code: 'input.csv', location, message }]);
  });

  it('reads what csvLine writes', () => {
    const field = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\uFEFF') && !isFormula(text));
    fc.assert(fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const head = ['standardId', 'posId'];
      expect(texts([head, ...rows].map(csvLine).join(''))).toEqual([head, ...rows]);
    }));
  });
});
