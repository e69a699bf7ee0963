import type { DiagnosisCheck, DiagnosisFinding } from '../../model/diagnosis.ts';
import type { Clock } from '../../model/ports.ts';
import { checkAnswers } from './check-answers.ts';
import { checkClock } from './check-clock.ts';
import { checkConnections } from './check-connections.ts';
import { checkNames } from './check-names.ts';
import { checkProxies } from './check-proxies.ts';
import { checkPublicUrl } from './check-public-url.ts';
import { checkRefusal } from './check-refusal.ts';
import { checkRoundTrip } from './check-round-trip.ts';
import { checkSignedCall } from './check-signed-call.ts';
import { checkTls } from './check-tls.ts';
import { notChecked } from './found.ts';
import type { Line } from './open-line.ts';
import { settleCallback } from './settle-callback.ts';
import type { Sieve } from './sift.ts';
import { targetsOf } from './target.ts';

/** What a diagnosis of the wire needs beside the line. */
export interface WireOptions {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Told before the callback is waited for, with how long at most, in milliseconds. */
  readonly onWaiting?: ((timeoutMs: number) => void) | undefined;
}

/** The way to the POS, layer by layer, as far as no call is needed. */
export async function diagnoseWay({ partner }: Pick<Line, 'partner'>, { env, clock }: WireOptions): Promise<Sieve> {
  const targets = targetsOf(partner, env);
  const named = await checkNames({ standing: targets, fallen: new Map(), findings: checkProxies(targets) });
  const connected = await checkConnections(named, clock);
  return checkTls(connected, { clock, ca: partner.pos.ca });
}

/**
 * What a call to the POS shows, and what comes back.
 * @param isDeaf whether callbacks cannot be taken: then the POS is not asked for any
 */
export async function diagnoseCalls(way: Sieve, line: Line, isDeaf: boolean, options: WireOptions): Promise<readonly DiagnosisFinding[]> {
  const { sieve, answers } = await checkAnswers(way, line);
  const cause = [...sieve.fallen].find(([{ url }]) => url === line.partner.pos.menuSyncUrl)?.[1];
  const clock = answers.length === 0 ? notChecked('clock', [...sieve.fallen.values()][0] ?? 'answers') : checkClock(answers);
  const rest = isDeaf ? skip(['call', 'refusal', 'roundTrip', 'publicUrl'], 'listening') : await diagnoseMenuSync(line, cause, options);
  return [...sieve.findings, clock, ...rest];
}

async function diagnoseMenuSync(line: Line, cause: DiagnosisCheck | undefined, { signal, onWaiting }: WireOptions): Promise<readonly DiagnosisFinding[]> {
  const publicUrl = await checkPublicUrl(line);
  if (cause !== undefined) return [...skip(['call', 'refusal', 'roundTrip'], cause), publicUrl];
  const { finding: call, sync } = await checkSignedCall(line);
  if (sync === undefined) return [call, ...skip(['refusal', 'roundTrip'], 'call'), publicUrl];
  const refusal = await checkRefusal(line);
  onWaiting?.(line.timeouts.menuMs);
  return [call, refusal, ...settleCallback(await checkRoundTrip(line, sync, signal), publicUrl)];
}

/** Checks that are not tried, all for one reason. */
export function skip(checks: readonly DiagnosisCheck[], because: DiagnosisCheck): readonly DiagnosisFinding[] {
  return checks.map((check) => notChecked(check, because));
}
