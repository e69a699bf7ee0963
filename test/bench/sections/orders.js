import { measurePairs, summarize } from '../pairs.js';
import { atMost } from '../row.js';
import { runFloor, runPpip } from '../run/order-runs.js';
import { startPos } from '../run/start-pos.js';

const concurrency = 16;
const sizes = [{ orders: 1_000, limit: 1.4, mostPairs: Infinity }, { orders: 10_000, limit: 1.3, mostPairs: 3 }];

/** Whole runs of ppip with many orders, to the floor at the same concurrency against the same POS. */
export async function measureOrders({ runs, folder, tell }) {
  const pos = await startPos({ connections: concurrency });
  try {
    // The POS is a process of its own, and warm for both.
    await runFloor({ pos, orders: 500, concurrency, folder });
    const rows = [];
    const raw = [];
    for (const { orders, limit, mostPairs } of sizes) {
      const job = { pos, orders, concurrency, folder };
      const pairs = await measurePairs(Math.min(runs, mostPairs), () => runFloor(job), () => runPpip(job), (text) => { tell(`${orders} orders, ${text}`); });
      const { ratio, floor, subject } = summarize(pairs);
      const cpu = summarize(pairs, ({ cpuMs }) => cpuMs);
      const note = `${subject.toFixed(0)} to ${floor.toFixed(0)} ms, ${pairs.length} pairs; CPU ${cpu.subject.toFixed(0)} to ${cpu.floor.toFixed(0)} ms, ${cpu.ratio.toFixed(2)} ×`;
      rows.push(atMost(limit, { target: `${orders.toLocaleString('en')} orders, to the floor`, value: ratio, note }));
      raw.push({ orders, concurrency, pairs });
    }
    return { rows, raw };
  } finally {
    pos.close();
  }
}
