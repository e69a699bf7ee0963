import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureRight } from '../../measure.js';
import { certifyOrders } from '../../run/order-runs.js';
import { startPos } from '../../run/start-pos.js';

const bin = fileURLToPath(new URL('../../../../bin/ppip.js', import.meta.url));
const concurrency = 16;

/**
 * Records a run of each size, of a POS that is right or one with a finding in each order.
 * @returns what reads one again and judges it (`ppip report`), by its orders; and what ends the POS
 */
async function recordRuns(sizes, folder, isFlawed, tell) {
  const pos = await startPos({ connections: concurrency, isFlawed });
  try {
    for (const orders of sizes) {
      tell(`recording ${orders} orders`);
      await certifyOrders(join(folder, String(orders)), { pos, orders, concurrency, isFlawed });
    }
  } finally {
    pos.close();
  }
  return (orders) => measureRight([bin, 'report', 'runs/latest'], isFlawed ? 1 : 3, join(folder, String(orders)));
}

const orders = [100, 320, 1_000, 3_200, 10_000];

/** The exchanges of a recorded run, two for each order. */
export const exchanges = {
  name: 'exchanges', does: 'ppip report', sizes: orders.map((size) => 2 * size),
  prepare: async ({ folder, tell }) => {
    const report = await recordRuns(orders, join(folder, 'right'), false, tell);
    return (size) => report(size / 2);
  },
};

/** The findings of a recorded run, one for each order at least. */
export const findings = {
  name: 'findings', does: 'ppip report', sizes: orders,
  prepare: ({ folder, tell }) => recordRuns(orders, join(folder, 'flawed'), true, tell),
};
