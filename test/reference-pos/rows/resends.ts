import { makeLine, makeOrder, makeWrongOrder, type TestOrder } from '../make-order.ts';
import type { Play } from '../play.ts';
import type { Row } from '../row.ts';

/** A rejected order that is sent again, right this time: the answer, the words, the number of checks. */
const resendAfter = (makeWrong: () => TestOrder): Row['observe'] => async ({ tell, send, ueat, pos, happens }: Play) => {
  const right = makeOrder();
  await tell({ ...makeWrong(), OrderIds: right.OrderIds });
  const answered = await send(right);
  await tell(makeOrder());
  const mine = () => ueat.received.filter(({ body }) => body.orderId === right.OrderIds.OrderId).map(({ body }) => body.status);
  const expected = pos.checks().filter(({ orderId }) => orderId === right.OrderIds.OrderId).length;
  await happens(() => mine().filter((word) => word === 'ACCEPTED').length >= expected);
  return [answered.status, mine(), expected];
};

const resend = resendAfter(makeWrongOrder);

/** An order whose total is a dollar too high. */
function makeDearOrder(): TestOrder {
  const order = makeOrder();
  return { ...order, Payment: { ...order.Payment, Total: order.Payment.Total + 100 } };
}

/** An order for so many of one item. */
function largeOrder(quantity: number, id = 'burger_001'): TestOrder {
  return makeOrder({ lines: [makeLine(id, 1250, { Quantity: quantity })] });
}

/** An accepted order that comes again with other content: the word that follows, and the number of checks. */
const change: Row['observe'] = async ({ tell, pos }: Play) => {
  const first = makeOrder();
  await tell(first);
  const { body } = await tell({ ...makeOrder({ tip: 100 }), OrderIds: first.OrderIds });
  return [body.status, pos.checks().length];
};

/** Sending the same OrderId again. */
export const resendRows: readonly Row[] = [
  { name: 'two-checks-on-resend', observe: resend, faithful: [200, ['REJECTED', 'ACCEPTED'], 1], deviating: [200, ['REJECTED', 'ACCEPTED', 'ACCEPTED'], 2] },
  { name: 'two-checks-on-order', observe: async ({ tell, pos }) => { await tell(makeOrder()); return pos.checks().length; }, faithful: 1, deviating: 2 },
  { name: 'duplicate-error-on-resend', observe: resend, faithful: [200, ['REJECTED', 'ACCEPTED'], 1], deviating: [409, ['REJECTED'], 0] },
  {
    name: 'duplicate-error-after-wrong-sum',
    observe: async (game) => [await resend(game), await resendAfter(makeDearOrder)(game)],
    faithful: [[200, ['REJECTED', 'ACCEPTED'], 1], [200, ['REJECTED', 'ACCEPTED'], 1]],
    deviating: [[200, ['REJECTED', 'ACCEPTED'], 1], [409, ['REJECTED'], 0]],
  },
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
  {
    name: 'second-check-while-pending',
    observe: async ({ send, pos, ueat, happens }) => {
      const order = largeOrder(3);
      await send(order);
      await send(order);
      const numbers = () => new Set(ueat.received.map(({ body }) => body.checknumber));
      await happens(() => numbers().size >= new Set(pos.checks().map(({ checkNumber }) => checkNumber)).size);
      return numbers().size;
    },
    faithful: 1,
    deviating: 2,
  },
  {
    name: 'rejects-fourth-attempt',
    observe: async ({ tell }) => {
      const right = makeOrder();
      const wrong = { ...makeWrongOrder(), OrderIds: right.OrderIds };
      return [(await tell(wrong)).body.status, (await tell(wrong)).body.status, (await tell(wrong)).body.status, (await tell(right)).body.status];
    },
    faithful: ['REJECTED', 'REJECTED', 'REJECTED', 'ACCEPTED'],
    deviating: ['REJECTED', 'REJECTED', 'REJECTED', 'REJECTED'],
  },
  {
    name: 'remembers-last-rejection-only',
    observe: async ({ tell }) => {
      const [one, other] = [largeOrder(4), largeOrder(4)];
      for (const { OrderIds } of [one, other]) await tell({ ...largeOrder(4, 'no-such-item'), OrderIds });
      return [(await tell(other)).body.status, (await tell(one)).body.status];
    },
    faithful: ['ACCEPTED', 'ACCEPTED'],
    deviating: ['ACCEPTED', 'REJECTED'],
  },
  { name: 'second-check-on-changed-content', observe: change, faithful: ['ACCEPTED', 1], deviating: ['ACCEPTED', 2] },
  { name: 'takes-acceptance-back', observe: change, faithful: ['ACCEPTED', 1], deviating: ['REJECTED', 1] },
  {
    name: 'takes-equal-orders-for-one',
    observe: async ({ tell, send, ueat }) => {
      const [one, other] = [largeOrder(6), largeOrder(6)];
      await tell(one);
      await send(other);
      await tell(makeOrder());
      return ueat.received.filter(({ body }) => body.orderId === other.OrderIds.OrderId).length;
    },
    faithful: 1,
    deviating: 0,
  },
];
