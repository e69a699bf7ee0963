import { expect, it } from 'vitest';
import { acceptedOrder, playStories } from './play-stories.ts';
import { acceptOrder, type OrderCall } from './scripted-pos.ts';

const rejectedOrder = `control: own/accepted
steps:
  - { id: send, send: order, as: order, invalid: functional, order: { items: [{ itemRole: simple }], tamper: [{ at: /Items/0/Id, set: none }] } }
  - { id: expect, expect: orderStatus, for: order }
`;

const stories = { 'own/accepted': acceptedOrder, 'own/rejected': rejectedOrder, 'own/another': acceptedOrder };

/** Keeps the status back until the harness waits for it, and counts how many orders are open at once. */
function tillOf(waits: Map<number, () => void>) {
  const open = { now: 0, most: 0 };
  const onOrder = async (call: OrderCall): Promise<void> => {
    const waited = new Promise<void>((resolve) => { waits.set(call.orderId, resolve); });
    open.now += 1;
    open.most = Math.max(open.most, open.now);
    call.acknowledge();
    await waited;
    open.now -= 1;
    await call.accept();
  };
  return { open, onOrder };
}

it('where a person accepts orders, one scenario is played at a time, each wait is that for a person, and says what the person was told', async () => {
  const waits = new Map<number, () => void>();
  const { open, onOrder } = tillOf(waits);
  const warnings: string[] = [];
  const { events, report, record } = await playStories({
    stories, onOrder, lanes: 4, onWarning: ({ code }) => warnings.push(code), config: { acceptance: 'person' },
    onEvent: (event) => { if (event.type === 'waitStarted') waits.get(Number(event.key.replace('order:', '')))?.(); },
  });
  expect(warnings).toEqual(['usage.oneLane']);
  expect(open.most).toBe(1);
  expect([report.run.lanes, report.partner.acceptance]).toEqual([1, 'person']);
  const waited = events.flatMap((event) => (event.type === 'waitStarted' && event.key.startsWith('order:') ? [[event.step, event.timeoutMs, event.atTill]] : []));
  expect(waited.toSorted()).toEqual([['own/accepted/expect', 690_000, 'accept'], ['own/another/expect', 690_000, 'accept'], ['own/rejected/expect', 690_000, 'reject']]);
  expect(record.header?.timeouts.statusMs).toBe(690_000);
  expect(report.assumptions.filter(({ id, reliedOn }) => id.startsWith('deadline.') && reliedOn).map(({ id }) => id)).toContain('deadline.person');
  expect(report.assumptions.find(({ id }) => id === 'deadline.status')?.reliedOn).toBe(false);
});

it('a person is told of nothing where the POS accepts by itself, or has done so already', async () => {
  const alone = await playStories({ stories: { 'own/accepted': acceptedOrder }, onOrder: acceptOrder });
  expect(alone.events.some((event) => event.type === 'waitStarted' && event.atTill !== undefined)).toBe(false);
  expect(alone.report.partner.acceptance).toBeUndefined();
  // The status comes before the order is acknowledged, and so before it is waited for.
  const onOrder = async (call: OrderCall): Promise<void> => {
    await call.accept();
    call.acknowledge();
  };
  const quick = await playStories({ stories: { 'own/accepted': acceptedOrder }, onOrder, config: { acceptance: 'person' } });
  expect(quick.events.flatMap((event) => (event.type === 'waitStarted' && event.key.startsWith('order:') ? [event.atTill] : []))).toEqual([undefined]);
});
