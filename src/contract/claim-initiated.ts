import type { InitiatedCall } from '../model/call.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Claim } from './claim-callback.ts';
import { findSaidChanges, listParts } from './find-said-changes.ts';
import { findTexts } from './find-texts.ts';
import { parseBody } from './parse-body.ts';
import type { TillChange } from './read-changes.ts';
import { readExternalId } from './read-external-id.ts';
import type { Positions } from './read-positions.ts';

/** What a call that the POS makes of itself comes from. */
export interface InitiatedCause {
  readonly call: InitiatedCall;
  /** When something was asked of the till, or the place in the journal after which to look. */
  readonly sinceSeq: number;
  readonly locationId: string;
  /** The numbers of the checks that a refund may mean. */
  readonly checkNumbers: readonly string[];
  /** What was changed at the till, as far as it was told: a push of anything else may still come of an earlier ask. */
  readonly changes?: readonly TillChange[];
}

/**
 * Picks the call that the POS made of itself after something was asked of the till. Asking scenarios run alone: the first one that is about
 * the right location, check and change is the answer; one about another is so only when nothing else comes, and then its own checks say what
 * is wrong. Changes may be pushed one by one: the wait goes on until each was.
 */
export function claimInitiated(exchanges: Iterable<Exchange>, cause: InitiatedCause, claimed: Pick<ReadonlySet<string>, 'has'>, positions: Positions): Claim {
  const candidates = [...exchanges].filter(({ id, call, seq, correlation }) =>
    call === cause.call && correlation?.kind === 'initiated' && seq > cause.sinceSeq && !claimed.has(id));
  const placed = candidates.filter((exchange) => fits(exchange, cause, positions));
  const { call, changes = [] } = cause;
  const parts = call === 'menuPush' ? listParts(changes) : [];
  const said = placed.map((exchange) => ({ exchange, parts: parts.length === 0 ? undefined : findSaidChanges(exchange, changes) }));
  const fitting = said.filter((each) => each.parts?.size !== 0);
  const ended = fitting.filter(({ exchange: { closing } }) => closing !== undefined);
  const isComplete = parts.every(({ part }) => ended.some((each) => each.parts?.has(part)));
  const settled = isComplete ? ended[0]?.exchange.id : undefined;
  const open = fitting[0]?.exchange.id;
  const other = (placed[0] ?? candidates[0])?.id;
  return { ...(settled !== undefined && { settled }), ...(open !== undefined && { open }), ...(other !== undefined && { ifNothingElse: other }) };
}

function fits({ request: { body, headers } }: Exchange, { call, locationId, checkNumbers }: InitiatedCause, positions: Positions): boolean {
  const parsed = parseBody(body);
  const value = parsed.kind === 'json' ? parsed.value : undefined;
  const named = positions.menuLocationIdPlaces.flatMap((place) => findTexts([place], value, headers)[0]?.text ?? []);
  if (named.some((text) => text.toLowerCase() !== locationId.toLowerCase())) return false;
  return call !== 'refund' || checkNumbers.includes(readExternalId(value, headers)?.text ?? '');
}
