import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { Cause } from '../../model/event.ts';
import type { Partner } from '../../model/partner.ts';
import { judgeLoopback } from './check-public-url.ts';
import { diagnoseWay, type WireOptions } from './diagnose-wire.ts';

/** What was found before a run, and what makes the run pointless, if anything does. */
export interface BeforeRun {
  readonly findings: readonly DiagnosisFinding[];
  readonly stoppedBy?: Cause;
}

/**
 * Goes the way to the POS as far as no call is needed: names, connections, certificates. A run is pointless when no URL of the POS can be reached;
 * what else is wrong is told, and the run shows what comes of it.
 * @param publicUrl where the POS is to call back
 */
export async function diagnoseBeforeRun(
  partner: Partner, publicUrl: string, options: WireOptions,
): Promise<BeforeRun> {
  const { standing, fallen, findings } = await diagnoseWay({ partner }, options);
  const [cause] = standing.length === 0 && fallen.size > 0 ? findings.filter(({ state }) => state === 'problem') : [];
  const loopback = judgeLoopback(partner, publicUrl);
  return {
    findings: loopback === undefined ? findings : [...findings, loopback],
    ...(cause !== undefined && { stoppedBy: { code: cause.code, args: cause.args } }),
  };
}
