import { describe, expect, it } from 'vitest';
import { addModeline } from '../../../src/app/init/add-modeline.ts';

const line = '# yaml-language-server: $schema=.ppip/config.schema.json';

describe('the line by which editors find the schema', () => {
  it.each([
    ['a plain file', '# mine\nname: x\n', `${line}\n# mine\nname: x\n`],
    ['a file with a directive', '%YAML 1.2\n---\nname: x\n', `${line}\n%YAML 1.2\n---\nname: x\n`],
    ['a file of Windows', 'name: x\r\n', `${line}\r\nname: x\r\n`],
    ['a file with a byte order mark', '\uFEFFname: x\n', `\uFEFF${line}\nname: x\n`],
  ])('is put over %s, and the rest is kept', (_what, text, expected) => {
    expect(addModeline('config', text)).toBe(expected);
    expect(addModeline('config', expected)).toBe(expected);
  });

  it.each(['# yaml-language-server: $schema=https://example.com/own.json\na: 1\n', 'a: 1\n#yaml-language-server:$schema=x\n', '# $schema: ./own.json\na: 1\n'])('is not put where a schema is named already: %j', (text) => {
    expect(addModeline('config', text)).toBe(text);
  });
});
