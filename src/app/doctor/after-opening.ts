import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { HttpResponse } from '../../model/exchange.ts';
import type { RunRecord } from '../../model/run-record.ts';
import { refusesToken } from '../../model/token.ts';
import type { BeforeRun } from './before-run.ts';
import { checkClock } from './check-clock.ts';
import { problem } from './found.ts';

interface Answer {
  readonly response: HttpResponse;
  readonly askedMs: number;
  readonly answeredMs: number;
}

function readAnswers(record: RunRecord): readonly Answer[] {
  return [...record.exchanges.values()].flatMap(({ call, closing, sentMs, startedMs, endedMs }) =>
    (call === 'menuSync' && closing?.kind === 'answered' ? [{ response: closing.response, askedMs: sentMs ?? startedMs, answeredMs: endedMs ?? startedMs }] : []));
}

/**
 * What the answers to the first menu syncs of a run show beside what they are judged by: whether the clocks agree, and whether the POS takes our tokens
 * at all. When it refuses every one of them, all that follows would only be refused too.
 */
export function diagnoseOpening(record: RunRecord): BeforeRun {
  const startedAt = Date.parse(record.startedAt ?? '');
  const answers = readAnswers(record);
  const clock = checkClock(answers.map(({ response, askedMs, answeredMs }) => ({ response, askedAt: startedAt + askedMs, answeredAt: startedAt + answeredMs })));
  const refusal = findRefusal(answers);
  const findings = [...(clock.state === 'warning' ? [clock] : []), ...(refusal === undefined ? [] : [refusal])];
  return { findings, ...(refusal !== undefined && { stoppedBy: { code: refusal.code, args: refusal.args } }) };
}

function findRefusal(answers: readonly Answer[]): DiagnosisFinding | undefined {
  const [first] = answers;
  return first === undefined || !answers.every(({ response: { status } }) => refusesToken(status)) ? undefined : problem('call', 'doctor.tokenRefused', { status: first.response.status, tried: [] });
}
