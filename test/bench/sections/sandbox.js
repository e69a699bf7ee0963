import { median } from '../median.js';
import { measurePairs, summarize } from '../pairs.js';
import { atMost } from '../row.js';
import { runFloor, runPpip } from '../run/order-runs.js';
import { startPos } from '../run/start-pos.js';

const concurrency = 16;
const answerMs = 50;
const orders = 100;

/** Adds what the POS saw of it to a measurement. */
const withCounts = (pos, run) => async () => {
  await pos.takeCounts();
  const result = await run();
  return { ...result, pos: await pos.takeCounts() };
};

/** A sandbox that takes its time for each answer: whole runs to the floor, and what an exchange costs and needs, apart from starting and loading. */
export async function measureSandbox({ runs, folder, tell }) {
  const pos = await startPos({ answerMs, connections: concurrency });
  const job = { pos, orders, concurrency, folder };
  try {
    await runFloor(job);
    const pairs = await measurePairs(runs, withCounts(pos, () => runFloor(job)), withCounts(pos, () => runPpip(job)), tell);
    const costs = await measurePairs(runs, () => runPpip({ ...job, orders: 1 }), () => runPpip(job), (text) => { tell(`cost of ${orders} orders over 1, ${text}`); });
    const cpuMs = median(costs.map(({ floor, subject }) => (subject.cpuMs - floor.cpuMs) / (subject.exchanges - floor.exchanges)));
    const { ratio, floor, subject } = summarize(pairs);
    const connections = Math.max(...pairs.map(({ subject: { pos: seen } }) => seen.busyConnections));
    const opened = Math.max(...pairs.map(({ subject: { pos: seen } }) => seen.connections));
    return {
      rows: [
        atMost(1.4, { target: `${orders} calls that the POS answers in ${answerMs} ms, to the floor`, value: ratio, note: `${subject.toFixed(0)} to ${floor.toFixed(0)} ms, ${concurrency} at a time, ${pairs.length} pairs` }),
        atMost(1, { target: 'CPU time of an exchange', value: cpuMs, unit: 'ms', note: `${orders} orders less 1, ${costs[0].subject.exchanges - costs[0].floor.exchanges} exchanges, ${costs.length} pairs` }),
        atMost(concurrency, { target: `connections to the POS at concurrency ${concurrency}`, value: connections, unit: '', digits: 0, note: `that carried a request; ${opened} were opened; most of ${pairs.length} runs` }),
      ],
      raw: { pairs, costs },
    };
  } finally {
    pos.close();
  }
}
