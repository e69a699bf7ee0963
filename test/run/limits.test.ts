import fc from 'fast-check';
import { expect, it } from 'vitest';
import { peakOpenOrders } from '../../src/model/peak-open-orders.ts';
import { createLimits } from '../../src/run/limits.ts';
import { catalogueOf } from './play-stories.ts';
import { createFakeClock } from '../platform/fake-clock.ts';

const never = new AbortController().signal;
const settle = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

it('whatever scenarios ask for, no more orders are open than allowed, and all get their turn in order', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 15 }), async (open, wishes) => {
    const limits = createLimits({ open, ratePerSecond: 1000 }, createFakeClock());
    const entered: number[] = [];
    let now = 0;
    await Promise.all(wishes.map(async (wish, index) => {
      const leave = await limits.enter(wish);
      entered.push(index);
      now += Math.min(wish, open);
      expect(now).toBeLessThanOrEqual(open);
      await Promise.resolve();
      now -= Math.min(wish, open);
      leave();
    }));
    expect(entered).toEqual(wishes.map((_wish, index) => index));
  }));
});

it('of those that wait for room the lowest rank goes first, and of one rank who came first', async () => {
  const limits = createLimits({ open: 2, ratePerSecond: 1000 }, createFakeClock());
  const leave = await limits.enter(2);
  const entered: string[] = [];
  const wait = async (name: string, rank?: number): Promise<void> => {
    const done = await limits.enter(2, rank);
    entered.push(name);
    done();
  };
  const all = [wait('late', 9), wait('a', 1), wait('b', 1), wait('first')];
  leave();
  await Promise.all(all);
  expect(entered).toEqual(['first', 'a', 'b', 'late']);
});

it('calls are never closer together than the rate allows, and no later than they need be', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 50 }), fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 15 }), async (ratePerSecond, gaps) => {
    const clock = createFakeClock();
    const limits = createLimits({ open: 1, ratePerSecond }, clock);
    const asked: number[] = [];
    const taken: number[] = [];
    for (const gap of gaps) {
      clock.advance(gap);
      asked.push(clock.monotonic());
      void limits.takeTurn(never).then(() => taken.push(clock.monotonic()));
      await settle();
    }
    while (taken.length < gaps.length) {
      clock.advance(1000 / ratePerSecond / 4);
      await settle();
    }
    const step = 1000 / ratePerSecond;
    let due = Number.NEGATIVE_INFINITY;
    for (const [index, at] of taken.entries()) {
      due = Math.max(asked[index] ?? 0, due + step);
      expect(at).toBeGreaterThanOrEqual(due - 1e-6);
    }
  }), { numRuns: 25 });
});

it('the first call need not wait, nor one after a rest', async () => {
  const clock = createFakeClock();
  const limits = createLimits({ open: 1, ratePerSecond: 2 }, clock);
  await limits.takeTurn(never);
  clock.advance(500);
  await limits.takeTurn(never);
  expect([clock.monotonic(), clock.pending]).toEqual([500, 0]);
});

it('an interrupt ends the wait for a turn', async () => {
  const clock = createFakeClock();
  const limits = createLimits({ open: 1, ratePerSecond: 1 / 60 }, clock);
  const control = new AbortController();
  await limits.takeTurn(control.signal);
  const second = limits.takeTurn(control.signal);
  control.abort();
  await second;
  await limits.takeTurn(control.signal);
  expect(clock.pending).toBe(0);
});

it('an order counts as open from its sending until its status is waited for, a resend once', () => {
  const send = (as: string, again?: string): string => (again === undefined
    ? `  - { id: ${as}, send: order, as: ${as}, order: { items: [{ itemRole: simple }] } }\n`
    : `  - { id: ${as}, send: order, as: ${as}, again: ${again}, order: { restore: none } }\n`);
  const wait = (as: string): string => `  - { id: w-${as}, expect: orderStatus, for: ${as}, checks: [ { id: x, verifies: [ORD-001], statusIs: accepted } ] }\n`;
  const peakOf = (steps: string): number => {
    const story = catalogueOf({ 'own/story': `steps:\n${steps}` }).scenarios.find(({ id }) => id === 'own/story');
    return story === undefined ? -1 : peakOpenOrders(story);
  };
  expect(peakOf(`${send('a')}${wait('a')}${send('b')}${wait('b')}`)).toBe(1);
  expect(peakOf(`${send('a')}${send('b')}${send('c')}${wait('a')}${wait('b')}${wait('c')}`)).toBe(3);
  expect(peakOf(`${send('a')}${send('b', 'a')}${wait('a')}`)).toBe(1);
});
