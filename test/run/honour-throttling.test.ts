import { expect, it } from 'vitest';
import type { Closing } from '../../src/model/exchange.ts';
import type { Clock } from '../../src/model/ports.ts';
import { honourThrottling } from '../../src/run/steps/honour-throttling.ts';
import { createFakeClock } from '../platform/fake-clock.ts';

const settle = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

function answer(status: number, retryAfter?: string): Closing {
  const headers = retryAfter === undefined ? [] : [['Retry-After', retryAfter] as const];
  return { kind: 'answered', response: { status, headers, body: { encoding: 'utf8', content: '', bytes: 0, truncated: false } } };
}

/** When each call was made, in milliseconds, while a POS gives these answers, the last one for ever. */
async function play(answers: ReadonlyArray<(clock: Clock) => Closing>, { patienceMs = 60_000, abortAtMs = Infinity } = {}): Promise<readonly number[]> {
  const clock = createFakeClock();
  const control = new AbortController();
  const calls: number[] = [];
  const startMs = clock.monotonic();
  const context = { judge: { positions: { throttlePatienceMs: patienceMs } }, platform: { clock }, signal: control.signal };
  const state = { isOver: false };
  const done = honourThrottling(() => {
    const next = answers[Math.min(calls.length, answers.length - 1)];
    calls.push(clock.monotonic() - startMs);
    return Promise.resolve(next === undefined ? answer(200) : next(clock));
  }, context).then(() => { state.isOver = true; });
  for (let steps = 0; steps < 2_000; steps += 1) {
    await settle();
    if (state.isOver) break;
    if (clock.monotonic() - startMs >= abortAtMs) control.abort();
    else clock.advance(100);
  }
  await done;
  return calls;
}

it('an answer that is no 429 is taken as it is', async () => {
  expect(await play([() => answer(503, '1')])).toEqual([0]);
});

it('a pause is as long as Retry-After says in seconds', async () => {
  expect(await play([() => answer(429, '2'), () => answer(202)])).toEqual([0, 2_000]);
});

it('a pause lasts until the date that Retry-After gives', async () => {
  const [, second = 0] = await play([(clock) => answer(429, new Date(Math.ceil(clock.now() / 1000) * 1000 + 3_000).toUTCString()), () => answer(202)]);
  expect(second).toBeGreaterThanOrEqual(3_000);
  expect(second).toBeLessThanOrEqual(4_000);
});

it('without Retry-After the pause doubles each time', async () => {
  expect(await play([() => answer(429), () => answer(429), () => answer(429), () => answer(202)])).toEqual([0, 1_000, 3_000, 7_000]);
});

it('pauses do not go beyond what the assumption allows in all', async () => {
  expect(await play([() => answer(429, '2')], { patienceMs: 5_000 })).toEqual([0, 2_000, 4_000]);
});

it('a POS that asks for no time at all is not asked for ever', async () => {
  expect(await play([() => answer(429, '0')], { patienceMs: 3_000 })).toHaveLength(5);
});

it('an interrupted run ends the pause and calls no more', async () => {
  expect(await play([() => answer(429, '30')], { abortAtMs: 500 })).toEqual([0]);
});
