import { isInitiated } from '../../model/call.ts';
import type { CorrelationKey } from '../../model/correlation.ts';
import type { AskStep, SendStep } from '../../model/scenario.ts';
import type { Play, RunContext } from '../run-context.ts';

/** Replies that directly follow what causes a callback are in force before it: a POS may call back before it has answered. */
export function scriptReplies(cause: SendStep | AskStep, key: CorrelationKey | undefined, { scenario }: Play, { platform }: RunContext): void {
  const following = scenario.steps.slice(scenario.steps.indexOf(cause) + 1);
  const end = following.findIndex(({ kind }) => kind !== 'reply');
  for (const step of following.slice(0, end < 0 ? following.length : end)) {
    if (step.kind !== 'reply' || step.for !== cause.as) continue;
    // What the POS does of itself has no key before it comes; asking scenarios run alone, so the call tells enough.
    const queue = isInitiated(step.call) ? `ask:${step.call}` as const : key;
    if (queue !== undefined) platform.replies.script(queue, step.answers);
  }
}
