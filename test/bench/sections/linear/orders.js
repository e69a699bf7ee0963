import { runPpip } from '../../run/order-runs.js';
import { startPos } from '../../run/start-pos.js';

const concurrency = 16;

/** The orders of a run. */
export const orders = {
  name: 'orders', does: 'ppip certify', sizes: [100, 320, 1_000, 3_200, 10_000], mostPairs: 3,
  prepare: async ({ folder, atEnd }) => {
    const pos = await startPos({ connections: concurrency });
    atEnd(() => { pos.close(); });
    return (size) => runPpip({ pos, orders: size, concurrency, folder });
  },
};
