import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Takes what is to be done when something is over: a test or, with `afterAll`, all tests of a file. */
export type AtEnd = (cleanup: () => void) => void;

/** A folder of its own for one test, gone afterwards. A concurrent test gives its own `onTestFinished`: the global one may mean another test. */
export function temporaryFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'ppip-cli-'));
  atEnd(() => { rmSync(folder, { recursive: true, force: true }); });
  return folder;
}
