import { existsSync } from 'node:fs';
import { median } from '../median.js';
import { atMost, leftOut } from '../row.js';

const target = 'the whole catalogue, 2 s to each status, to its critical path';
const mostRuns = 5;
/** Gives `{ ms, criticalPathMs }` of one run that passed: `measurePassed({ folder, tell })`. */
const source = new URL('./passed.js', import.meta.url);

/** How long a run takes until it has passed, to what of it must follow one another (`ppip plan`): a sum that no machine makes shorter, so it is no pair. */
export async function measureCriticalPath({ runs, folder, tell }) {
  if (!existsSync(source)) return { rows: [leftOut(target, 'nothing gives both times yet')], raw: [] };
  const { measurePassed } = await import(source);
  const raw = [];
  while (raw.length < Math.min(runs, mostRuns)) raw.push(await measurePassed({ folder, tell }));
  const value = median(raw.map(({ ms, criticalPathMs }) => ms / criticalPathMs));
  const note = `${median(raw.map(({ ms }) => ms)).toFixed(0)} to ${raw[0].criticalPathMs.toFixed(0)} ms, ${raw.length} runs`;
  return { rows: [atMost(1.25, { target, value, note })], raw };
}
