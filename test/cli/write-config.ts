import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret of every configuration in these tests; long enough for HS256. */
export const testSecret = 'a-secret-of-these-tests-that-is-long-enough';

/** What differs from one configuration to the next. */
export interface WrittenConfig {
  readonly posPort: number;
  readonly listenPort: number;
  /** Further lines of YAML. */
  readonly more?: readonly string[];
}

/** Writes a ppip.yaml for a sandbox on this machine, with short waits, and gives its path. */
export function writeConfig(folder: string, { posPort, listenPort, more = [] }: WrittenConfig): string {
  const file = join(folder, 'ppip.yaml');
  writeFileSync(file, [
    'partner: { name: Acme POS, posName: acme-pos, version: "5.2.1" }',
    'locations: [ { id: 019a9794-ea27-71a8-bc7a-ecffd058546c, name: Location 1 } ]',
    `pos: { menuSyncUrl: "http://127.0.0.1:${posPort}/menu-sync", ordersUrl: "http://127.0.0.1:${posPort}/orders", limits: { open: 20, rate: 500/s } }`,
    `platform: { listen: "127.0.0.1:${listenPort}", publicUrl: "http://127.0.0.1:${listenPort}" }`,
    'auth: { secret: "${env:PPIP_SECRET}" }',
    'menu: { source: standard }',
    'timeouts: { acknowledge: 4s, status: 3s, menu: 3s, quiet: 0.5s }',
    'assumptions: { deadline.acknowledge: 2s, deadline.menu: 3s, deadline.status: 3s }',
    ...more, '',
  ].join('\n'));
  return file;
}
