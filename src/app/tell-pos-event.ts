import { mapTexts, phrase, type Phrase } from '../model/phrase.ts';
import type { PosEvent } from '../reference-pos/pos-event.ts';
import { cleanText } from '../report/clean-text.ts';

export type { PosEvent };

/** What the sandbox tells, as a sentence for whoever watches it. */
export function tellPosEvent(event: PosEvent): Phrase {
  // Texts of the other side are untrusted: a terminal would obey what is hidden in them.
  return mapTexts(phraseOf(event), cleanText);
}

function phraseOf(event: PosEvent): Phrase {
  switch (event.type) {
    case 'menuSyncReceived':
      return phrase`→ menu sync ${event.requestId} of location ${event.locationId}`;
    case 'orderReceived':
      return phrase`→ order ${event.orderId}`;
    case 'callAnswered':
      return event.reason === undefined ? phrase`← answered ${event.status} to ${event.path}` : phrase`← answered ${event.status} to ${event.path}: ${event.reason}`;
    case 'orderRejected':
      return phrase`  order ${event.orderId} is rejected: ${event.reasons.join('; ')}`;
    case 'checkMade':
      return phrase`  order ${event.orderId} is check ${event.checkNumber}`;
    case 'callbackSent':
      return event.try === 1 ? phrase`← ${event.call} of ${event.about ?? '?'}` : phrase`← ${event.call} of ${event.about ?? '?'}, try ${event.try}`;
    case 'callbackAnswered':
      return phrase`→ UEAT answered ${event.status} to ${event.call} of ${event.about ?? '?'}`;
    case 'callbackFailed':
      return phrase`→ UEAT did not answer ${event.call} of ${event.about ?? '?'}: ${event.reason}`;
    case 'callbackAbandoned':
      return phrase`  ${event.call} of ${event.about ?? '?'} is given up: ${event.reason}`;
    case 'restarted':
      return phrase`  the POS was restarted`;
    case 'faulted':
      return phrase`  a fault of the sandbox itself: ${event.reason}`;
  }
}

/** How much of each kind a sandbox has seen. */
export interface PosTally {
  readonly orders: number;
  readonly checks: number;
  readonly rejected: number;
  /** Callbacks that UEAT has not answered yet. */
  readonly open: number;
}

export const emptyTally: PosTally = { orders: 0, checks: 0, rejected: 0, open: 0 };

/** The tally after an event. */
export function countPosEvent(tally: PosTally, { type }: PosEvent): PosTally {
  switch (type) {
    case 'orderReceived':
      return { ...tally, orders: tally.orders + 1 };
    case 'checkMade':
      return { ...tally, checks: tally.checks + 1 };
    case 'orderRejected':
      return { ...tally, rejected: tally.rejected + 1 };
    case 'callbackSent':
      return { ...tally, open: tally.open + 1 };
    case 'callbackAnswered':
    case 'callbackFailed':
      return { ...tally, open: tally.open - 1 };
    default:
      return tally;
  }
}
