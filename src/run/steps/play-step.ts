import { isInitiated } from '../../model/call.ts';
import type { ReplyStep, Step } from '../../model/scenario.ts';
import type { Play, RunContext, StepEffect } from '../run-context.ts';
import { waitUnlessAborted } from '../wait-unless-aborted.ts';
import { askTill } from './ask.ts';
import { expectCallback } from './expect.ts';
import { queueOf } from './script-replies.ts';
import { sendCall } from './send.ts';

/** Whether nothing but replies stands between a reply and what causes its callback: then it was in force before that. */
function followsCause(step: ReplyStep, { scenario: { steps } }: Play): boolean {
  const at = steps.indexOf(step);
  const cause = steps.slice(0, at).findLastIndex((earlier) => (earlier.kind === 'send' || earlier.kind === 'ask') && earlier.as === step.for);
  return steps.slice(cause + 1, at).every(({ kind }) => kind === 'reply');
}

/** Does what one step says. */
export async function playStep(step: Step, address: string, play: Play, context: RunContext): Promise<StepEffect> {
  switch (step.kind) {
    case 'send':
      return sendCall(step, address, play, context);
    case 'expect':
      return expectCallback(step, address, play, context);
    case 'expectNone': {
      const key = isInitiated(step.call) ? `ask:${step.for}` as const : play.sendings.get(step.for)?.attempt.key;
      if (key !== undefined) context.journal.record({ type: 'watchStarted', step: address, key });
      return undefined;
    }
    case 'reply': {
      const queue = queueOf(step, play.sendings.get(step.for)?.attempt.key);
      if (queue !== undefined && !followsCause(step, play)) context.platform.replies.script(queue, step.answers);
      return undefined;
    }
    case 'ask':
      return askTill(step, address, play, context);
    case 'pause':
      await waitUnlessAborted(step.forMs, context.platform.clock, context.signal);
      return undefined;
  }
}
