import { readAsk } from '../../checks/steps/read-ask.ts';
import { checkNumbersOf } from '../../contract/check-numbers-of.ts';
import { readChanges } from '../../contract/read-changes.ts';
import type { InitiatedCall } from '../../model/call.ts';
import type { AskStep, ExpectStep } from '../../model/scenario.ts';
import type { Play, RunContext, StepEffect } from '../run-context.ts';

/** Waits for the call that the POS makes of itself because of something that was asked of the till. */
export async function expectInitiated(step: ExpectStep, call: InitiatedCall, address: string, play: Play, context: RunContext): Promise<StepEffect> {
  const { judge: { record, positions }, timeouts, journal, platform } = context;
  const ask = play.scenario.steps.find((earlier): earlier is AskStep => earlier.kind === 'ask' && earlier.as === step.for);
  const asked = ask === undefined ? undefined : `${play.planned.id}/${ask.id}`;
  const askedSeq = asked === undefined ? undefined : record.steps.get(asked)?.askedSeq;
  if (asked === undefined || askedSeq === undefined) return undefined;
  const attempt = ask?.for === undefined ? undefined : play.sendings.get(ask.for)?.attempt;
  const checkNumbers = attempt === undefined ? [] : checkNumbersOf(record.threads.get(attempt.key)?.callbacks ?? [], positions);
  const timeoutMs = call === 'menuPush' ? timeouts.menuMs : timeouts.statusMs;
  const changes = readChanges(readAsk(step.for, play.planned, play.scenario, context.judge)?.answer);
  journal.record({ type: 'waitStarted', step: address, key: `ask:${asked}`, timeoutMs });
  const result = await platform.inbox.waitFor({ call, sinceSeq: askedSeq, locationId: play.location.id, checkNumbers, changes, timeoutMs });
  journal.record({ type: 'waitEnded', step: address, ...result });
  return undefined;
}
