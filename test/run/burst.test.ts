import { expect, it } from 'vitest';
import { playStories } from './play-stories.ts';
import { acceptOrder } from './scripted-pos.ts';

const burst = `steps:
  - { id: send, send: order, as: order, times: 6, order: { items: [{ itemRole: simple }] } }
  - { id: expect, expect: orderStatus, for: order, checks: [ { id: accepted, verifies: [ORD-001], statusIs: accepted } ] }
`;
const places = [1, 2, 3, 4, 5, 6];

it('sends the orders of a burst at the same time, each under an OrderId of its own', async () => {
  const waiting: Array<() => void> = [];
  const { pos, found } = await playStories({
    stories: { 'own/burst': burst },
    // None is acknowledged before all are there.
    onOrder: async (call) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 6) for (const go of waiting) go();
      });
      await acceptOrder(call);
    },
  });
  expect(new Set(pos.orders).size).toBe(6);
  expect(places.map((place) => found(`own/burst/expect-${place}/accepted`))).toEqual(places.map(() => 'passed status.is'));
});

it('a burst larger than the orders that may be open is sent as places become free', async () => {
  let open = 0;
  let peak = 0;
  const { pos, found } = await playStories({
    stories: { 'own/burst': burst }, config: { limits: '{ open: 2, rate: 1000/s }' },
    onOrder: async (call) => {
      open += 1;
      peak = Math.max(peak, open);
      call.acknowledge();
      const answered = call.accept();
      open -= 1;
      await answered;
    },
  });
  expect(pos.orders).toHaveLength(6);
  expect(peak).toBeLessThanOrEqual(2);
  expect(places.map((place) => found(`own/burst/expect-${place}/accepted`))).toEqual(places.map(() => 'passed status.is'));
});

it('one order of a burst that gets no status takes nothing from the others', async () => {
  let isFirst = true;
  const { found } = await playStories({
    stories: { 'own/burst': burst }, config: { waitMs: 600 },
    onOrder: async (call) => {
      call.acknowledge();
      if (isFirst) isFirst = false;
      else await call.accept();
    },
  });
  const outcomes = places.map((place) => found(`own/burst/expect-${place}/accepted`));
  expect(outcomes.toSorted()).toEqual(['blocked gate.failed', ...places.slice(1).map(() => 'passed status.is')]);
});
