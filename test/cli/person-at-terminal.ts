import { PassThrough, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Ended } from './run-main.ts';

/** What somebody types once a text stands on the screen. */
export interface Reply {
  readonly at: string;
  readonly keys: string;
}

/** Keys as a terminal sends them. */
export const keys = { enter: '\r', space: ' ', down: '\u001b[B', interrupt: '\u0003', eraseLine: '\u0015' } as const;

/** Runs the command line at a terminal with somebody who types each reply when its text appears, and Enter at every other question. */
export async function runWithPerson(argv: readonly string[], replies: readonly Reply[], columns = 100): Promise<Ended & { readonly unused: readonly string[] }> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const open = [...replies];
  let shown = '';
  let seen = 0;
  const stderr = Object.assign(new Writable({
    write(chunk: Buffer, _encoding, done): void {
      shown += chunk.toString('utf8');
      const rest = shown.slice(seen);
      // Each prompt is drawn with its symbol; one that is settled is drawn with another.
      if (rest.includes('◆')) {
        seen = shown.length;
        const reply = open.findIndex(({ at }) => rest.slice(rest.lastIndexOf('◆')).includes(at));
        const [found] = reply < 0 ? [] : open.splice(reply, 1);
        setImmediate(() => { stdin.write(found?.keys ?? keys.enter); });
      }
      done();
    },
  }), { isTTY: true, columns, rows: 50 });
  let stdout = '';
  const out = new Writable({ write(chunk: Buffer, _encoding, done): void { stdout += chunk.toString('utf8'); done(); } });
  const exitCode = await main(argv, { env: {}, stdout: out, stderr, stdin, signal: new AbortController().signal, nodeVersion: 'v22.1.0' });
  return { exitCode, stdout, stderr: shown, unused: open.map(({ at }) => at) };
}
