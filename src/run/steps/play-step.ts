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
      const key = play.sendings.get(step.for)?.attempt.key;
      if (key !== undefined) context.journal.record({ type: 'watchStarted', step: address, key });
      return undefined;
    }
    case 'reply': {
      const sending = play.sendings.get(step.for);
      // Those that directly follow their send were in force before it left.
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
