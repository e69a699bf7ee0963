import type { Headers } from '../model/exchange.ts';
import { isJsonObject, type Json } from '../model/json.ts';
import { capText } from './cap-text.ts';
import { findMember } from './find-member.ts';
import { findText, scalarText } from './find-texts.ts';
import { childPointer } from './pointer.ts';
import type { Positions } from './read-positions.ts';

const errorLimit = 50;
const messageLimit = 500;

/** One reason that a rejection gives. */
export interface StatusError {
  readonly code?: string;
  readonly message?: string;
  /** No object stands there, as the contract has it, and so there is no place for a code. */
  readonly isShapeless?: true;
  /** RFC 6901, into the body as it was sent. */
  readonly pointer: string;
}

/** What an order status says, whatever its spelling. */
export interface StatusReading {
  readonly orderId?: string;
  /** A pointer, or `header:<name>`. */
  readonly orderIdPlace?: string;
  readonly requestId?: string;
  readonly requestIdPlace?: string;
  /** The status word as it was sent. */
  readonly word?: string;
  readonly wordPlace?: string;
  readonly kind: 'accepted' | 'rejected' | 'intermediate' | 'unknown' | 'missing';
  readonly checkNumber?: string;
  readonly checkNumberPlace?: string;
  readonly errors: readonly StatusError[];
}

/** Reads an order status from any JSON at all (UEAT Open API, use-cases/status-management). */
export function readStatus(body: Json | undefined, headers: Headers, positions: Positions): StatusReading {
  const first = (places: readonly string[]) => findText(places, body, headers);
  const orderId = first(positions.statusOrderIdPlaces);
  const requestId = first(positions.statusRequestIdPlaces);
  const word = first(positions.statusWordPlaces);
  const checkNumber = first(positions.statusCheckNumberPlaces);
  return {
    ...(orderId && { orderId: orderId.text, orderIdPlace: orderId.place }),
    ...(requestId && { requestId: requestId.text, requestIdPlace: requestId.place }),
    ...(word && { word: word.text, wordPlace: word.place }),
    kind: word === undefined ? 'missing' : kindOfWord(word.text, positions),
    ...(checkNumber && { checkNumber: checkNumber.text, checkNumberPlace: checkNumber.place }),
    errors: readErrors(body),
  };
}

function kindOfWord(word: string, positions: Positions): StatusReading['kind'] {
  if (positions.statusAcceptedWords.includes(word)) return 'accepted';
  if (positions.statusRejectedWords.includes(word)) return 'rejected';
  const folded = word.toLowerCase();
  return positions.statusIntermediateWords.some((other) => other.toLowerCase() === folded) ? 'intermediate' : 'unknown';
}

/** The entries of an `errors` member, in any case, of any JSON; a lone object or text counts as one. */
export function readErrors(body: Json | undefined): readonly StatusError[] {
  const member = isJsonObject(body) ? findMember(body, 'errors') : undefined;
  if (member === undefined || member.value === null) return [];
  const pointer = childPointer('', member.name);
  if (!Array.isArray(member.value)) return [readError(member.value, pointer)];
  return (member.value as readonly Json[]).slice(0, errorLimit).map((entry, index) => readError(entry, childPointer(pointer, index)));
}

function readError(entry: Json, pointer: string): StatusError {
  const textOf = (name: string) => scalarText(isJsonObject(entry) ? findMember(entry, name)?.value : undefined);
  const code = textOf('code');
  const message = textOf('message') ?? scalarText(entry);
  return {
    ...(code !== undefined && { code: capText(code, messageLimit) }),
    ...(message !== undefined && { message: capText(message, messageLimit) }),
    ...(!isJsonObject(entry) && { isShapeless: true }),
    pointer,
  };
}
