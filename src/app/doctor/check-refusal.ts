import { isSuccess } from '../../contract/classify-deliveries.ts';
import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import { ok, problem, warning } from './found.ts';
import type { Line } from './open-line.ts';
import { sendMenuSync } from './send-menu-sync.ts';

/** Whether the POS refuses a menu sync without a token, and one that is signed with another key. Only asked when it takes a right one: who refuses everything shows nothing. */
export async function checkRefusal(line: Line): Promise<DiagnosisFinding> {
  const odd: DiagnosisFinding[] = [];
  const statuses: number[] = [];
  for (const fault of ['missing', 'otherKey'] as const) {
    const { closing } = await sendMenuSync(line, { fault });
    if (closing.kind === 'failed') odd.push(problem('refusal', 'doctor.badTokenUnanswered', { fault, reason: closing.reason, detail: closing.detail }));
    else if (isSuccess(closing.response.status)) return problem('refusal', 'doctor.badTokenTaken', { fault, status: closing.response.status });
    else if (!line.positions.tokenRefusalStatuses.includes(closing.response.status)) {
      odd.push(warning('refusal', 'doctor.badTokenOddly', { fault, status: closing.response.status, expected: [...line.positions.tokenRefusalStatuses] }));
    } else statuses.push(closing.response.status);
  }
  return odd.find(({ state }) => state === 'problem') ?? odd[0] ?? ok('refusal', 'doctor.badTokenRefused', { statuses });
}
