import { trialEventKinds, type BadLine, type TrialEvent, type TrialEventKind } from '../../model/trial.ts';

/** An event as somebody wrote it: empty where nothing stands. */
export interface WrittenEvent {
  readonly at: string;
  readonly locationId: string;
  readonly orderId: string;
  readonly event: string;
  readonly code: string;
  readonly reason: string;
  readonly checkNumber: string;
}

const moment = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)$/;
const kinds: ReadonlyMap<string, TrialEventKind> = new Map(trialEventKinds.map((kind) => [kind, kind]));

/** Reads an event; the code of what is wrong with it when it is none. Times are RFC 3339 with an offset: without one nobody knows when it was. */
export function toTrialEvent({ at, locationId, orderId, event, code, reason, checkNumber }: WrittenEvent): TrialEvent | BadLine['code'] {
  const kind = kinds.get(event) ?? kinds.get(event.trim().toLowerCase());
  if (kind === undefined) return 'badEvent';
  const atMs = moment.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(atMs)) return 'badTime';
  if (locationId === '') return 'noLocation';
  if (kind === 'down' || kind === 'up') return { atMs, locationId, kind, orderId: '', hasReason: false, checkNumber: '' };
  if (orderId === '') return 'noOrder';
  return { atMs, locationId, kind, orderId, hasReason: code.trim() !== '' || reason.trim() !== '', checkNumber: checkNumber.trim() };
}
