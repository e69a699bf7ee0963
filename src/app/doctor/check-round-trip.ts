import { isSuccess } from '../../contract/classify-deliveries.ts';
import { judgeToken, type TokenProblem } from '../../contract/judge-token.ts';
import { parseBody } from '../../contract/parse-body.ts';
import { readPointer } from '../../contract/read-pointer.ts';
import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { FindingArgs } from '../../model/finding.ts';
import { explainSilence } from './explain-silence.ts';
import { ok, problem, warning } from './found.ts';
import { matchToken } from './match-token.ts';
import type { Line } from './open-line.ts';
import type { SentSync } from './send-menu-sync.ts';
import { waitForMenu } from './wait-for-menu.ts';

/** What UEAT does not refuse a callback for; a run judges it. */
const tolerated = new Set<TokenProblem>(['noExpiry', 'noNotBefore', 'noJti']);

/** Whether the menu that a sync asked for comes to us in time, with a token that fits the secret. */
export async function checkRoundTrip(line: Line, sync: SentSync, signal: AbortSignal): Promise<DiagnosisFinding> {
  const menu = await waitForMenu(line, sync, signal);
  if (menu === undefined) return explainSilence(line, sync);
  return (await judgeSender(menu, line)) ?? judgeContent(menu) ?? judgeTime(menu, line);
}

/** What UEAT would refuse the token for; of a signature that does not fit, the reading of the secret that it fits. */
async function judgeSender(menu: Exchange, line: Line): Promise<DiagnosisFinding | undefined> {
  const { partner, catalogue, positions, credentials } = line;
  const expected = { issuer: partner.posName, audience: catalogue.contract.ueatName, subjects: partner.locations.map(({ id }) => id), leewaySeconds: positions.tokenLeewayMs / 1000 };
  const wrong = judgeToken(menu.token, expected).find((found) => !tolerated.has(found));
  if (wrong === undefined) return undefined;
  const fits = wrong === 'signature' ? await matchToken(menu, line) : undefined;
  if (fits !== undefined) return problem('roundTrip', 'doctor.otherEncodingBack', { declared: credentials.encoding ?? null, fits });
  const { iss = null, aud = null, sub = null } = menu.token.claims ?? {};
  const args: Partial<Record<TokenProblem, FindingArgs>> = {
    algorithm: { actual: menu.token.header?.alg ?? null },
    issuer: { actual: iss, expected: expected.issuer }, audience: { actual: aud, expected: expected.audience }, subject: { actual: sub, expected: expected.subjects[0] ?? null },
  };
  return problem('roundTrip', `token.${wrong}`, args[wrong] ?? {});
}

/** A menu that UEAT refuses for another reason: a run says more of it. */
function judgeContent({ closing }: Exchange): DiagnosisFinding | undefined {
  if (closing?.kind !== 'answered' || isSuccess(closing.response.status)) return undefined;
  const body = parseBody(closing.response.body);
  const message = body.kind === 'json' ? readPointer(body.value, '/errors/0/message') : undefined;
  return warning('roundTrip', 'doctor.menuRefused', { status: closing.response.status, message: message ?? null });
}

function judgeTime({ startedMs, correlation }: Exchange, { record, positions }: Line): DiagnosisFinding {
  const send = correlation?.kind === 'matched' ? record.threads.get(correlation.key)?.attempts[0] : undefined;
  const ms = Math.round(startedMs - (record.sendOf(send?.id ?? '')?.startedMs ?? startedMs));
  const deadlineMs = positions.deadlineMenuMs;
  return ms > deadlineMs ? problem('roundTrip', 'doctor.menuLate', { ms, deadlineMs }) : ok('roundTrip', 'doctor.menuCame', { ms, deadlineMs });
}
