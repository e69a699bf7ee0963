import type { Clock } from '../../model/ports.ts';
import { spellHost } from '../../model/spell-host.ts';
import { openConnection } from '../../platform/probe/open-connection.ts';
import { ok, problem } from './found.ts';
import { sift, type Sieve } from './sift.ts';

/** As long as a run waits for one. */
export const connectTimeoutMs = 10_000;

/** Whether somebody listens where the POS should. */
export function checkConnections(sieve: Sieve, clock: Clock): Promise<Sieve> {
  return sift(sieve, {
    check: 'connection',
    nameOf: ({ host, port, isProxied }) => (isProxied ? undefined : `${spellHost(host)}:${port}`),
    probe: async ({ host, port }, address) => {
      const detail = await openConnection({ host, port, timeoutMs: connectTimeoutMs, clock });
      return detail === undefined ? undefined : problem('connection', 'doctor.notConnected', { address, detail });
    },
    passed: (addresses) => ok('connection', 'doctor.connected', { addresses: [...addresses] }),
  });
}
