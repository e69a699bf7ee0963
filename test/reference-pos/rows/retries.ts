import { makeOrder, makeWrongOrder } from '../make-order.ts';
import type { Row } from '../row.ts';
import type { Scripted } from '../ueat-stub.ts';

/** The tries of one status whose first try is answered as scripted; a later order's status shows that no other follows. */
function countTries(first: Scripted): Row['observe'] {
  return async ({ ueat, send, callbackOf, happens }) => {
    ueat.script(first);
    const answered = await send(makeOrder());
    await callbackOf(answered);
    await happens(({ type }) => type === 'callbackAbandoned' || type === 'callbackAnswered' || type === 'callbackFailed');
    await happens((event) => event.type === 'callbackAbandoned' || (event.type === 'callbackSent' && event.try === 2));
    await callbackOf(await send(makeWrongOrder()));
    return ueat.received.filter(({ headers }) => headers['x-ueat-requestid'] === answered.requestId).length;
  };
}

/** What the POS makes of UEAT's answers. */
export const retryRows: readonly Row[] = [
  { name: 'never-retries-status', observe: countTries({ fault: 'reset' }), faithful: 2, deviating: 1 },
  { name: 'retries-after-400', observe: countTries({ status: 400 }), faithful: 1, deviating: 2 },
  {
    name: 'changes-content-on-retry',
    observe: async ({ ueat, send, callbackOf }) => {
      ueat.script({ status: 500 });
      const answered = await send(makeOrder());
      const [first, second] = [await callbackOf(answered), await callbackOf(answered)];
      return [first.text === second.text, first.body.checknumber === second.body.checknumber];
    },
    faithful: [true, true],
    deviating: [false, false],
  },
];
