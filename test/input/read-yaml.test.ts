import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/input/read-yaml.ts';
import { problemsOf } from './problems-of.ts';

function placesOf(text: string): ReadonlyArray<readonly [string, string | undefined]> {
  return problemsOf(() => readYaml('a.yaml', text)).map(({ code, location }) => [code, location]);
}

describe('readYaml', () => {
  const text = ['name: Acme', 'steps:', '  - send: order', '    checks: [{ id: a }, { id: b }]', 'empty:', ''].join('\n');

  it.each([
    [[], 'value', 'a.yaml:1:1'],
    [['name'], 'key', 'a.yaml:1:1'],
    [['name'], 'value', 'a.yaml:1:7'],
    [['steps'], 'key', 'a.yaml:2:1'],
    [['steps', 0], 'value', 'a.yaml:3:5'],
    [['steps', 0, 'send'], 'value', 'a.yaml:3:11'],
    [['steps', 0, 'checks', 1, 'id'], 'key', 'a.yaml:4:27'],
    [['steps', 0, 'checks', 1, 'id'], 'value', 'a.yaml:4:31'],
  ] as const)('locates %j as %s', (path, part, location) => {
    expect(readYaml('a.yaml', text).locate(path, part)).toBe(location);
  });

  it('locates what is not there at the nearest part above', () => {
    const document = readYaml('a.yaml', text);
    expect(document.locate(['steps', 0, 'gone', 'deeper'])).toBe('a.yaml:3:5');
    expect(document.locate(['steps', 7])).toBe('a.yaml:3:3');
    expect(document.locate(['gone'])).toBe('a.yaml:1:1');
  });

  it('finds the same places and values with CRLF line ends', () => {
    const document = readYaml('a.yaml', text.replaceAll('\n', '\r\n'));
    expect(document.value).toEqual(readYaml('a.yaml', text).value);
    expect(document.locate(['steps', 0, 'checks', 1, 'id'])).toBe('a.yaml:4:31');
  });

  it('reads plain words of YAML 1.1 as words', () => {
    expect(readYaml('a.yaml', 'on: yes\nno: 2020-01-01').value).toEqual({ on: 'yes', no: '2020-01-01' });
  });

  it('reads an empty file as nothing', () => {
    const document = readYaml('a.yaml', '');
    expect(document.value).toBeNull();
    expect(document.locate(['x'])).toBe('a.yaml:1:1');
  });

  it('follows an alias to the place of its anchor', () => {
    const document = readYaml('a.yaml', 'a: &x { b: 1 }\nc: *x');
    expect(document.value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(document.locate(['c', 'b'])).toBe('a.yaml:1:12');
  });

  it.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3', 'input.duplicateKey', 'a.yaml:3:1'],
    ['a key that is no text', '? [1]\n: 2', 'input.syntax', 'a.yaml:1:3'],
    ['a second document', 'a: 1\n---\nb: 2', 'input.multipleDocuments', 'a.yaml:2:1'],
    ['an unknown tag', 'a: !secret x', 'input.syntax', 'a.yaml:1:4'],
    ['an open bracket', 'a: [1, 2\n', 'input.syntax', 'a.yaml:2:1'],
    ['an alias without anchor', 'a: *x', 'input.alias', 'a.yaml:1:4'],
    ['an alias of itself', 'a: &x [*x]', 'input.alias', 'a.yaml:1:8'],
    ['nested aliases', 'a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]', 'input.alias', 'a.yaml:3:5'],
  ])('refuses %s', (_defect, broken, code, location) => {
    expect(placesOf(broken)).toEqual([[code, location]]);
  });

  it('refuses more aliases than anybody needs', () => {
    const many = (count: number): string => `a: &a 1\nb: [${Array.from({ length: count }, () => '*a').join(', ')}]`;
    expect(placesOf(many(100))).toEqual([]);
    expect(placesOf(many(101))).toEqual([['input.alias', 'a.yaml:2:405']]);
  });

  it('refuses nesting that would exhaust the stack', () => {
    expect(placesOf('['.repeat(20_000)).map(([code]) => code)).toContain('input.syntax');
  });

  it('never repeats the text in a message', () => {
    const problems = problemsOf(() => readYaml('a.yaml', 'secret: "hunter2" hunter2\nother: @hunter2\nmore: "\\hunter2"'));
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});
