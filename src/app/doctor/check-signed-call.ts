import { isSuccess } from '../../contract/classify-deliveries.ts';
import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import { refusesToken } from '../../model/token.ts';
import { ok, problem } from './found.ts';
import type { Line } from './open-line.ts';
import { sendMenuSync, type SentSync } from './send-menu-sync.ts';

/**
 * Whether the POS takes a menu sync that is signed as it should be. When it refuses the token, the other readings of the secret are tried.
 * @returns with `sync` only when it was taken
 */
export async function checkSignedCall(line: Line): Promise<{ readonly finding: DiagnosisFinding; readonly sync?: SentSync }> {
  const sync = await sendMenuSync(line, { isAwaited: true });
  const { closing } = sync;
  if (closing.kind === 'failed') return { finding: problem('call', 'doctor.callUnanswered', { reason: closing.reason, detail: closing.detail }) };
  const { status } = closing.response;
  if (isSuccess(status)) return { finding: ok('call', 'doctor.callTaken', { status }), sync };
  if (!refusesToken(status)) return { finding: problem('call', 'doctor.callRefused', { status }) };
  const { encoding = null, otherReadings = [] } = line.credentials;
  for (const other of otherReadings) {
    const { closing: again } = await sendMenuSync(line, { secret: other.secret });
    if (again.kind !== 'answered' || !isSuccess(again.response.status)) continue;
    return { finding: problem('call', 'doctor.otherEncoding', { status, declared: encoding, fits: other.encoding }) };
  }
  return { finding: problem('call', 'doctor.tokenRefused', { status, tried: otherReadings.map((other) => other.encoding) }) };
}
