import { writeFileSync } from 'node:fs';
import { house } from '../floor/house.js';

/**
 * Writes a ppip.yaml for the POS of the benchmarks. The limits are those of the floor; the wait for silence at the end of a run, in which nothing is done,
 * is as short as can be.
 */
export function writePartner(file, { pos, concurrency }) {
  writeFileSync(file, `partner: { name: Bench POS, posName: ${house.posName}, version: "1" }
locations:
  - { id: ${house.locationId}, name: ${house.locationName}, timeZone: America/Toronto, taxes: QC }
pos:
  menuSyncUrl: ${pos.url}/menu-sync
  ordersUrl: ${pos.url}/orders
  limits: { open: ${concurrency}, rate: 999999/s }
platform: { listen: "127.0.0.1:${pos.platformPort}" }
auth: { secret: "\${env:PPIP_SECRET}" }
timeouts: { quiet: 1ms }
`);
}
