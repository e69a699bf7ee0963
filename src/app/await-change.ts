import { join, dirname } from 'node:path';
import { watchFiles } from '../config/watch-files.ts';
import type { Clock } from '../model/ports.ts';
import { watchReturn } from '../platform/watch-return.ts';
import { loadRules } from './load-rules.ts';
import { readSubject, type SubjectChoice } from './read-subject.ts';
import { systemClock } from './system-clock.ts';

/** What is watched while a run goes on and after it. */
export interface ChangeWatch {
  readonly subject: SubjectChoice;
  readonly catalogueDir?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** When the run is over: before that the POS is busy, and nobody else connects to it. */
  readonly idle: Promise<unknown>;
  /** Ends the wait. */
  readonly signal: AbortSignal;
  readonly clock?: Clock | undefined;
  /** Told once everything is watched. */
  readonly onWatching?: (() => void) | undefined;
}

/** Why it is time to run again: a file that changed, or a POS that takes connections again. */
export type Change = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'posReturned' };

/** Editors write in several steps; what follows within this time is one change. */
const settleMs = 200;
const tryPosEveryMs = 1_000;

/**
 * Waits until ppip.yaml or the catalogue changes, during the run or after it, or until the POS, having been away after the run, is back.
 * @returns undefined when the signal ended the wait
 */
export async function awaitChange({ subject, catalogueDir, env, idle, signal, clock = systemClock, onWatching }: ChangeWatch): Promise<Change | undefined> {
  const files = subject.kind === 'config' ? [subject.file, join(dirname(subject.file), 'qualification.yaml')] : [];
  return new Promise((resolve) => {
    let cancel: () => void = () => undefined;
    let stopPos: () => void = () => undefined;
    let isOver = false;
    const end = (change: Change | undefined): void => {
      isOver = true;
      cancel();
      stopFiles();
      stopPos();
      signal.removeEventListener('abort', abort);
      resolve(change);
    };
    const abort = (): void => { end(undefined); };
    const stopFiles = watchFiles({ files, folders: catalogueDir === undefined ? [] : [catalogueDir] }, (path) => {
      cancel();
      cancel = clock.after(settleMs, () => { end({ kind: 'file', path }); });
    });
    const watchPos = async (): Promise<void> => {
      await idle;
      const urls = await findUrls(subject, catalogueDir, env);
      if (!isOver) stopPos = watchReturn({ urls, everyMs: tryPosEveryMs, clock, onReturn: () => { end({ kind: 'posReturned' }); } });
    };
    void watchPos();
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    else onWatching?.();
  });
}

/** Where the POS is; nowhere while ppip.yaml cannot be read, or when it is embedded. */
async function findUrls(subject: SubjectChoice, catalogueDir: string | undefined, env: ChangeWatch['env']): Promise<readonly string[]> {
  if (subject.kind === 'reference') return [];
  try {
    const { partner } = await readSubject(subject, await loadRules(catalogueDir), env);
    return [partner.pos.menuSyncUrl, partner.pos.ordersUrl];
  } catch {
    return [];
  }
}
