import { describe, expect, it } from 'vitest';
import type { ReplyStep, ScriptedAnswer, Step } from '../../../src/model/scenario.ts';
import { chainOf } from '../../../src/plan/path/chain-of.ts';
import { ask, expectCall, expectNone, sendMenuSync, sendOrder } from '../../checks/stories.ts';

const pace = { statusMs: 2_000, menuMs: 5_000, unansweredMs: 30_000 };

const reply = (name: string, answers: ReadonlyArray<Partial<ScriptedAnswer>>): ReplyStep => ({
  kind: 'reply', call: 'orderStatus', for: name, id: `reply-${name}`, checks: [], except: [], location: 'test.yaml:1:1',
  answers: answers.map((answer) => ({ headers: {}, delayMs: 0, ...answer })),
});

/** What a chain comes to: its time, and its waits in a row. */
function told(steps: readonly Step[], open = 20): string {
  const { ms, waits } = chainOf({ steps }, pace, open);
  return `${ms}: ${waits.map((wait) => `${wait.kind} ${wait.ms}`).join(', ')}`;
}

describe('the longest chain of waits of a scenario', () => {
  it.each<[string, string, readonly Step[]]>([
    ['one wait for one order', '2000: status 2000', [sendOrder('a'), expectCall('x', 'a')]],
    ['one wait for what is sent together', '2000: status 2000', [sendOrder('a'), sendOrder('b'), expectCall('x', 'a'), expectCall('y', 'b')]],
    ['one more for what is sent after a wait', '4000: status 2000, status 2000', [sendOrder('a'), expectCall('x', 'a'), sendOrder('b', { again: 'a' }), expectCall('y', 'b')]],
    ['the longer of two that overlap', '5000: menu 5000', [sendMenuSync('m'), sendOrder('a'), expectCall('x', 'a'), expectCall('y', 'm', { call: 'menu' })]],
    ['a wait that overlaps with the one before it only in part', '7000: status 2000, menu 5000',
      [sendMenuSync('m'), sendOrder('a'), expectCall('x', 'a'), sendMenuSync('n'), expectCall('y', 'm', { call: 'menu' }), expectCall('z', 'n', { call: 'menu' })]],
    ['nothing for what is not expected', '0: ', [sendOrder('a'), expectNone('x', 'a', [])]],
    ['a push after it was asked of the till', '5000: push 5000', [ask('t', []), expectCall('x', 't', { call: 'menuPush' })]],
  ])('is %s', (_name, expected, steps) => {
    expect(told(steps)).toBe(expected);
  });

  it('counts a retry from the answer before it: its delay, what it asks for, and the silence of one that never comes', () => {
    const retried = (answers: ReadonlyArray<Partial<ScriptedAnswer>>, times = 1): string =>
      told([sendOrder('a'), reply('a', answers), expectCall('x', 'a'), ...Array.from({ length: times }, (_, index) => expectCall(`r${index}`, 'a', { isRetry: true }))]);
    expect(retried([{ status: 503 }])).toBe('2000: status 2000, retry 0');
    expect(retried([{ status: 429, headers: { 'retry-after': '3' } }])).toBe('5000: status 2000, retry 3000');
    expect(retried([{ status: 500, delayMs: 400 }])).toBe('2400: status 2000, retry 400');
    expect(retried([{ fault: 'silence' }])).toBe('32000: status 2000, retry 30000');
    expect(retried([{ status: 503, headers: { 'Retry-After': '1' } }, { status: 503, headers: { 'Retry-After': '2' } }], 2)).toBe('5000: status 2000, retry 1000, retry 2000');
    expect(retried([{ status: 503, headers: { 'Retry-After': 'Sun, 29 Nov 2026 13:00:00 GMT' } }])).toBe('2000: status 2000, retry 0');
  });

  it('counts a pause', () => {
    const pause: Step = { kind: 'pause', forMs: 700, id: 'p', checks: [], except: [], location: 'test.yaml:1:1' };
    expect(told([sendOrder('a'), pause, expectCall('x', 'a')])).toBe('2000: status 2000');
    expect(told([sendOrder('a'), expectCall('x', 'a'), pause])).toBe('2700: status 2000, pause 700');
  });

  it('waits once for a burst that may be open at once, and once a round for a longer one', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const burst = [...names.map((name) => sendOrder(name, { burst: 'all' })), ...names.map((name) => expectCall(`x-${name}`, name))];
    expect([5, 3, 2, 1].map((open) => chainOf({ steps: burst }, pace, open).waits.length)).toEqual([1, 2, 3, 5]);
  });
});
