import { isInitiated } from '../../model/call.ts';
import type { Step } from '../../model/scenario.ts';
import type { Play, RunContext, StepEffect } from '../run-context.ts';
import { waitUnlessAborted } from '../wait-unless-aborted.ts';
import { askTill } from './ask.ts';
import { expectCallback } from './expect.ts';
import { sendCall } from './send.ts';

/** Whether nothing but replies stands between a reply and its send. */
function followsSend(step: Step, send: Step, { scenario: { steps } }: Play): boolean {
  return steps.slice(steps.indexOf(send) + 1, steps.indexOf(step)).every(({ kind }) => kind === 'reply');
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
      const sending = play.sendings.get(step.for);
      // Those that directly follow their send, or what was asked of the till, were in force before.
      if (sending !== undefined && !followsSend(step, sending.step, play)) context.platform.replies.script(sending.attempt.key, step.answers);
      return undefined;
    }
    case 'ask':
      return askTill(step, address, play, context);
    case 'pause':
      await waitUnlessAborted(step.forMs, context.platform.clock, context.signal);
      return undefined;
  }
}
