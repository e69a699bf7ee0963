import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { house } from '../floor/house.js';
import { measureRight } from '../measure.js';
import { writeBenchCatalogue } from './write-bench-catalogue.js';
import { writePartner } from './write-partner.js';

const bin = fileURLToPath(new URL('../../../bin/ppip.js', import.meta.url));
const floor = fileURLToPath(new URL('../floor/orders.js', import.meta.url));
const env = { ...process.env, PPIP_SECRET: house.secret };

/**
 * Runs `ppip certify` with so many orders against the POS of the benchmarks, in a folder in which the run is kept (`runs/latest`).
 * @throws when its report does not say that every order was sent, answered and judged, and that each check passed; of a flawed POS, that one of each order failed
 */
export async function certifyOrders(own, { pos, orders, concurrency, node, isFlawed = false }) {
  mkdirSync(own, { recursive: true });
  writeBenchCatalogue(join(own, 'catalogue'), orders);
  writePartner(join(own, 'ppip.yaml'), { pos, concurrency });
  const args = ['certify', '--config', 'ppip.yaml', '--catalogue', 'catalogue', '--only', 'bench/*', '--out', 'runs'];
  // Incomplete at best: a part of a catalogue certifies nobody.
  const result = await measureRight([bin, ...args], isFlawed ? 1 : 3, own, { env, node });
  const { counts } = JSON.parse(readFileSync(join(own, 'runs/latest/report.json'), 'utf8'));
  const { failed, blocked, passed } = counts.byOutcome;
  // Beside the orders, the menu sync that every run begins with.
  const isDone = counts.orders === orders && counts.exchanges === 2 * orders + 2 && blocked === 0 && (isFlawed ? failed >= orders : failed === 0);
  if (!isDone) throw new Error(`ppip did not do ${orders} orders: ${JSON.stringify(counts)}`);
  return { ...result, exchanges: counts.exchanges, passed, failed };
}

// Each run has a folder of its own, and all are removed at the end of the benchmarks: for some minutes ext4 makes new files forty times as slowly where many were removed,
// which nobody does between two runs.
const makeFolder = (folder) => mkdtempSync(join(folder, 'orders-'));

/** The same in a new folder. */
export function runPpip({ folder, ...job }) {
  return certifyOrders(makeFolder(folder), job);
}

/** Runs the floor with so many orders against the same POS; with `isJournalled` it writes the lines of ppip's journal. */
export function runFloor({ pos, orders, concurrency, folder, node, isJournalled }) {
  const job = { posUrl: pos.url, platformPort: pos.platformPort, orders, concurrency, file: join(makeFolder(folder), 'exchanges.jsonl'), isJournalled };
  return measureRight([floor, JSON.stringify(job)], 0, folder, { env, node });
}
