import { isInitiated } from '../../model/call.ts';
import type { CorrelationKey } from '../../model/correlation.ts';
import type { AskStep, ReplyStep, SendStep } from '../../model/scenario.ts';
import type { Play, RunContext } from '../run-context.ts';

/** Replies that directly follow what causes a callback are in force before it: a POS may call back before it has answered. */
export function scriptReplies(cause: SendStep | AskStep, key: CorrelationKey | undefined, { scenario }: Play, { platform }: RunContext): void {
  for (let at = scenario.steps.indexOf(cause) + 1; at < scenario.steps.length; at += 1) {
    const step = scenario.steps[at];
    if (step?.kind !== 'reply') return;
    if (step.for !== cause.as) continue;
    const queue = queueOf(step, key);
    if (queue !== undefined) platform.replies.script(queue, step.answers);
  }
}

/** Where an answer waits for its callback. What the POS does of itself has no key before it comes; asking scenarios run alone, so the call tells enough. */
export function queueOf({ call }: ReplyStep, key: CorrelationKey | undefined): CorrelationKey | undefined {
  return isInitiated(call) ? `ask:${call}` : key;
}
