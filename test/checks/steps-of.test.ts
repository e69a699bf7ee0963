import { expect, it } from 'vitest';
import { isSentAgain, sendNamed, stepOf } from '../../src/checks/steps-of.ts';
import { expectCall, sendOrder, story } from './stories.ts';

const again = sendOrder('2-send', { as: 'second', again: 'first' });
const scenario = story('a', [sendOrder('1-send', { as: 'first' }), expectCall('status', 'first'), again, sendOrder('3-send', { as: 'second' })]);

it('a step is found by its id, and a send by its name, the first of several', () => {
  expect([stepOf(scenario, 'status')?.kind, stepOf(scenario, 'none')]).toEqual(['expect', undefined]);
  expect([sendNamed(scenario, 'second'), sendNamed(scenario, 'status')]).toEqual([again, undefined]);
});

it('only what a later step sends again is kept for it', () => {
  expect([isSentAgain(scenario, 'first'), isSentAgain(scenario, 'second')]).toEqual([true, false]);
});
