import { cutCodes } from '../checks/why-cut.ts';
import type { TracedCheck } from './trace-checks.ts';

/** What can keep any check of a scenario's steps from being judged. */
const anywhere: ReadonlySet<string> = new Set(['gate.failed', ...cutCodes, 'run.unfinished', 'send.unreachable']);
const aboutOrders: ReadonlySet<string> = new Set(['item.unbound', 'order.notTamperable', 'order.roundingAlike']);
const aboutAsking: ReadonlySet<string> = new Set(['ask.unanswered', 'hook.failed', 'hook.badOutput']);

/** Whether a code can stand in the way of a check, whatever that asks. */
export function canBlock(code: string, { scenario, step }: Pick<TracedCheck, 'scenario' | 'step'>): boolean {
  if (scenario === undefined) return false;
  if (anywhere.has(code)) return true;
  if (code === 'control.failed') return scenario.control !== undefined;
  if (code === 'send.refused') return step?.kind === 'expect';
  if (code === 'callbacks.cutOff') return step?.kind === 'expectNone';
  if (aboutAsking.has(code)) return scenario.steps.some(({ kind }) => kind === 'ask');
  return aboutOrders.has(code) && scenario.steps.some((candidate) => candidate.kind === 'send' && candidate.order !== undefined);
}
