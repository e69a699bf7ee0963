import type { Step } from '../../model/scenario.ts';
import type { Play, RunContext, StepEffect } from '../run-context.ts';
import { askTill } from './ask.ts';
import { expectCallback } from './expect.ts';
import { sendCall } from './send.ts';

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
      const key = play.sendings.get(step.for)?.attempt.key;
      if (key !== undefined) context.platform.replies.script(key, step.answers);
      return undefined;
    }
    case 'ask':
      return askTill(step, address, play, context);
    case 'pause':
      await new Promise<void>((resolve) => {
        const cancel = context.platform.clock.after(step.forMs, end);
        function end(): void {
          cancel();
          context.signal.removeEventListener('abort', end);
          resolve();
        }
        context.signal.addEventListener('abort', end);
      });
      return undefined;
  }
}
