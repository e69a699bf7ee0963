import { median } from './median.js';

/**
 * Measures pairs, the subject right after what it is held against, so that a busy machine slows both.
 * @returns each pair as it was measured
 */
export async function measurePairs(count, measureFloor, measureSubject, tell = () => undefined) {
  const pairs = [];
  while (pairs.length < count) {
    const pair = { floor: await measureFloor(), subject: await measureSubject() };
    pairs.push(pair);
    tell(`pair ${pairs.length} of ${count}: ${pair.subject.ms.toFixed(0)} ms to ${pair.floor.ms.toFixed(0)} ms`);
  }
  return pairs;
}

/** The medians of some pairs: milliseconds of each, and of the ratios of each pair. `of` says what of a measurement is compared. */
export function summarize(pairs, of = ({ ms }) => ms) {
  return {
    floor: median(pairs.map(({ floor }) => of(floor))),
    subject: median(pairs.map(({ subject }) => of(subject))),
    ratio: median(pairs.map(({ floor, subject }) => of(subject) / of(floor))),
    pairs: pairs.length,
  };
}
