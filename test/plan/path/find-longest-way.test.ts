import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findLongestWay } from '../../../src/plan/path/find-longest-way.ts';
import type { LaneTask } from '../../../src/plan/path/lane-task.ts';
import { longestFirst } from '../../../src/plan/path/order-for-lanes.ts';

function task(id: string, ms: number, more: Partial<LaneTask> = {}): LaneTask {
  return { id, orders: 1, calls: 1, chain: { ms, waits: ms === 0 ? [] : [{ kind: 'status', ms }] }, ...more };
}

const idsOf = (tasks: readonly LaneTask[]): string => tasks.map(({ id }) => id).join(' ');

it('is the chain of controls that takes longest', () => {
  const tasks = [task('a', 1), task('b', 5, { after: 'a' }), task('c', 3, { after: 'a' }), task('d', 4, { after: 'c' }), task('e', 7)];
  expect(idsOf(findLongestWay(tasks))).toBe('a c d');
});

it('is a group one by one where that takes longer, from the control of its first', () => {
  const menu = { group: 'menuSync' };
  const tasks = [task('a', 2), task('m', 3, { ...menu, after: 'a' }), task('n', 3, menu), task('o', 4)];
  expect(idsOf(findLongestWay(tasks))).toBe('n m');
  expect(idsOf(findLongestWay([task('a', 4), ...tasks.slice(1)]))).toBe('a m');
});

it('of two that take no time is the one with more waits', () => {
  const none = { kind: 'status', ms: 0 } as const;
  expect(idsOf(findLongestWay([task('a', 0, { chain: { ms: 0, waits: [none] } }), task('b', 0, { chain: { ms: 0, waits: [none, none] } })]))).toBe('b');
  expect(findLongestWay([])).toEqual([]);
});

it('is never shorter than a chain of controls, nor than a group', () => {
  const tasks = fc.array(fc.record({ ms: fc.nat({ max: 9 }), after: fc.option(fc.nat({ max: 9 })), isMenu: fc.boolean() }), { minLength: 1, maxLength: 10 });
  fc.assert(fc.property(tasks, (wishes) => {
    const all = wishes.map(({ ms, after, isMenu }, index) => task(String(index), ms, { ...(after !== null && after < index && { after: String(after) }), ...(isMenu && { group: 'menu' }) }));
    const endOf = (id: string): number => {
      const own = all.find((each) => each.id === id);
      return own === undefined ? 0 : own.chain.ms + (own.after === undefined ? 0 : endOf(own.after));
    };
    const total = findLongestWay(longestFirst(all, 20)).reduce((sum, { chain }) => sum + chain.ms, 0);
    expect(total).toBeGreaterThanOrEqual(Math.max(...all.map(({ id }) => endOf(id))));
    expect(total).toBeGreaterThanOrEqual(all.filter(({ group }) => group !== undefined).reduce((sum, { chain }) => sum + chain.ms, 0));
  }));
});

it('longest first: what most waits come after, and before all what needs all that may be open', () => {
  const tasks = [task('short', 2), task('control', 1), task('long', 9, { after: 'control' }), task('middle', 4), task('burst', 2, { orders: 20 })];
  expect(idsOf(longestFirst(tasks, 20))).toBe('burst control long middle short');
  expect(idsOf(longestFirst(tasks, 50))).toBe('control long middle short burst');
  // Where one order is open at a time, all are alike.
  expect(idsOf(longestFirst(tasks.slice(0, 4), 1))).toBe('control long middle short');
});
