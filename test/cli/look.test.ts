import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { wantsColor } from '../../src/cli/write-reports.ts';
import { runMain, type Around } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const escape = String.fromCharCode(27);
const run = (around: Around, ...more: readonly string[]) =>
  runMain(['certify', '--pos', 'reference', '--only', 'orders/tip', '--out', temporaryFolder(), ...more], around);

describe('what is printed', () => {
  it('is coloured for somebody who looks at it', async () => {
    const { exitCode, stdout } = await run({ isTTY: true, env: { TERM: 'xterm' } });
    expect(exitCode).toBe(3);
    expect(stdout).toContain(`${escape}[`);
  });

  it.each([
    ['through a pipe', { isTTY: false }, []],
    ['on a CI server', { isTTY: true, env: { CI: 'true' } }, []],
  ] as const)('is plain lines %s, progress too', async (_where, around, more) => {
    const { stdout, stderr } = await run(around, ...more);
    expect(stdout).toMatch(/^INCOMPLETE/);
    expect(stderr).toMatch(/^ {2}orders\/tip · /m);
    expect(stdout + stderr).not.toContain(escape);
    expect(stdout + stderr).not.toContain('\r');
  });

  it('is as wide as usual on a terminal that reports no columns', async () => {
    for (const argv of [['--help'], ['explain', 'TRA-001'], ['contract'], ['certify', '--help']]) {
      const usual = argv.includes('--help') ? 80 : 100;
      const [shown, expected] = [await runMain(argv, { columns: 0 }), await runMain(argv, { columns: usual })];
      expect(shown).toEqual(expected);
    }
  });

  it('keeps reports in files plain, whatever the screen', async () => {
    const { stdout } = await run({ isTTY: true }, '--reporter', 'json');
    expect(stdout).not.toContain(escape);
  });

  const terminal = Object.assign(new PassThrough(), { isTTY: true });
  const pipe = new PassThrough();
  it.each([
    ['a terminal', true, terminal, {}, true],
    ['a pipe', true, pipe, {}, false],
    ['--no-color', false, terminal, { FORCE_COLOR: '1' }, false],
    ['NO_COLOR', true, terminal, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, terminal, { NO_COLOR: '' }, true],
    ['NO_COLOR against FORCE_COLOR', true, terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR through a pipe', true, pipe, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', true, terminal, { FORCE_COLOR: '0' }, false],
    ['a CI server', true, terminal, { CI: '1' }, false],
    ['a CI server that forces colours', true, terminal, { CI: '1', FORCE_COLOR: '1' }, true],
    ['CI=false', true, terminal, { CI: 'false' }, true],
    ['a dumb terminal', true, terminal, { TERM: 'dumb' }, false],
  ] as const)('colours with %s: %#', (_what, flag, stdout, env, expected) => {
    expect(wantsColor(flag, { stdout, env })).toBe(expected);
  });

  it('is French with --lang fr, from the report to the progress', async () => {
    const { exitCode, stdout, stderr } = await run({}, '--lang', 'fr');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/^INCOMPLET · /);
    expect(stderr).not.toContain('against');
  });
});
