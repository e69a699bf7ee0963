/** Times counted in bins: of 10 ms below ten minutes, of a second up to a day, and one for all that is longer. */
export interface TimeBins {
  add(ms: number): void;
  readonly count: number;
  readonly maxMs: number | null;
  /** The time within which so many of a hundred are, by nearest rank and rounded up to the end of its bin; null without any. */
  percentile(percent: number): number | null;
}

const [fineMs, fineUntil] = [10, 600_000];
const [coarseMs, coarseUntil] = [1_000, 86_400_000];
const fineBins = fineUntil / fineMs;

const binOf = (ms: number): number => (ms <= fineUntil ? Math.max(0, Math.ceil(ms / fineMs)) : fineBins + Math.ceil((Math.min(ms, coarseUntil) - fineUntil) / coarseMs));
const endOf = (bin: number): number => (bin <= fineBins ? bin * fineMs : fineUntil + (bin - fineBins) * coarseMs);

/** Makes empty bins. */
export function createTimeBins(): TimeBins {
  const bins = new Uint32Array(binOf(coarseUntil) + 1);
  let count = 0;
  let maxMs: number | null = null;
  return {
    get count() { return count; },
    get maxMs() { return maxMs; },
    add(ms) {
      bins[binOf(ms)] = (bins[binOf(ms)] ?? 0) + 1;
      count += 1;
      maxMs = Math.max(maxMs ?? 0, ms);
    },
    percentile(percent) {
      if (maxMs === null) return null;
      const rank = Math.ceil((count * percent) / 100);
      let seen = 0;
      for (const [bin, inBin] of bins.entries()) {
        seen += inBin;
        if (seen >= rank) return Math.min(endOf(bin), maxMs);
      }
      return maxMs;
    },
  };
}
