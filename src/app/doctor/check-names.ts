import { lookUpHost } from '../../platform/probe/look-up-host.ts';
import { ok, problem } from './found.ts';
import { sift, type Sieve } from './sift.ts';

/** Whether the hosts of the POS have addresses. */
export function checkNames(sieve: Sieve): Promise<Sieve> {
  return sift(sieve, {
    check: 'dns',
    nameOf: ({ host, isProxied }) => (isProxied ? undefined : host),
    probe: async ({ host }) => {
      const lookup = await lookUpHost(host);
      return lookup.kind === 'found' ? undefined : problem('dns', 'doctor.nameNotFound', { host, detail: lookup.detail });
    },
    passed: (hosts) => ok('dns', 'doctor.namesFound', { hosts: [...hosts] }),
  });
}
