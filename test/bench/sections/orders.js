import { measurePairs, summarize } from '../pairs.js';
import { atMost } from '../row.js';
import { runFloor, runPpip } from '../run/order-runs.js';
import { startPos } from '../run/start-pos.js';

const concurrency = 16;
const sizes = [{ orders: 1_000, limit: 1.4, mostPairs: Infinity }, { orders: 10_000, limit: 1.3, mostPairs: 3 }];

/** What of the difference is the journal alone: the floor with the same lines, to the floor without. */
async function measureJournal(job, count, tell) {
  const pairs = await measurePairs(count, () => runFloor(job), () => runFloor({ ...job, isJournalled: true }), (text) => { tell(`${job.orders} orders, journal alone, ${text}`); });
  const { ratio, floor, subject } = summarize(pairs);
  return { pairs, note: `${job.orders.toLocaleString('en')} orders, the floor with ppip's journal and nothing else of ppip: ${ratio.toFixed(2)} × (${subject.toFixed(0)} to ${floor.toFixed(0)} ms, ${pairs.length} pairs)` };
}

/** Whole runs of ppip with many orders, to the floor at the same concurrency against the same POS. */
export async function measureOrders({ runs, folder, tell }) {
  const pos = await startPos({ connections: concurrency });
  try {
    // The POS is a process of its own, and warm for both.
    await runFloor({ pos, orders: 500, concurrency, folder });
    const rows = [];
    const raw = [];
    const notes = [];
    for (const { orders, limit, mostPairs } of sizes) {
      const job = { pos, orders, concurrency, folder };
      const count = Math.min(runs, mostPairs);
      const pairs = await measurePairs(count, () => runFloor(job), () => runPpip(job), (text) => { tell(`${orders} orders, ${text}`); });
      const { ratio, floor, subject } = summarize(pairs);
      const cpu = summarize(pairs, ({ cpuMs }) => cpuMs);
      const note = `${subject.toFixed(0)} to ${floor.toFixed(0)} ms, ${pairs.length} pairs; CPU ${cpu.subject.toFixed(0)} to ${cpu.floor.toFixed(0)} ms, ${cpu.ratio.toFixed(2)} ×`;
      rows.push(atMost(limit, { target: `${orders.toLocaleString('en')} orders, to the floor`, value: ratio, note }));
      const journal = await measureJournal(job, count, tell);
      notes.push(journal.note);
      raw.push({ orders, concurrency, pairs, journal: journal.pairs });
    }
    return { rows, raw, notes: [notes.join('\n')] };
  } finally {
    pos.close();
  }
}
