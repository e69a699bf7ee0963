import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { Clock } from '../../model/ports.ts';
import { shakeHands, type Handshake } from '../../platform/probe/shake-hands.ts';
import { connectTimeoutMs } from './check-connections.ts';
import { ok, problem, warning } from './found.ts';
import { sift, type Sieve } from './sift.ts';

const dayMs = 86_400_000;
/** Time enough to renew a certificate without haste. */
const soonDays = 21;

const codes = {
  expired: 'doctor.tlsExpired', otherName: 'doctor.tlsOtherName', untrusted: 'doctor.tlsUntrusted', failed: 'doctor.tlsFailed',
} as const satisfies Readonly<Record<Exclude<Handshake['kind'], 'trusted'>, string>>;

/** Whether the certificates of the POS are trusted, bear its name, and hold for some time; of plain HTTP there is nothing to say but that. */
export async function checkTls(sieve: Sieve, { clock, ca }: { readonly clock: Clock; readonly ca: string | undefined }): Promise<Sieve> {
  const sifted = await sift(sieve, {
    check: 'tls',
    nameOf: ({ host, port, isTls, isProxied }) => (isTls && !isProxied ? `${host}:${port}` : undefined),
    probe: async ({ host, port }) => judge(host, await shakeHands({ host, port, timeoutMs: connectTimeoutMs, clock, ca }), clock.now()),
    passed: (hosts) => ok('tls', 'doctor.tlsTrusted', { hosts: [...hosts] }),
  });
  const isPlain = sieve.standing.length > 0 && sieve.standing.every(({ isTls }) => !isTls);
  return isPlain ? { ...sifted, findings: [...sifted.findings, ok('tls', 'doctor.tlsNotUsed')] } : sifted;
}

function judge(host: string, handshake: Handshake, now: number): DiagnosisFinding | undefined {
  if (handshake.kind !== 'trusted') return problem('tls', codes[handshake.kind], { host, detail: handshake.detail });
  const days = Math.floor((handshake.validUntil - now) / dayMs);
  if (!(days < soonDays)) return undefined;
  return warning('tls', 'doctor.tlsExpiresSoon', { host, days, until: new Date(handshake.validUntil).toISOString().slice(0, 10) });
}
