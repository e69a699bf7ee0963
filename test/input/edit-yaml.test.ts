import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from '../../src/input/edit-yaml.ts';
import { writeYamlValue } from '../../src/input/write-yaml-value.ts';
import type { DocumentPath } from '../../src/input/located-document.ts';
import type { Json } from '../../src/model/json.ts';
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

  it.each<readonly [what: string, text: string, path: DocumentPath, value: Json, edited: string]>([
    ['a value in its quotes, and the line after it', 'a:   "1"   # why\nb:    \'x\'   \n', ['a'], '2', 'a:   "2"   # why\nb:    \'x\'   \n'],
    ['a value in single quotes', "a: '1'\n", ['a'], "it's", "a: 'it''s'\n"],
    ['one that needs quotes inside brackets alone', 'p: { a: x,b:  "y" }\n', ['p', 'a'], 'k, l', 'p: { a: "k, l",b:  "y" }\n'],
    ['a text over several lines', 'a: |\n  one\n  two\n\nb: 1\n', ['a'], 'three', 'a: three\n\nb: 1\n'],
    ['an empty key before a comment', 'a:   # later\n# next\nb:\n', ['a'], true, 'a: true   # later\n# next\nb:\n'],
    ['an empty key, below it', 'a: # later\nb: [ 1,2 ]\n', ['a', 'c'], 1, 'a: # later\n  c: 1\nb: [ 1,2 ]\n'],
    ['an empty key inside brackets', 'a: { b: , c: 1 }\n', ['a', 'b', 'd'], 1, 'a: { b: { d: 1 } , c: 1 }\n'],
    ['a null that is written', 'a: ~ # none\n', ['a', 'b'], 1, 'a: { b: 1 } # none\n'],
    ['a new key after the last of its neighbours', 'a:\n    b: "1" # one\n    # after\n\nc: 1\n', ['a', 'd'], 'x', 'a:\n    b: "1" # one\n    d: x\n    # after\n\nc: 1\n'],
    ['a new key in brackets', "a: {b: 'x',   c: 1}   # end\n", ['a', 'd'], 'y', "a: {b: 'x',   c: 1, d: y}   # end\n"],
    ['a new key in empty brackets', 'a: {}\n', ['a', 'd'], 'y', 'a: { d: y }\n'],
    ['a new part at the end, before the last comments', 'a: 1\n# tail\n', ['l', 0, 'id'], 'x', 'a: 1\nl:\n  - id: x\n# tail\n'],
    ['a new key of an entry', 'l:\n- id: x   # an id\n  name:   y\n- id: z\n', ['l', 0, 'tz'], 'UTC', 'l:\n- id: x   # an id\n  name:   y\n  tz: UTC\n- id: z\n'],
    ['a list in brackets', 'a: [ x,  y ] # all\n', ['a'], ['x'], 'a: [ x ] # all\n'],
    ['a list in quotes', 'a: ["x","y"]\n', ['a'], ['y', 'z'], 'a: ["y", "z"]\n'],
    ['a list with a line for each entry', 'a:\n- "x"  # one\n# of two\n- y   # two\nb: 1\n', ['a'], ['x', 'z'], 'a:\n- "x"  # one\n- z\nb: 1\n'],
    ['a list that becomes a text', 'a: # mine\n  - { b: 1 } # one\n  - c: 2\n    d: 3\n# next\ne: 1\n', ['a'], 'QC', 'a: QC # mine\n# next\ne: 1\n'],
    ['lines that end as on Windows', 'a: 1\r\nb:  "x"\r\n', ['c', 'd'], 1, 'a: 1\r\nb:  "x"\r\nc:\r\n  d: 1\r\n'],
    ['line ends of both kinds', 'a: 1\r\nb:  "x"\nc: 2\r\n', ['c'], 3, 'a: 1\r\nb:  "x"\nc: 3\r\n'],
    ['a byte order mark', '\uFEFFa: 1\n', ['b'], 2, '\uFEFFa: 1\nb: 2\n'],
    ['a last line without an end', 'a:   1', ['b'], 2, 'a:   1\nb: 2'],
    ['a directive and an end', '%YAML 1.2\n---\na:   1\n...\n', ['b'], 2, '%YAML 1.2\n---\na:   1\nb: 2\n...\n'],
    ['an anchor that nobody follows', 'a: &x   1\n', ['a'], 2, 'a: &x   2\n'],
    ['an alias', 'a: &x 1\nb:   *x # one\n', ['b'], 2, 'a: &x 1\nb:   2 # one\n'],
  ])('keeps every other byte when it sets %s', (_what, text, path, value, edited) => {
    expect(editYaml('x.yaml', text, [{ path, value }])).toBe(edited);
  });

  it('keeps every line that no value stands on, whatever it looks like', () => {
    const line = fc.constantFrom('# c', '   # c', '', '  ', 'k: [ 1,2 ]  # x', "k:   'a'", 'k: "b\\u0041"', 'k:\t5', 'k: { a: 1,b: 2 }', 'k:\n  - a\n  -   b', 'k: |\n  t\n\n   u', 'k: >-\n  t\n  u', 'k:', '"k" : x', 'k: a\n  b', 'k: !!str 5');
    const lines = fc.array(line, { maxLength: 6 }).map((all) => all.map((one, index) => one.replace('k', `k${index}`)));
    fc.assert(fc.property(lines, lines, fc.constantFrom('\n', '\r\n'), text, (above, below, eol, value) => {
      const rest = below.map((one) => one.replace(/k(?=\d)/, 'm'));
      const source = [...above, 'it: x # why', ...rest, ''].join('\n').replaceAll('\n', eol);
      const edited = editYaml('x.yaml', source, [{ path: ['it'], value }, { path: ['new', 0, 'id'], value }]);
      expect(edited.replaceAll(/^it: [^\n]* # why(?=\r?\n)/gm, 'it: x # why').replace(new RegExp(`new:${eol}  - id: [^\\n]*\\n`), '')).toBe(source);
      expect(parse(edited)).toEqual({ ...(parse(source) as object), it: value, new: [{ id: value }] });
    }));
  });

  it.each([['an anchor that others follow', 'a: &x 1\nb: *x\n', ['a']], ['an alias on the way', 'a: &x { c: 1 }\nb: *x\n', ['b', 'c']]])('changes nothing where it cannot: %s', (_what, text, path) => {
    expect(() => editYaml('x.yaml', text, [{ path, value: 7 }])).toThrow(InputError);
  });

  it('says where something stands in the way', () => {
    expect(() => editYaml('x.yaml', 'a: text\n', [{ path: ['a', 'b'], value: 1 }])).toThrow(InputError);
  });
});
