import type { AskStep } from '../../model/scenario.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Play, RunContext, StepEffect } from '../run-context.ts';

/** What a hook is told about the step it is called for. */
function dataFor(step: AskStep, { location, sendings }: Play): JsonObject {
  const attempt = step.for === undefined ? undefined : sendings.get(step.for)?.attempt;
  return {
    locationId: attempt?.locationId ?? location.id,
    ...(attempt?.orderId !== undefined && { orderId: attempt.orderId }),
    ...(attempt !== undefined && { requestId: attempt.requestId }),
  };
}

const interrupted = { blocked: { code: 'run.interrupted', args: {} } } as const;

/** Asked anew each time: it changes while the till is waited for. */
const wasInterrupted = ({ signal }: RunContext): boolean => signal.aborted;

/** Something must happen at the till: the partner's hook does it, or a person is asked. */
export async function askTill(step: AskStep, address: string, play: Play, context: RunContext): Promise<StepEffect> {
  const { journal, signal, partner, runHook, askPerson } = context;
  const hook = partner.hooks[step.hook];
  journal.record({ type: 'asked', step: address, hook: step.hook });
  if (wasInterrupted(context)) return interrupted;
  if (hook === undefined) {
    const output = await askPerson?.(step.prompt, signal);
    if (wasInterrupted(context)) return interrupted;
    if (output === undefined) return { blocked: { code: 'ask.unanswered', args: { hook: step.hook } } };
    journal.record({ type: 'askAnswered', step: address, by: 'person', output });
    return undefined;
  }
  const result = await runHook(hook, { hook: step.hook, data: dataFor(step, play), signal });
  if (result.kind === 'failed' && wasInterrupted(context)) return interrupted;
  if (result.kind === 'failed') {
    return { blocked: { code: 'hook.failed', args: { hook: step.hook, exitCode: result.exitCode, detail: result.detail } } };
  }
  journal.record({ type: 'askAnswered', step: address, by: 'hook', output: result.output });
  return undefined;
}
