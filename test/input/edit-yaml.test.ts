import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml, writeYamlValue } from '../../src/input/edit-yaml.ts';
import { InputError } from '../../src/model/problem.ts';

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('yes', '5.2', 'null', '~', '- x', 'a: b', '#c', ' #d', '"', "'", 'two\nlines', '\r\n', '\t', '\u2028', '\u0085', '*a', '&a', '!a', '%a', '@a', '`a', '{a}', '[a]', ',', '? a', '0x1', '1e3', '---', '...'));

describe('writeYamlValue', () => {
  it('writes any text, and any list of texts, on one line that reads the same', () => {
    fc.assert(fc.property(fc.oneof(text, fc.array(text)), (value) => {
      const written = writeYamlValue(value);
      expect(written).not.toContain('\n');
      expect(parse(`key: ${written}\nnext: 1\n`)).toEqual({ key: value, next: 1 });
    }));
  });
});

describe('editYaml', () => {
  it('changes what it is told to, and nothing else', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const source = `# head\na: ${writeYamlValue(before)} # why\nb: { c: 1, d: [x,y] }\nempty:\n`;
      const edited = editYaml('x.yaml', source, [{ path: ['a'], value: after }, { path: ['empty', 'e'], value: true }, { path: ['l', 0, 'id'], value: after }]);
      expect(parse(edited)).toEqual({ a: after, b: { c: 1, d: ['x', 'y'] }, empty: { e: true }, l: [{ id: after }] });
      expect(edited).toMatch(/^# head\n/);
      expect(edited).toContain('# why');
    }));
  });

  it('gives back the very text when everything stands there already', () => {
    const source = "a:   'x'\nb: [ 1,2 ]\n";
    expect(editYaml('x.yaml', source, [{ path: ['a'], value: 'x' }, { path: ['b'], value: [1, 2] }])).toBe(source);
  });

  it('says where something stands in the way', () => {
    expect(() => editYaml('x.yaml', 'a: text\n', [{ path: ['a', 'b'], value: 1 }])).toThrow(InputError);
  });
});
