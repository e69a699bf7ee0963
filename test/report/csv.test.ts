import { expect, it } from 'vitest';
import { csvLine } from '../../src/report/csv.ts';

it.each([
  ['=1+1', "'=1+1"], ['+1 514', "'+1 514"], ['-2+3', "'-2+3"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'\t=1"], ['\r=1', "\"'\r=1\""], ['-', "'-"],
])('a text that a spreadsheet would take for a formula is made text: %j', (text, cell) => {
  expect(csvLine([text])).toBe(`${cell}\r\n`);
});

it.each<[string | number, string]>([[-150, '-150'], ['-1.50', '-1.50'], [7, '7'], ['14.50', '14.50'], ['a=b', 'a=b'], ['C-1', 'C-1']])('what is no formula stays as it is: %j', (field, cell) => {
  expect(csvLine([field])).toBe(`${cell}\r\n`);
});

it('a field is quoted for everybody who parts fields by commas or semicolons, or drops blanks', () => {
  expect(csvLine(['a,b', 'c;d', 'say "e"', 'f\ng', ' h', ''])).toBe('"a,b","c;d","say ""e""","f\ng"," h",\r\n');
});
