import { openProgress as open, type ProgressPlace } from '../report/terminal/open-progress.ts';
import type { Progress } from '../report/terminal/progress.ts';

/** The live view of a run. */
export type ProgressView = Progress;

/** Opens the live view of a run on a stream. */
export function openProgress(options: ProgressPlace): Promise<ProgressView> {
  return open(options);
}
