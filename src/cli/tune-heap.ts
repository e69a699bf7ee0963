import { setFlagsFromString } from 'node:v8';
import type { Heap } from './surroundings.ts';

const setYoungGrowth = (factor: number): void => { setFlagsFromString(`--semi-space-growth-factor=${factor}`); };

/**
 * Tells V8 how to spend memory on a run. What survives of a long catalogue alone makes its young generation grow to 32 MiB, and it never becomes smaller again. Nothing is told before ppip
 * itself is loaded: what Node compiled of itself would then be of no use.
 */
export const heap: Heap = {
  hold: () => { setYoungGrowth(1); },
  // V8's own factor.
  release: () => { setYoungGrowth(2); },
  spare() {
    setYoungGrowth(1);
    // The old generation by a fifth at a time, and not to a multiple.
    setFlagsFromString('--heap-growing-percent=20');
  },
};
