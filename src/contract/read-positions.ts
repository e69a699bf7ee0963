import type { Assumption } from '../model/assumption.ts';
import type { Json } from '../model/json.ts';
import type { Acceptance } from '../model/partner.ts';
import { phrase, type Phrase, spellPhrase } from '../model/phrase.ts';

/** A position that the harness needs is missing, or of another type. */
export class PositionError extends Error {
  override readonly name = 'PositionError';
  readonly phrase: Phrase;

  constructor(what: Phrase) {
    super(spellPhrase(what));
    this.phrase = what;
  }
}

/** The catalogue's assumptions about the wire, read once and typed. Durations are milliseconds. */
export interface Positions {
  readonly menuPaths: readonly string[];
  readonly pushPaths: readonly string[];
  readonly statusPaths: readonly string[];
  readonly refundPaths: readonly string[];
  /** The header in which an order carries its requestId. */
  readonly orderRequestIdHeader: string;
  /** Places are RFC 6901 pointers into the body, or `header:<name>`; the first that holds something counts. */
  readonly menuRequestIdPlaces: readonly string[];
  readonly menuLocationIdPlaces: readonly string[];
  readonly statusOrderIdPlaces: readonly string[];
  readonly statusRequestIdPlaces: readonly string[];
  readonly statusWordPlaces: readonly string[];
  readonly statusCheckNumberPlaces: readonly string[];
  /** Compared exactly as spelled. */
  readonly statusAcceptedWords: readonly string[];
  readonly statusRejectedWords: readonly string[];
  /** Compared whatever their case. */
  readonly statusIntermediateWords: readonly string[];
  readonly deadlineAcknowledgeMs: number;
  readonly deadlineMenuMs: number;
  /** That of a person, where one accepts the orders. */
  readonly deadlineStatusMs: number;
  /** How soon a callback that UEAT could not take comes again. */
  readonly deadlineRetryMs: number;
  /** How long UEAT goes on with a call that the POS answers with 429. */
  readonly throttlePatienceMs: number;
  /** Answers by which a POS refuses a token. */
  readonly tokenRefusalStatuses: readonly number[];
  /** How far the clocks may be apart. */
  readonly tokenLeewayMs: number;
  readonly orderTypeTakeout: string;
  readonly orderTypeDineIn: string;
  readonly orderTypeDelivery: string;
  /** The note that marks an order as a test. */
  readonly orderTag: string;
  readonly paymentCardType: string;
  readonly paymentHubType: string;
  /** Undefined in a catalogue from before the assumption was made. */
  readonly paymentGiftCardType: string | undefined;
  readonly promotionAmountType: string | undefined;
  readonly promotionPercentType: string | undefined;
  /** Words that may stand in an acknowledgement's `{"status": …}`. */
  readonly ackPlainBodies: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isPath = (value: unknown): value is string => isText(value) && value.startsWith('/');
const isPlace = (value: unknown): value is string => isText(value) && /^(\/|header:.)/.test(value);
const isStatus = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 100 && Number(value) < 600;
const isDuration = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function isListOf<T>(isEntry: (value: unknown) => value is T): (value: unknown) => value is readonly T[] {
  return (value): value is readonly T[] => Array.isArray(value) && value.length > 0 && value.every(isEntry);
}

/** The assumption that says how soon a final status comes: a person at the till is given longer than a POS. */
export function statusDeadlineId(acceptance: Acceptance | undefined): 'deadline.person' | 'deadline.status' {
  return acceptance === 'person' ? 'deadline.person' : 'deadline.status';
}

/**
 * The catalogue's assumptions as one typed record.
 * @param acceptance who accepts the orders; the POS by itself when it is left out
 * @throws Error that names the assumption when one is missing or of the wrong type
 */
export function readPositions(assumptions: readonly Assumption[], acceptance?: Acceptance): Positions {
  const byId = new Map(assumptions.map((assumption) => [assumption.id, assumption.position]));
  const read = <T>(id: string, isRight: (value: unknown) => value is T, expected: Phrase): T => {
    const position: Json | undefined = byId.get(id);
    if (position === undefined) throw new PositionError(phrase`the catalogue lacks the assumption "${id}"`);
    if (!isRight(position)) throw new PositionError(phrase`the assumption "${id}" must be ${expected}, and is ${JSON.stringify(position)}`);
    return position;
  };
  const text = (id: string): string => read(id, isText, phrase`a text`);
  const textIfAny = (id: string): string | undefined => (byId.has(id) ? text(id) : undefined);
  const words = (id: string): readonly string[] => read(id, isListOf(isText), phrase`a list of words`);
  const paths = (id: string): readonly string[] => read(id, isListOf(isPath), phrase`a list of paths that begin with "/"`);
  const places = (id: string): readonly string[] => read(id, isListOf(isPlace), phrase`a list of pointers or "header:<name>"`);
  const duration = (id: string): number => read(id, isDuration, phrase`a duration in milliseconds`);
  // A catalogue that was kept with an older run does not know the newer ones: what they grew out of stands in.
  const durationOr = (id: string, elder: string): number => duration(byId.has(id) ? id : elder);

  return {
    menuPaths: paths('menu.path'),
    pushPaths: paths('push.path'),
    statusPaths: paths('status.path'),
    refundPaths: paths('refund.path'),
    orderRequestIdHeader: text('order.requestIdHeader'),
    menuRequestIdPlaces: places('menu.requestIdPlaces'),
    menuLocationIdPlaces: places('menu.locationIdPlaces'),
    statusOrderIdPlaces: places('status.orderIdPlaces'),
    statusRequestIdPlaces: places('status.requestIdPlaces'),
    statusWordPlaces: places('status.wordPlaces'),
    statusCheckNumberPlaces: places('status.checkNumberPlaces'),
    statusAcceptedWords: words('status.acceptedWords'),
    statusRejectedWords: words('status.rejectedWords'),
    statusIntermediateWords: words('status.intermediateWords'),
    deadlineAcknowledgeMs: duration('deadline.acknowledge'),
    deadlineMenuMs: duration('deadline.menu'),
    deadlineStatusMs: durationOr(statusDeadlineId(acceptance), 'deadline.status'),
    deadlineRetryMs: durationOr('deadline.retry', 'deadline.status'),
    throttlePatienceMs: durationOr('throttle.patience', 'deadline.acknowledge'),
    tokenRefusalStatuses: read('token.refusalStatuses', isListOf(isStatus), phrase`a list of HTTP statuses`),
    tokenLeewayMs: duration('token.leeway'),
    orderTypeTakeout: text('order.typeTakeout'),
    orderTypeDineIn: text('order.typeDineIn'),
    orderTypeDelivery: text('order.typeDelivery'),
    orderTag: text('order.tag'),
    paymentCardType: text('payment.cardType'),
    paymentHubType: text('payment.hubType'),
    paymentGiftCardType: textIfAny('payment.giftCardType'),
    promotionAmountType: textIfAny('promotion.amountType'),
    promotionPercentType: textIfAny('promotion.percentType'),
    ackPlainBodies: words('ack.plainBodies'),
  };
}
