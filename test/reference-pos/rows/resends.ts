import { makeOrder, makeWrongOrder } from '../make-order.ts';
import type { Play } from '../play.ts';
import type { Row } from '../row.ts';

/** A rejected order that is sent again, right this time: the answer, the words, the number of checks. */
const resend: Row['observe'] = async ({ tell, send, ueat, pos, happens }: Play) => {
  const right = makeOrder();
  await tell({ ...makeWrongOrder(), OrderIds: right.OrderIds });
  const answered = await send(right);
  await tell(makeOrder());
  const mine = () => ueat.received.filter(({ body }) => body.orderId === right.OrderIds.OrderId).map(({ body }) => body.status);
  const expected = pos.checks().filter(({ orderId }) => orderId === right.OrderIds.OrderId).length;
  await happens(() => mine().filter((word) => word === 'ACCEPTED').length >= expected);
  return [answered.status, mine(), expected];
};

/** Sending the same OrderId again. */
export const resendRows: readonly Row[] = [
  { name: 'two-checks-on-resend', observe: resend, faithful: [200, ['REJECTED', 'ACCEPTED'], 1], deviating: [200, ['REJECTED', 'ACCEPTED', 'ACCEPTED'], 2] },
  { name: 'two-checks-on-order', observe: async ({ tell, pos }) => { await tell(makeOrder()); return pos.checks().length; }, faithful: 1, deviating: 2 },
  { name: 'duplicate-error-on-resend', observe: resend, faithful: [200, ['REJECTED', 'ACCEPTED'], 1], deviating: [409, ['REJECTED'], 0] },
  { name: 'rejects-resend', observe: resend, faithful: [200, ['REJECTED', 'ACCEPTED'], 1], deviating: [200, ['REJECTED', 'REJECTED'], 0] },
  {
    name: 'second-check-on-redelivery',
    observe: async ({ tell, pos }) => {
      const order = makeOrder();
      const [first, second] = [await tell(order), await tell(order)];
      return [first.body.checknumber === second.body.checknumber, pos.checks().length];
    },
    faithful: [true, 1],
    deviating: [false, 2],
  },
  {
    name: 'accepts-still-wrong-resend',
    observe: async ({ tell }) => {
      const wrong = makeWrongOrder();
      return [(await tell(wrong)).body.status, (await tell(wrong)).body.status];
    },
    faithful: ['REJECTED', 'REJECTED'],
    deviating: ['REJECTED', 'ACCEPTED'],
  },
];
