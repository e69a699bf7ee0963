import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certify } from '../../src/app/certify.ts';
import type { RunEvent } from '../../src/model/event.ts';
import { catalogueOf, shipped } from '../checks/rules.ts';

/** Played for real: a menu, an acceptance, a rejection with a resend, retries after a 500, refused tokens, a push and a refund. */
const played = [
  'menu/sync', 'orders/takeout-asap', 'status/resend-after-rejection', 'status/retries-after-500', 'status/redelivery', 'transport/refuses-bad-tokens',
  'push/price', 'refund/refund',
];

/** The shipped rules with only those scenarios, so that a whole run of them is no partial one. */
export const recordedRules = catalogueOf(shipped.scenarios.filter(({ id }) => played.includes(id)), { standingChecks: shipped.standingChecks });

/** Records one run against the embedded reference POS, in a folder that is gone afterwards. */
export async function recordRun(): Promise<readonly RunEvent[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'assess-'));
  const events: RunEvent[] = [];
  try {
    await certify({ subject: { kind: 'reference', behaviours: [] }, catalogue: recordedRules, outDir, env: {}, seed: 1, onEvent: (event) => { events.push(event); } });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return events;
}
