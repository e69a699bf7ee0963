import { EnvironmentError } from '../model/problem.ts';

/** Why nothing more is played once a run's signal has ended it: the way from the POS was lost, by the error that says how, or somebody interrupted the run. */
export function whyInterrupted({ reason }: AbortSignal): { readonly code: 'callbacks.lost' | 'run.interrupted'; readonly args: Readonly<Record<string, string>> } {
  return reason instanceof EnvironmentError ? { code: 'callbacks.lost', args: { by: reason.code } } : { code: 'run.interrupted', args: {} };
}
