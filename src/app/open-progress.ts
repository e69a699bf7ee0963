import { createProgress, type Progress, type ProgressOptions } from '../report/terminal/progress.ts';

/** The live view of a run. */
export type ProgressView = Progress;

/** Opens the live view of a run on a stream. */
export function openProgress(options: ProgressOptions): ProgressView {
  return createProgress(options);
}
