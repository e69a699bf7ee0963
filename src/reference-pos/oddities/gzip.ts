import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';
import type { HttpAnswer } from '../wire/http-answer.ts';

/** Compresses the bodies of its callbacks and of its answers. */
export const gzip: Deviation = {
  name: 'gzip',
  summary: 'Compresses the bodies of its callbacks and of its answers.',
  decorate: (pos, context) => {
    const dressed = dressCallbacks('any', (callback) => ({ ...callback, isCompressed: true }))(pos, context);
    return {
      ...dressed,
      acknowledgeOrder: (attempt, decision) => succeed(dressed.acknowledgeOrder(attempt, decision)),
      acknowledgeMenuSync: (sync, menu) => succeed(dressed.acknowledgeMenuSync(sync, menu)),
      answerBadToken: (faults) => ({ ...dressed.answerBadToken(faults), isCompressed: true }),
      answerUnparsable: (call) => ({ ...dressed.answerUnparsable(call), isCompressed: true }),
    };
  },
};

/** Only an answer with a body shows it. */
function succeed(answer: HttpAnswer): HttpAnswer {
  return { body: { status: 'success' }, ...answer, isCompressed: true };
}
