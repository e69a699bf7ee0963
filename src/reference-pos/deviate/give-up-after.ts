import type { Deviation } from '../deviation.ts';
import type { Callback, TryOutcome } from '../wire/callback.ts';

/** A POS that gives callbacks of one kind up after some outcomes that others retry. */
export function giveUpAfter(call: Callback['call'], isGivenUp: (outcome: TryOutcome) => boolean): Deviation['decorate'] {
  return (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) => (callback.call === call && isGivenUp(outcome) ? undefined : pos.retryDelayMs(callback, outcome, tries)),
  });
}

/** Whether UEAT answered with this HTTP status. */
export function wasAnswered(status: number): (outcome: TryOutcome) => boolean {
  return (outcome) => outcome.kind === 'answered' && outcome.status === status;
}
