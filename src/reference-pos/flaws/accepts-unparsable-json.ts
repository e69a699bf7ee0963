import type { Deviation } from '../deviation.ts';

/** Answers 200 to an order that is not JSON. */
export const acceptsUnparsableJson: Deviation = {
  name: 'accepts-unparsable-json',
  summary: 'Answers 200 to an order that is not JSON.',
  decorate: (pos) => ({
    ...pos,
    answerUnparsable: (call) => (call.call === 'order' ? { status: 200 } : pos.answerUnparsable(call)),
  }),
};
