import { expect, it } from 'vitest';
import { stageSteps } from '../../src/run/stage-steps.ts';
import { expectCall, expectNone, sendOrder } from '../checks/stories.ts';

const ids = (...steps: Parameters<typeof stageSteps>[0]) => stageSteps(steps).map((stage) => stage.map((strand) => strand.map(({ id }) => id)));

it('plays steps one after the other', () => {
  expect(ids(sendOrder('a'), expectCall('b', 'a'), expectNone('c', 'a', []))).toEqual([[['a']], [['b']], [['c']]]);
});

it('plays the orders of a burst at the same time, each with what is expected for it', () => {
  const [one, two] = [sendOrder('one', { burst: 'x' }), sendOrder('two', { burst: 'x' })];
  expect(ids(sendOrder('a'), one, two, expectCall('b', 'one'), expectCall('c', 'two'), expectNone('d', 'one', []), expectCall('e', 'a'))).toEqual([
    [['a']], [['one', 'b'], ['two', 'c']], [['d']], [['e']],
  ]);
});

it('plays two bursts one after the other', () => {
  expect(ids(sendOrder('a', { burst: 'x' }), sendOrder('b', { burst: 'x' }), sendOrder('c', { burst: 'y' }), sendOrder('d', { burst: 'y' }))).toEqual([
    [['a'], ['b']], [['c'], ['d']],
  ]);
});
