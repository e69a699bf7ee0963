import { atMost } from '../row.js';
import { runPpip } from '../run/order-runs.js';
import { startPos } from '../run/start-pos.js';

const concurrency = 16;
const few = 10_000;
const many = 100_000;

/** The peak memory of a run with ten times the exchanges, to that of the smaller one; one run each, since memory hardly depends on how busy a machine is. */
export async function measureMemory({ folder, tell }) {
  const pos = await startPos({ connections: concurrency });
  try {
    const raw = [];
    for (const exchanges of [few, many]) {
      // An order and its status are two.
      raw.push(await runPpip({ pos, orders: exchanges / 2, concurrency, folder }));
      tell(`${raw.at(-1).exchanges} exchanges: ${raw.at(-1).mib.toFixed(0)} MiB, ${(raw.at(-1).ms / 1000).toFixed(0)} s`);
    }
    const [small, large] = raw;
    const target = `memory at ${many.toLocaleString('en')} exchanges`;
    return {
      rows: [
        atMost(1.15, { target: `${target}, to ${few.toLocaleString('en')}`, value: large.mib / small.mib, note: `${large.mib.toFixed(0)} to ${small.mib.toFixed(0)} MiB, one run each` }),
        atMost(180, { target, value: large.mib, unit: 'MiB', digits: 0, note: `one run of ${(large.ms / 1000).toFixed(0)} s` }),
      ],
      raw,
    };
  } finally {
    pos.close();
  }
}
