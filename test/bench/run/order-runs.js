import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { house } from '../floor/house.js';
import { measureRight } from '../measure.js';
import { writeBenchCatalogue } from './write-bench-catalogue.js';
import { writePartner } from './write-partner.js';

const bin = fileURLToPath(new URL('../../../bin/ppip.js', import.meta.url));
const floor = fileURLToPath(new URL('../floor/orders.js', import.meta.url));
const env = { ...process.env, PPIP_SECRET: house.secret };

async function inFolder(folder, work) {
  const own = mkdtempSync(join(folder, 'orders-'));
  try {
    return await work(own);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/**
 * Runs `ppip certify` with so many orders against the POS of the benchmarks.
 * @throws when its report does not say that every order was sent, answered and judged, and that each check passed
 */
export function runPpip({ pos, orders, concurrency, folder, node }) {
  return inFolder(folder, async (own) => {
    writeBenchCatalogue(join(own, 'catalogue'), orders);
    writePartner(join(own, 'ppip.yaml'), { pos, concurrency });
    const args = ['certify', '--config', 'ppip.yaml', '--catalogue', 'catalogue', '--only', 'bench/*', '--out', 'runs'];
    // Incomplete: a part of a catalogue certifies nobody.
    const result = await measureRight([bin, ...args], 3, own, { env, node });
    const { counts } = JSON.parse(readFileSync(join(own, 'runs/latest/report.json'), 'utf8'));
    const { failed, blocked, passed } = counts.byOutcome;
    // Beside the orders, the menu sync that every run begins with.
    if (counts.orders !== orders || counts.exchanges !== 2 * orders + 2 || failed > 0 || blocked > 0) throw new Error(`ppip did not do ${orders} orders: ${JSON.stringify(counts)}`);
    return { ...result, exchanges: counts.exchanges, checks: passed };
  });
}

/** Runs the floor with so many orders against the same POS. */
export function runFloor({ pos, orders, concurrency, folder, node }) {
  return inFolder(folder, (own) => {
    const job = { posUrl: pos.url, platformPort: pos.platformPort, orders, concurrency, file: join(own, 'exchanges.jsonl') };
    return measureRight([floor, JSON.stringify(job)], 0, own, { env, node });
  });
}
