import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { certify, type CertifyOptions, type CertifyResult } from '../../src/app/certify.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import { startSandbox } from '../../src/app/start-sandbox.ts';
import { freePort } from '../free-port.ts';

export const secret = 'a-secret-of-forty-eight-characters-for-tests-111';
export const env = { PPIP_SECRET: secret };
export const locationIds = ['019a9794-ea27-71a8-bc7a-ecffd058546c', '019a9794-ea27-71a8-bc7a-ecffd058546d'] as const;
const catalogue = await loadRules(undefined);

/** A sandbox as a process of its own would be, serving two locations, with a ppip.yaml for each. */
export interface Sandbox {
  readonly folder: string;
  readonly configs: readonly [string, string];
  readonly ports: readonly [number, number];
  /** Certifies one of the locations; all runs share a folder. */
  readonly run: (location: 0 | 1, options?: Partial<CertifyOptions>) => Promise<CertifyResult>;
}

const describe = (ids: readonly string[]): string => ids.map((id) => `{ id: ${id}, name: Location }`).join(', ');

/** Starts a sandbox on loopback; each location calls back at a port of its own. */
export async function openSandbox(folder: string): Promise<Sandbox> {
  const [posPort, first, second] = [await freePort(), await freePort(), await freePort()];
  const ports = [first, second] as const;
  const write = (name: string, ids: readonly string[], port: number): string => {
    const file = join(folder, name);
    writeFileSync(file, `partner: { name: Sandbox, posName: sandbox-pos, version: "1" }
locations: [ ${describe(ids)} ]
pos: { menuSyncUrl: "http://127.0.0.1:${posPort}/menu-sync", ordersUrl: "http://127.0.0.1:${posPort}/orders", limits: { open: 50, rate: 1000/s } }
platform: { listen: "127.0.0.1:${port}" }
auth: { secret: "\${env:PPIP_SECRET}" }
timeouts: { quiet: 500ms }
menu: { source: standard }
`);
    return file;
  };
  const pos = await startSandbox({
    configFile: write('sandbox.yaml', locationIds, 0), host: '127.0.0.1', port: posPort, behaviours: [], env,
    platformUrls: locationIds.map((id, index) => `${id}=http://127.0.0.1:${ports[index] ?? 0}`),
  });
  onTestFinished(() => pos.close());
  const configs = [write('one.yaml', [locationIds[0]], first), write('two.yaml', [locationIds[1]], second)] as const;
  return {
    folder, configs, ports,
    run: (location, options) => certify({ subject: { kind: 'config', file: configs[location] }, catalogue, outDir: join(folder, 'runs'), env, ...options }),
  };
}
