import { createProgress, type Progress, type ProgressOptions } from './progress.ts';

/** Where a run is told of while it goes on, and to whom. */
export interface ProgressPlace extends Omit<ProgressOptions, 'spin'> {
  /** Whether somebody watches: a terminal, and not a CI server. Else plain lines are written. */
  readonly isInteractive: boolean;
}

/** Makes the live view of a run; the spinner is loaded only where somebody watches it. */
export async function openProgress({ isInteractive, ...options }: ProgressPlace): Promise<Progress> {
  return createProgress({ ...options, spin: isInteractive ? (await import('ora')).default : undefined });
}
