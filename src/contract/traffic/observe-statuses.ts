import { findScalars } from './find-scalars.ts';
import type { ReadStatusCall } from './index-traffic.ts';
import { observe, type Observation, type Observer } from './observation.ts';

/** Members in which a POS could name its check, whatever the public pages call it. */
const checkNumberLike = /(?:check|ticket|receipt|bill|invoice|pos_?order)[\w-]*(?:number|no|id|num)$/i;

/** The words of statuses, and where they and the check number stand. */
export const observeStatuses: Observer = ({ statuses, positions }) => {
  const lastFinal = new Map(statuses.flatMap(({ status: { kind, orderId } }, at) => ((kind === 'accepted' || kind === 'rejected') && orderId !== undefined ? [[orderId, at] as const] : [])));
  return statuses.flatMap((read, at): readonly Observation[] => {
    const { found, status } = read;
    const { word, wordPlace, kind, checkNumber, checkNumberPlace } = status;
    if (word === undefined || wordPlace === undefined) return observeHiddenWord(read, positions);
    const seen = (subject: string, isRight: boolean, expected: readonly string[]): Observation =>
      observe(subject, isRight, isRight ? 'traffic.word' : 'traffic.otherWord', { word, expected }, found, wordPlace);
    const place = observe('status.wordPlaces', true, 'traffic.place', { place: wordPlace }, found, wordPlace);
    switch (kind) {
      case 'accepted':
        return [place, seen('status.acceptedWords', true, positions.statusAcceptedWords), ...observeCheckNumber(read, positions.statusCheckNumberPlaces)];
      case 'rejected':
        return [place, seen('status.rejectedWords', true, positions.statusRejectedWords)];
      case 'intermediate': {
        const isFollowed = (lastFinal.get(status.orderId ?? '') ?? -1) > at;
        return isFollowed ? [place, seen('status.intermediateWords', true, positions.statusIntermediateWords)] : [];
      }
      case 'unknown':
      case 'missing':
        // A word that nobody documented is told by what comes with it.
        if (status.errors.length > 0) return [seen('status.rejectedWords', false, positions.statusRejectedWords)];
        return checkNumber === undefined || checkNumberPlace === undefined ? [] : [seen('status.acceptedWords', false, positions.statusAcceptedWords)];
    }
  });
};

type Positions = Parameters<Observer>[0]['positions'];

function observeHiddenWord({ found }: ReadStatusCall, positions: Positions): readonly Observation[] {
  const words = [...positions.statusAcceptedWords, ...positions.statusRejectedWords].map((word) => word.toLowerCase());
  const other = findScalars(found.value ?? null).find(({ text }) => words.includes(text.toLowerCase()));
  if (other === undefined) return [];
  return [observe('status.wordPlaces', false, 'traffic.otherPlace', { place: other.pointer, expected: positions.statusWordPlaces }, found, other.pointer)];
}

function observeCheckNumber({ found, status }: ReadStatusCall, places: readonly string[]): readonly Observation[] {
  const subject = 'status.checkNumberPlaces';
  const place = status.checkNumberPlace;
  if (place !== undefined) return [observe(subject, true, 'traffic.place', { place }, found, place)];
  const ids = new Set([status.orderIdPlace, status.requestIdPlace]);
  const other = findScalars(found.value ?? null).find(({ pointer }) => checkNumberLike.test(pointer) && !ids.has(pointer));
  return other === undefined ? [] : [observe(subject, false, 'traffic.otherPlace', { place: other.pointer, expected: places }, found, other.pointer)];
}
