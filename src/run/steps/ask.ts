import { readHookOutput } from '../../contract/read-hook-output.ts';
import type { AskStep } from '../../model/scenario.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Play, RunContext, StepEffect } from '../run-context.ts';
import { whyInterrupted } from '../why-interrupted.ts';
import { describeAsk } from './describe-ask.ts';
import { fillPrompt } from './fill-prompt.ts';
import { scriptReplies } from './script-replies.ts';

const interrupted = ({ signal }: RunContext): NonNullable<StepEffect> => ({ blocked: whyInterrupted(signal) });

/** Asked anew each time: it changes while the till is waited for. */
const wasInterrupted = ({ signal }: RunContext): boolean => signal.aborted;

/** Something must happen at the till: the partner's hook does it, or a person is asked. */
export async function askTill(step: AskStep, address: string, play: Play, context: RunContext): Promise<StepEffect> {
  const { journal, partner } = context;
  const data = describeAsk(step, play, context);
  if ('blocked' in data) return data;
  scriptReplies(step, undefined, play, context);
  journal.record({ type: 'asked', step: address, hook: step.hook });
  if (wasInterrupted(context)) return interrupted(context);
  return partner.hooks[step.hook] === undefined ? askPerson(step, address, data.told, context) : callHook(step, address, data.told, context);
}

async function askPerson(step: AskStep, address: string, told: JsonObject, context: RunContext): Promise<StepEffect> {
  const output = await context.askPerson?.(fillPrompt(step.prompt, told), context.signal);
  if (wasInterrupted(context)) return interrupted(context);
  if (output === undefined) return { blocked: { code: 'ask.unanswered', args: { hook: step.hook } } };
  context.journal.record({ type: 'askAnswered', step: address, by: 'person', output });
  return undefined;
}

/** What the hook prints is evidence whatever it is; only then is it held against the form that the contract names. */
async function callHook({ hook }: AskStep, address: string, told: JsonObject, context: RunContext): Promise<StepEffect> {
  const { journal, signal, partner, runHook, catalogue, judge } = context;
  const configured = partner.hooks[hook];
  if (configured === undefined) return { blocked: { code: 'ask.unanswered', args: { hook } } };
  const result = await runHook(configured, { hook, data: told, signal });
  if (result.kind === 'failed' && wasInterrupted(context)) return interrupted(context);
  if (result.kind === 'failed') return { blocked: { code: 'hook.failed', args: { hook, exitCode: result.exitCode, detail: result.detail } } };
  journal.record({ type: 'askAnswered', step: address, by: 'hook', output: result.output });
  const prints = catalogue.contract.hooks[hook]?.prints;
  const reading = prints === undefined ? undefined : readHookOutput(result.output, prints, judge.schemas);
  return reading?.kind === 'wrong' ? { blocked: { code: 'hook.badOutput', args: { hook, detail: reading.detail } } } : undefined;
}
