import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/index.ts';
import { runAgain } from '../../src/cli/run-again.ts';
import { english } from '../../src/cli/voice.ts';
import { phrase } from '../../src/model/phrase.ts';
import { InputError } from '../../src/model/problem.ts';

/** A terminal that is typed at by the test, and keeps what it is told. */
function openTerminal() {
  const modes: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (isRaw: boolean) => { modes.push(isRaw); } });
  const stderr = new PassThrough({ encoding: 'utf8' });
  return { stdin, stderr, modes, stdout: new PassThrough(), env: {}, nodeVersion: 'v22.1.0', voice: english };
}

const never = (_idle: unknown, signal: AbortSignal): Promise<Change | undefined> => new Promise((resolve) => { signal.addEventListener('abort', () => { resolve(undefined); }); });

describe('runAgain', () => {
  it('runs again on a key, and ends on another with the exit code of the last run', async () => {
    const terminal = openTerminal();
    const codes = [1, 3];
    const ends: string[] = [];
    const run = (): Promise<number> => {
      // Typed ahead, so that it stands there when keys are read.
      terminal.stdin.write(codes.length > 1 ? 'r' : 'q');
      ends.push('run');
      return Promise.resolve(codes.shift() ?? -1);
    };
    expect(await runAgain({ run, awaitChange: never }, { ...terminal, signal: new AbortController().signal })).toBe(3);
    expect(ends).toEqual(['run', 'run']);
    expect(terminal.modes).toEqual([true, false, true, false]);
  });

  it('tells bad input, and runs again when a file changes', async () => {
    const terminal = openTerminal();
    const changes: Change[] = [{ kind: 'file', path: 'ppip.yaml' }, { kind: 'posReturned' }];
    const outcomes = [
      () => Promise.reject(new InputError([{ code: 'config.some', message: phrase`an unknown key` }])), () => Promise.resolve(1),
      () => { terminal.stdin.write('q'); return Promise.resolve(0); },
    ];
    const awaitChange = (idle: unknown, signal: AbortSignal): Promise<Change | undefined> => {
      const change = changes.shift();
      return change === undefined ? never(idle, signal) : Promise.resolve(change);
    };
    expect(await runAgain({ run: () => outcomes.shift()?.() ?? Promise.reject(new Error('too often')), awaitChange }, { ...terminal, signal: new AbortController().signal })).toBe(0);
    const said = String(terminal.stderr.read());
    expect(said).toContain('an unknown key');
    expect(said).toContain('Again, since ppip.yaml changed.');
    expect(said).toContain('Again, since the POS is back.');
  });

  it.each([
    ['Ctrl-C at the terminal', (terminal: ReturnType<typeof openTerminal>) => { terminal.stdin.write('\u0003'); }],
    ['a signal', (_: unknown, control: AbortController) => { control.abort(); }],
  ])('exits 130 on %s', async (_, interrupt) => {
    const terminal = openTerminal();
    const control = new AbortController();
    const run = (): Promise<number> => { setImmediate(() => { interrupt(terminal, control); }); return Promise.resolve(0); };
    expect(await runAgain({ run, awaitChange: never }, { ...terminal, signal: control.signal })).toBe(130);
  });
});
