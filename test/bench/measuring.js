// What of the benchmarks is pure, for its test.
export { median } from './median.js';
export { measurePairs, summarize } from './pairs.js';
export { decadesOf, plotLogLog } from './plot.js';
export { atLeast, atMost, leftOut } from './row.js';
export { setTargets } from './table.js';
