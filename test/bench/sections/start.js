import { fileURLToPath } from 'node:url';
import { measureRight } from '../measure.js';
import { measurePairs, summarize } from '../pairs.js';
import { atMost } from '../row.js';

const bin = fileURLToPath(new URL('../../../bin/ppip.js', import.meta.url));

/** What is measured, the exit code by which it is known to have done its work, and how many times as long as the bare node it may take. */
const subjects = [
  { args: ['--version'], exitCode: 0, limit: 1.25 },
  { args: ['--help'], exitCode: 0, limit: 1.6 },
  { args: ['list'], exitCode: 0, limit: 2.5 },
  { args: ['plan', '--pos', 'reference'], exitCode: 0, limit: 2.5 },
  { args: ['explain', 'ORD-001'], exitCode: 0, limit: 2.5 },
  { args: ['certify', '--config', 'none.yaml'], exitCode: 2, limit: 2.5 },
];

/** How long commands take to start, to `node -e 0`, under one node. */
export async function measureStart({ runs, folder, tell, node = process.execPath, label = '' }) {
  const options = { node, isBare: true };
  const rows = [];
  const raw = [];
  for (const { args, exitCode, limit } of subjects) {
    const name = `ppip ${args.join(' ')}`;
    // The first run fills the machine's caches, and counts for nothing.
    await measureRight([bin, ...args], exitCode, folder, options);
    const pairs = await measurePairs(runs, () => measureRight(['-e', '0'], 0, folder, options), () => measureRight([bin, ...args], exitCode, folder, options));
    const { ratio, floor, subject } = summarize(pairs);
    tell(`${name}: ${ratio.toFixed(2)}`);
    rows.push(atMost(limit, { target: `${label}${name}, to node -e 0`, value: ratio, note: `${subject.toFixed(0)} to ${floor.toFixed(0)} ms, ${pairs.length} pairs` }));
    raw.push({ name, node, pairs });
  }
  return { rows, raw };
}
