import { phrase } from '../model/phrase.ts';
import type { Change } from '../index.ts';
import { exitCodes } from './exit-codes.ts';
import { printFailure } from './print-problems.ts';
import type { Setting } from './voice.ts';

/** What is run again and again, and what else than a key is a reason to. */
export interface Rerun {
  /** One run. @returns its exit code */
  readonly run: () => Promise<number>;
  /** Resolves when something changed, also before the run is over (`idle`); undefined when its signal ended the wait. */
  readonly awaitChange: (idle: Promise<unknown>, signal: AbortSignal) => Promise<Change | undefined>;
}

type Key = 'run' | 'quit' | 'interrupt';

const keys: Readonly<Record<string, Key>> = { r: 'run', '\r': 'run', '\n': 'run', q: 'quit', '\u0003': 'interrupt', '\u0004': 'quit' };

/**
 * Runs, waits for a key or a change, and runs again, until somebody ends it. Bad input is told and waited out: the next change may mend it.
 * @returns the exit code of the last run, or 130 when it was interrupted
 */
export async function runAgain({ run, awaitChange }: Rerun, setting: Setting): Promise<number> {
  const { stderr, signal, voice: { say } } = setting;
  for (;;) {
    const control = new AbortController();
    const running = run().catch((error: unknown) => printFailure(error, setting));
    const change = awaitChange(running, control.signal);
    const exitCode = await running;
    if (!signal.aborted) stderr.write(`\n${say(phrase`Watching ppip.yaml, the catalogue and the POS. r: run again, q: end`)}\n`);
    const reason = await nextReason(change, control, setting);
    if (reason === 'interrupt' || signal.aborted) return exitCodes.interrupted;
    if (reason === 'quit') return exitCode;
    if (reason !== 'run') stderr.write(`${say(reason.kind === 'file' ? phrase`Again, since ${reason.path} changed.` : phrase`Again, since the POS is back.`)}\n`);
  }
}

/** Waits for whatever comes first; the rest is stopped. */
async function nextReason(change: Promise<Change | undefined>, control: AbortController, setting: Setting): Promise<Key | Change> {
  const interrupt = (): void => { control.abort(); };
  setting.signal.addEventListener('abort', interrupt);
  if (setting.signal.aborted) interrupt();
  try {
    return await Promise.race([change.then((found): Key | Change => found ?? 'interrupt'), awaitKey(setting, control.signal)]);
  } finally {
    control.abort();
    setting.signal.removeEventListener('abort', interrupt);
  }
}

/** A key that means something; never, where there is no terminal to press one at. */
function awaitKey({ stdin }: Setting, signal: AbortSignal): Promise<Key> {
  return new Promise((resolve) => {
    if (stdin.isTTY !== true || signal.aborted) return;
    const read = (chunk: Buffer | string): void => {
      const key = keys[chunk.toString().toLowerCase()];
      if (key !== undefined) resolve(key);
    };
    // Key by key, without Enter; an interrupt then comes as a key too.
    stdin.setRawMode?.(true);
    stdin.on('data', read);
    stdin.resume();
    signal.addEventListener('abort', () => {
      stdin.off('data', read);
      stdin.setRawMode?.(false);
      stdin.pause();
    }, { once: true });
  });
}
