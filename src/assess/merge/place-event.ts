import { createHash } from 'node:crypto';
import type { RunEvent } from '../../model/event.ts';
import type { TokenFacts } from '../../model/token.ts';

/** Where the events of a part come to stand in the whole. */
export interface Place {
  /** The part, counted from 1. */
  readonly part: number;
  /** How much later than the whole the part began, in milliseconds. */
  readonly offsetMs: number;
  /** How many events stand before it. */
  readonly seqBefore: number;
}

/** The id that something of a part has in the whole: two parts give the same ids to different things. */
export function placeId(part: number, id: string): string {
  return `${part}.${id}`;
}

/** Each run has placeholders of its own for equal tokens; over several runs, tokens are equal when they say the same. */
function fingerprintAnew({ fingerprint, ...token }: TokenFacts): TokenFacts {
  if (fingerprint === undefined) return token;
  return { ...token, fingerprint: createHash('sha256').update(JSON.stringify([token.header ?? null, token.claims ?? null])).digest('hex').slice(0, 16) };
}

/** An event of a part as an event of the whole. */
export function placeEvent(event: RunEvent, { part, offsetMs, seqBefore }: Place): RunEvent {
  const at = { seq: seqBefore + event.seq, atMs: offsetMs + event.atMs };
  const id = (own: string): string => placeId(part, own);
  switch (event.type) {
    case 'attemptOpened':
      return { ...event, ...at, attempt: { ...event.attempt, id: id(event.attempt.id) } };
    case 'exchangeStarted':
      return { ...event, ...at, exchangeId: id(event.exchangeId), token: fingerprintAnew(event.token), ...(event.attemptId !== undefined && { attemptId: id(event.attemptId) }) };
    case 'exchangeSent':
    case 'exchangeEnded':
      return { ...event, ...at, exchangeId: id(event.exchangeId) };
    case 'waitStarted':
      return { ...event, ...at, ...(event.attemptId !== undefined && { attemptId: id(event.attemptId) }) };
    case 'waitEnded':
      return { ...event, ...at, ...(event.claimed !== undefined && { claimed: id(event.claimed) }) };
    default:
      return { ...event, ...at };
  }
}
