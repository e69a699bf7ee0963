import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What is offered after these words, and whether files are too. */
async function offered(...words: readonly string[]): Promise<{ readonly values: readonly string[]; readonly takesFiles: boolean }> {
  const { exitCode, stdout } = await runMain(['complete', '--', ...words]);
  const lines = stdout.trimEnd().split('\n');
  expect(exitCode).toBe(0);
  expect(lines.at(-1)).toMatch(/^:\d$/);
  return { values: lines.slice(0, -1).map((line) => line.split('\t')[0] ?? ''), takesFiles: lines.at(-1) === ':0' };
}

describe('what shells are offered', () => {
  it('begins with the commands, and knows those below a command', async () => {
    expect((await offered('')).values).toEqual(expect.arrayContaining(['certify', 'init', 'plan', 'explain', 'completion']));
    expect((await offered('')).values).not.toContain('complete');
    expect((await offered('menu', '')).values).toEqual(expect.arrayContaining(['check', 'export']));
    expect((await offered('cer')).values).toEqual(['certify', 'certificate']);
  });

  it.each([
    [['certify', '--lan'], ['--lanes', '--lang']], [['certify', '--lang', ''], ['en', 'fr']], [['report', '--reporter', 'ju'], ['junit']],
    [['certify', '--only', 'orders/ti'], ['orders/tip']], [['certify', '--only', 'STA-00'], ['STA-003']], [['plan', '--tag', 'mo'], ['money']], [['plan', '--changed', 'tot'], ['totals']],
    [['explain', 'RES-001'], ['RES-001']], [['explain', 'status.isN'], ['status.isNot']], [['send', 'order', '--item-role', 'simp'], ['simple']],
    [['certify', '--pos', 'reference:silent'], ['reference:silent-on-accept']], [['certify', '--pos', ''], ['reference']], [['sandbox', '--flaw', 'silent'], ['silent-on-accept']],
    [['certify', '--pos=reference:silent'], ['reference:silent-on-accept']], [['schema', 'conf'], ['config']], [['completion', 'p'], ['powershell']],
  ])('knows what can follow %j', async (words, values) => {
    const found = await offered(...words);
    expect(found.values).toEqual(expect.arrayContaining(values));
    expect(found.takesFiles).toBe(false);
  });

  it.each([
    [['explain', 'status.isN'], ['--lang', 'fr', 'explain', 'status.isN']], [['certify', '--lang', 'fr', '--only', 'orders/ti'], undefined], [['--lang=fr', 'certify', '--only', 'STA-003'], undefined],
    [['certify', '--lang', 'fr', '--pos', 'reference:silent-on-a'], undefined], [['--lang', 'fr', 'send', 'order', '--item-role', 'simp'], undefined], [['--lang', 'fr', 'certif'], undefined],
  ])('are told of in the language that is asked for: %j', async (words, inFrench = words) => {
    const { stdout } = await runMain(['complete', '--', ...inFrench]);
    expect(stdout).toMatch(/\t\S/);
    expect(stdout).not.toMatch(/\b(the|and|with|which|that|is|are|of|to)\b/);
  });

  it('are files where nothing else is known', async () => {
    expect(await offered('certify', '--config', '')).toEqual({ values: [], takesFiles: true });
    expect(await offered('menu', 'check', 'men')).toEqual({ values: [], takesFiles: true });
  });

  it('are the run folders there are, the newest first', async () => {
    const out = temporaryFolder();
    for (const name of ['20260101T000000Z-a', '20260201T000000Z-b', 'other']) mkdirSync(join(out, name));
    expect((await offered('report', '--out', out, '')).values).toEqual([join(out, '20260201T000000Z-b'), join(out, '20260101T000000Z-a')]);
  });
});

describe('the script of', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('%s asks ppip itself', async (shell) => {
    const { exitCode, stdout } = await runMain(['completion', shell]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/ppip'? complete/);
  });

  it('another shell is refused', async () => {
    expect((await runMain(['completion', 'tcsh'])).exitCode).toBe(2);
  });

  it('bash completes in bash, without the bash-completion package, twice loaded, with colons, and evaluates nothing', async () => {
    const folder = temporaryFolder();
    const script = (await runMain(['completion', 'bash'])).stdout;
    writeFileSync(join(folder, 'script'), script);
    // In place of ppip: shows what it is asked, and answers as ppip would.
    writeFileSync(join(folder, 'ppip'), '#!/bin/sh\nprintf "%s|" "$@" > "$ASKED"\nprintf "reference\\tthe POS\\nreference:silent-on-accept\\tsays: nothing\\n:4\\n"\n');
    chmodSync(join(folder, 'ppip'), 0o755);
    const complete = (line: string): { readonly reply: string; readonly asked: string } => {
      const asked = join(folder, 'asked');
      const reply = execFileSync('bash', ['--norc', '-c', 'source "$1"; source "$1"; COMP_LINE=$2; COMP_POINT=${#2}; _ppip_complete; printf "%s " "${COMPREPLY[@]}"; cat "$3"', 'bash', join(folder, 'script'), line, asked], {
        encoding: 'utf8', env: { PATH: `${folder}:${process.env.PATH ?? ''}`, ASKED: asked },
      });
      const [words = '', rest = ''] = reply.split(/(?=complete\|)/);
      return { reply: words.trim(), asked: rest };
    };
    expect(complete('ppip certify --pos ')).toEqual({ reply: 'reference reference:silent-on-accept', asked: 'complete|--|certify|--pos||' });
    expect(complete('ppip certify --pos reference:si')).toEqual({ reply: 'silent-on-accept', asked: 'complete|--|certify|--pos|reference:si|' });
    expect(complete('ppip certify --pos=reference:si').reply).toBe('silent-on-accept');
    expect(complete('ppip certify --only $(touch$IFS"x") ').asked).toContain('$(touch$IFS"x")');
  });
});
