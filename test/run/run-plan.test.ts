import { expect, it } from 'vitest';
import { freePort } from '../free-port.ts';
import { acceptedOrder, playStories } from './play-stories.ts';
import { acceptOrder, type OrderCall } from './scripted-pos.ts';

const rejectOrder = async (call: OrderCall): Promise<void> => {
  call.acknowledge();
  await call.reject();
};

it('an unmet gate ends its scenario: later steps are not played and blocked', async () => {
  const second = '  - { id: again, send: order, as: second, order: { items: [{ itemRole: simple }] }, checks: [ { id: taken, verifies: [ORD-001], answered: 2xx } ] }\n';
  const { pos, found, events } = await playStories({ stories: { 'own/gate': `${acceptedOrder}${second}` }, onOrder: rejectOrder });
  expect(pos.orders).toHaveLength(1);
  expect(found('own/gate/expect/accepted')).toMatch(/^failed /);
  expect(found('own/gate/again/taken')).toBe('blocked gate.failed');
  expect(events.flatMap((event) => (event.type === 'stepStarted' && event.step.startsWith('own/') ? event.step : []))).toEqual(['own/gate/send', 'own/gate/expect']);
});

it('a scenario whose control did not hold is not played', async () => {
  const { pos, events, found } = await playStories({
    stories: { 'own/control': acceptedOrder, 'own/negative': `control: own/control\n${acceptedOrder}` }, onOrder: rejectOrder,
  });
  expect(pos.orders).toHaveLength(1);
  expect(events).toContainEqual(expect.objectContaining({ type: 'scenarioBlocked', scenario: 'own/negative', cause: { code: 'control.failed', args: { control: 'own/control' } } }));
  expect(found('own/negative/expect/accepted')).toBe('blocked control.failed');
});

it('a scenario is played after its control, though lanes are free', async () => {
  const stories = Object.fromEntries(['own/a', 'own/b', 'own/c'].map((id) => [id, `control: own/z\n${acceptedOrder}`]));
  const { events } = await playStories({ stories: { ...stories, 'own/z': acceptedOrder }, lanes: 8 });
  const order = events.flatMap((event) => (event.type === 'scenarioStarted' || event.type === 'scenarioEnded' ? `${event.type} ${event.scenario}` : []));
  expect(order.slice(0, 4)).toEqual(['scenarioStarted menu/sync', 'scenarioEnded menu/sync', 'scenarioStarted own/z', 'scenarioEnded own/z']);
  expect(order.slice(4, 7)).toEqual(['scenarioStarted own/a', 'scenarioStarted own/b', 'scenarioStarted own/c']);
});

it('lanes begin what the end of the run waits for longest, one lane goes by the plan', async () => {
  const again = '  - { id: resend, send: order, as: again, again: order, order: { restore: none } }\n  - { id: second, expect: orderStatus, for: again }\n';
  const stories = { 'own/a': acceptedOrder, 'own/b': `${acceptedOrder}${again}`, 'own/c': acceptedOrder };
  const startedWith = async (lanes: number): Promise<readonly string[]> => {
    const { events } = await playStories({ stories, lanes });
    return events.flatMap((event) => (event.type === 'scenarioStarted' && event.scenario.startsWith('own/') ? event.scenario : []));
  };
  expect((await startedWith(2))[0]).toBe('own/b');
  expect(await startedWith(1)).toEqual(['own/a', 'own/b', 'own/c']);
});

it('what keeps the POS waiting is played when the lanes have ended, in its own', async () => {
  const late = `steps:
  - { id: send, send: order, as: order, order: { items: [{ itemRole: simple }] } }
  - { id: reply, reply: orderStatus, for: order, answers: [ { status: 200, delay: 1ms } ] }
  - { id: expect, expect: orderStatus, for: order, checks: [ { id: accepted, verifies: [ORD-001], statusIs: accepted } ] }
`;
  const { events } = await playStories({ stories: { 'own/a': late, 'own/b': acceptedOrder, 'own/c': late, 'own/d': acceptedOrder }, lanes: 8 });
  const order = events.flatMap((event) => ((event.type === 'scenarioStarted' || event.type === 'scenarioEnded') && event.scenario.startsWith('own/') ? `${event.type} ${event.scenario}` : []));
  expect(order.slice(0, 4).toSorted()).toEqual(['scenarioEnded own/b', 'scenarioEnded own/d', 'scenarioStarted own/b', 'scenarioStarted own/d']);
  expect(order.slice(4, 6)).toEqual(['scenarioStarted own/a', 'scenarioStarted own/c']);
});

it('no more orders are open at the POS than ppip.yaml allows, whatever the lanes', async () => {
  let open = 0;
  let peak = 0;
  const stories = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`own/${name}`, acceptedOrder]));
  const { pos } = await playStories({
    stories, lanes: 6, config: { limits: '{ open: 2, rate: 1000/s }' },
    onOrder: async (call) => {
      open += 1;
      peak = Math.max(peak, open);
      call.acknowledge();
      // UEAT answers only after it has recorded the status: what it starts next comes after this.
      const answered = call.accept();
      open -= 1;
      await answered;
    },
  });
  expect(pos.orders).toHaveLength(6);
  expect(peak).toBeLessThanOrEqual(2);
});

it('lanes play at the same time what nothing holds back', async () => {
  const waiting: Array<() => void> = [];
  const { pos, found } = await playStories({
    stories: { 'own/a': acceptedOrder, 'own/b': acceptedOrder, 'own/c': acceptedOrder }, lanes: 3,
    // None is answered before all three are there.
    onOrder: async (call) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 3) for (const go of waiting) go();
      });
      await acceptOrder(call);
    },
  });
  expect(pos.orders).toHaveLength(3);
  expect(['a', 'b', 'c'].map((name) => found(`own/${name}/expect/accepted`)?.split(' ')[0])).toEqual(['passed', 'passed', 'passed']);
});

it('a reply is in force before its send has left: a POS may report before it acknowledges', async () => {
  const answers: number[] = [];
  const { found } = await playStories({
    stories: {
      'own/reply': `steps:
  - { id: send, send: order, as: order, order: { items: [{ itemRole: simple }] } }
  - { id: reply, reply: orderStatus, for: order, answers: [ { status: 503 }, { status: 429 } ] }
  - { id: expect, expect: orderStatus, for: order, checks: [ { id: accepted, verifies: [ORD-001], statusIs: accepted } ] }
`,
    },
    onOrder: async (call) => {
      answers.push(await call.accept(), await call.accept(), await call.accept());
      call.acknowledge();
    },
  });
  expect(answers).toEqual([503, 429, 200]);
  expect(found('own/reply/expect/accepted')).toMatch(/^passed /);
});

it('a reply after a wait holds only from then on', async () => {
  const answers: number[] = [];
  await playStories({
    stories: {
      'own/reply': `steps:
  - { id: send, send: order, as: order, invalid: functional, order: { items: [{ itemRole: simple }] } }
  - { id: first, expect: orderStatus, for: order, checks: [ { id: rejected, verifies: [ORD-001], statusIs: rejected } ] }
  - { id: reply, reply: orderStatus, for: order, answers: [ { status: 503 } ] }
  - { id: resend, send: order, as: again, again: order, order: { restore: all } }
  - { id: second, expect: orderStatus, for: again, checks: [ { id: accepted, verifies: [ORD-001], statusIs: accepted } ] }
`,
    },
    onOrder: async (call) => {
      call.acknowledge();
      answers.push(await (call.earlier === 0 ? call.reject() : call.accept()));
    },
  });
  expect(answers).toEqual([200, 503]);
});

it('a POS that never sends a status is not asked a third time', async () => {
  const stories = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`own/${name}`, acceptedOrder]));
  const { pos, found, report } = await playStories({ stories, lanes: 1, config: { waitMs: 300 }, onOrder: (call) => { call.acknowledge(); } });
  expect(pos.orders).toHaveLength(2);
  expect(['c', 'd'].map((name) => found(`own/${name}/expect/accepted`))).toEqual(['blocked status.neverSeen', 'blocked status.neverSeen']);
  expect(report.verdict).not.toBe('passed');
});

it('one empty wait after a status that was seen does not make a POS mute', async () => {
  const stories = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`own/${name}`, acceptedOrder]));
  let count = 0;
  const { pos } = await playStories({
    stories, lanes: 1, config: { waitMs: 300 },
    onOrder: async (call) => {
      count += 1;
      call.acknowledge();
      if (count === 1) await call.accept();
    },
  });
  expect(pos.orders).toHaveLength(4);
});

it('a POS that is not there is blocked and not failed, and nothing is waited for', async () => {
  const closed = `http://127.0.0.1:${await freePort()}`;
  const { events, found, report } = await playStories({
    stories: { 'own/a': acceptedOrder }, urls: { menuSyncUrl: `${closed}/menu-sync`, ordersUrl: `${closed}/orders` },
  });
  expect(events.filter(({ type }) => type === 'waitStarted' || type === 'exchangeSent')).toEqual([]);
  expect(found('own/a/expect/accepted')).toBe('blocked send.unreachable');
  expect([report.verdict, report.counts.byOutcome.failed]).toEqual(['incomplete', 0]);
});

it('a POS that refuses an order is not waited for', async () => {
  const { events, found } = await playStories({ stories: { 'own/a': acceptedOrder }, onOrder: (call) => { call.acknowledge(404); } });
  expect(events.flatMap((event) => (event.type === 'waitStarted' ? event.step : []))).toEqual(['menu/sync/2-expect']);
  expect(found('own/a/expect/accepted')).toBe('blocked send.refused');
});

it('orders of a POS that sent no menu are made from the standard one that it says it loaded', async () => {
  const { pos, found } = await playStories({ stories: { 'own/a': acceptedOrder }, onSync: 'nothing', config: { menuMs: 300, more: 'orders: { idRange: [5000, 9000] }' } });
  expect(found('own/a/expect/accepted')).toMatch(/^passed /);
  expect(pos.orders.every((orderId) => orderId >= 5000 && orderId <= 9000)).toBe(true);
});

it('a pause lasts as long as it says', async () => {
  const { events } = await playStories({ stories: { 'own/pause': `steps:\n  - { id: rest, pause: 300ms }\n${acceptedOrder.replace('steps:\n', '')}` } });
  const at = (type: string): number => events.find((event) => event.type === type && 'step' in event && event.step === 'own/pause/rest')?.atMs ?? Number.NaN;
  expect(at('stepEnded') - at('stepStarted')).toBeGreaterThanOrEqual(299);
});

it('what comes during the drain is recorded and judged', async () => {
  let repeat: Promise<number> | undefined;
  const { events, found } = await playStories({
    stories: { 'own/none': `${acceptedOrder}  - { id: none, expectNone: orderStatus, for: order, checks: [ { id: one, verifies: [STA-016], oneCheck: true } ] }\n` },
    onOrder: async (call) => {
      await acceptOrder(call);
      repeat = call.report({ status: 'Completed', checknumber: 'another' });
    },
  });
  expect(await repeat).toBe(409);
  expect(events.filter((event) => event.type === 'exchangeStarted' && event.call === 'orderStatus')).toHaveLength(2);
  expect(events.find(({ type }) => type === 'drainEnded')).toMatchObject({ isQuiet: true });
  expect(found('own/none/none/one')).toMatch(/^failed /);
});

it('orders of a POS whose menu cannot be read are made from the standard one, and its requestId is not blamed', async () => {
  const { pos, found, report } = await playStories({ stories: { 'own/order': acceptedOrder }, onSync: 'garbage' });
  const standingOf = (id: string): string | undefined => report.requirements.find((requirement) => requirement.id === id)?.standing;
  expect(pos.orders).toHaveLength(1);
  expect(found('own/order/expect/accepted')).toBe('passed status.is');
  expect([standingOf('MEN-002'), standingOf('MEN-003')]).toEqual(['untested', 'nonconformant']);
});
