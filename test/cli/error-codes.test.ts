import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/report/words/error-codes.ts';
import { en } from '../../src/report/words/en.ts';
import { collectErrorCodes, errorCodesIn } from './collect-error-codes.ts';
import { runMain } from './run-main.ts';

/** What can stand for the `*` of a code that is put together. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  '*.notFound': ['input', 'key', 'report', 'traffic'],
  '*.unreadable': ['input', 'key', 'report', 'traffic'],
  '*.tooLarge': ['input', 'key', 'report', 'traffic', 'menu', 'order', 'status'],
  '*.encoding': ['input', 'key', 'report', 'traffic'],
  '*.notJson': ['menu', 'order', 'status'],
  '*.notUtf8': ['menu', 'order', 'status'],
};

/** Every code in the sources that no finding has. */
const used = [...new Set(collectErrorCodes().flatMap((code) => (code.includes('*') ? (fillings[code] ?? [code]).map((kind) => code.replace('*', kind)) : [code])))]
  .filter((code) => !Object.hasOwn(en, code)).sort();

describe('the codes of errors', () => {
  it('are found where they are given', () => {
    expect(errorCodesIn("f({ code: 'one.two' }); throw new EnvironmentError(is ? 'three.four' : 'five.six', x); g({ code: `${kind}.seven` }); const code = 'eight.nine'; k({ code: 'custom' });"))
      .toEqual(['one.two', 'three.four', 'five.six', '*.seven', 'eight.nine']);
  });

  it('are all explained, and no others', () => {
    expect(Object.keys(errorCodes).sort()).toEqual(used);
  });

  it('are those of no finding', () => {
    expect(Object.keys(errorCodes).filter((code) => Object.hasOwn(en, code))).toEqual([]);
  });

  it('are listed in the README of the command line, each with its meaning', () => {
    const text = readFileSync(new URL('../../src/cli/README.md', import.meta.url), 'utf8');
    const listed = [...text.matchAll(/^\| `([\w.]+)` \| (.*) \|$/gm)].map(([, code, meaning]) => [code, meaning]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(Object.entries(errorCodes).map(([code, { meaning }]) => [code, meaning.en])));
  });

  it('have words in both languages, set as each is', () => {
    for (const [code, { meaning, fix }] of Object.entries(errorCodes)) {
      for (const { en: english, fr: french } of [meaning, fix]) {
        expect(english, code).toMatch(/^\S.*\.$/);
        expect(french, code).toMatch(/^\S.*\.$/);
        expect(french, code).not.toMatch(/\p{L}'\p{L}|\p{L} :( |$)|« | »/u);
      }
    }
  });

  it.each([['en', 'Means', 'without password'], ['fr', 'Sens', 'sans mot de passe']])('are explained on the command line: %s', async (language, label, words) => {
    const { exitCode, stdout } = await runMain(['explain', 'config.url', '--lang', language]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(label);
    expect(stdout).toContain(words);
  });

  it('are in the index of what can be explained', async () => {
    const { stdout } = await runMain(['explain', '--json']);
    const { errors } = JSON.parse(stdout) as { readonly errors: ReadonlyArray<{ readonly area: string; readonly ids: readonly string[] }> };
    expect(errors.flatMap(({ ids }) => ids).sort()).toEqual(used);
  });
});
