import type { Shard } from '../model/shard.ts';

type Range = readonly [first: number, last: number];

/**
 * The OrderIds that a shard may use: an equal share of the range for each, none in common, so that machines that know nothing of each other never use the
 * same one on a sandbox. A share of a range with fewer ids than shards is empty, its end before its beginning.
 */
export function shareRange([first, last]: Range, shard: Shard | undefined): Range {
  if (shard === undefined) return [first, last];
  const size = Math.floor((last - first + 1) / shard.of);
  const from = first + (shard.index - 1) * size;
  return [from, from + size - 1];
}
