/** Whole numbers from the first to the last, both included. */
export type Block = readonly [first: number, last: number];

/** The parts of a range that no taken block touches, in order. */
export function findGaps([first, last]: Block, taken: readonly Block[]): readonly Block[] {
  const gaps: Block[] = [];
  let next = first;
  for (const [from, to] of [...taken].sort((a, b) => a[0] - b[0])) {
    if (from > last) break;
    if (from > next) gaps.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= last) gaps.push([next, last]);
  return gaps;
}

/**
 * Picks a place for `count` consecutive numbers in a range, clear of the taken blocks; every such place is as likely as the others.
 * @param random a number from 0 up to, not including, 1
 * @returns the first number, or undefined when there is no room
 */
export function findFreeBlock(range: Block, taken: readonly Block[], count: number, random: () => number): number | undefined {
  const gaps = findGaps(range, taken).filter(([first, last]) => last - first + 1 >= count);
  const places = gaps.reduce((sum, [first, last]) => sum + (last - first + 1 - count + 1), 0);
  let place = Math.floor(random() * places);
  for (const [first, last] of gaps) {
    const here = last - first + 1 - count + 1;
    if (place < here) return first + place;
    place -= here;
  }
  return undefined;
}
