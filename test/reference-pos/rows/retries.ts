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

/** Whether a callback whose first try is answered as scripted is tried again at all. */
function seeRetry(call: 'order' | 'menu', first: Scripted): Row['observe'] {
  return async ({ ueat, send, sync, callbackOf, happens }) => {
    ueat.script(first);
    const answered = call === 'order' ? await send(makeOrder()) : await sync();
    await callbackOf(answered);
    const next = await happens((event) => event.type === 'callbackAbandoned' || (event.type === 'callbackSent' && event.try === 2));
    return next.type;
  };
}

/** Whether the second try comes as late as the first one's answer asked for. */
function seeRetryAfter(call: 'order' | 'menu'): Row['observe'] {
  return async ({ ueat, send, sync, callbackOf }) => {
    ueat.script({ status: 429, headers: { 'retry-after': '1' } });
    const answered = call === 'order' ? await send(makeOrder()) : await sync();
    await callbackOf(answered);
    const firstMs = performance.now();
    await callbackOf(answered);
    return performance.now() - firstMs > 900;
  };
}

/** Whether the pause before the second retry is shorter than the one before the first. */
const seeHaste: Row['observe'] = async ({ ueat, send, callbackOf }) => {
  ueat.script({ status: 503 }, { status: 503 });
  const answered = await send(makeOrder());
  const times: number[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    await callbackOf(answered);
    times.push(performance.now());
  }
  const [first = 0, second = 0, third = 0] = times;
  return third - second < second - first;
};

/** Whether the first three retries come faster than the POS's own pauses would have it. */
const seeBurst: Row['observe'] = async ({ ueat, send, callbackOf }) => {
  ueat.script({ status: 500 }, { status: 500 });
  const answered = await send(makeOrder());
  const firstMs = performance.now();
  for (let tries = 0; tries < 3; tries += 1) await callbackOf(answered);
  return performance.now() - firstMs < 1_400;
};

const gives = { faithful: 'callbackSent', deviating: 'callbackAbandoned' } as const;
const impatient = { callbackTimeoutMs: 150 } as const;

/** What the POS makes of UEAT's answers. */
export const retryRows: readonly Row[] = [
  { name: 'never-retries-status', observe: countTries({ status: 500 }), faithful: 2, deviating: 1 },
  { name: 'never-retries-after-503', observe: seeRetry('order', { status: 503 }), ...gives },
  { name: 'never-retries-after-429', observe: seeRetry('order', { status: 429 }), ...gives },
  { name: 'never-retries-after-reset', observe: seeRetry('order', { fault: 'reset' }), ...gives },
  { name: 'never-retries-after-silence', observe: seeRetry('order', { fault: 'silence' }), ...gives, pace: impatient },
  { name: 'never-retries-menu', observe: seeRetry('menu', { status: 503 }), ...gives },
  { name: 'never-retries-menu-after-silence', observe: seeRetry('menu', { fault: 'silence' }), ...gives, pace: impatient },
  { name: 'retries-menu-after-400', observe: seeRetry('menu', { status: 400 }), faithful: 'callbackAbandoned', deviating: 'callbackSent' },
  { name: 'ignores-retry-after', observe: seeRetryAfter('order'), faithful: true, deviating: false },
  { name: 'ignores-retry-after-for-menus', observe: seeRetryAfter('menu'), faithful: true, deviating: false },
  { name: 'retries-ever-faster', observe: seeHaste, faithful: false, deviating: true, pace: { retryBaseMs: 400 } },
  {
    name: 'repeats-while-unanswered',
    observe: async ({ ueat, events, send, callbackOf, happens }) => {
      ueat.script({ fault: 'silence' }, { fault: 'silence' });
      await callbackOf(await send(makeOrder()));
      await happens(({ type }) => type === 'callbackFailed');
      return events.slice(0, events.findIndex(({ type }) => type === 'callbackFailed')).filter(({ type }) => type === 'callbackSent').length;
    },
    faithful: 1,
    deviating: 2,
    pace: { callbackTimeoutMs: 1_500 },
  },
  { name: 'bursts-of-retries', observe: seeBurst, faithful: false, deviating: true, pace: { retryBaseMs: 500 } },
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
