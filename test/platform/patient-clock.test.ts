import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPatientClock, watchForStalls } from '../../src/platform/patient-clock.ts';
import { createFakeClock } from './fake-clock.ts';

it('on a machine that is awake a wait takes exactly its time', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 40, max: 300 }), (ms, pace) => {
    const clock = createFakeClock();
    let endedMs: number | undefined;
    createPatientClock(clock).after(ms, () => { endedMs = clock.monotonic(); });
    while (endedMs === undefined) clock.advance(pace);
    expect(endedMs).toBe(ms);
    expect(clock.pending).toBe(0);
  }));
});

it('the time in which the harness stands still does not count', () => {
  const clock = createFakeClock();
  let ended = false;
  createPatientClock(clock).after(3_000, () => { ended = true; });
  clock.advance(1_000);
  clock.standStill(3_600_000);
  // The tick that was under way counts as if it had been in time: 100 ms.
  clock.advance(1_899);
  expect(ended).toBe(false);
  clock.advance(1);
  expect(ended).toBe(true);
});

it('the time in which no callback can be taken does not count', () => {
  const clock = createFakeClock();
  let [isOpen, ended] = [true, false];
  createPatientClock(clock, () => isOpen).after(1_000, () => { ended = true; });
  clock.advance(500);
  isOpen = false;
  clock.advance(60_000);
  isOpen = true;
  clock.advance(499);
  expect(ended).toBe(false);
  clock.advance(1);
  expect(ended).toBe(true);
});

it('whatever stalls come in between, a wait lasts as long as the harness was awake, but for one tick a stall', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1_000, max: 100_000 }), { maxLength: 15 }), (stalls) => {
    const clock = createFakeClock();
    let ended = false;
    createPatientClock(clock).after(5_000, () => { ended = true; });
    for (const stall of stalls) {
      clock.advance(200);
      clock.standStill(stall);
    }
    clock.advance(5_000 - 300 * stalls.length - 1);
    expect(ended).toBe(false);
    clock.advance(1);
    expect(ended).toBe(true);
  }));
});

it('on a machine where every timer is late, a wait still ends: each tick counts for what it was to be', () => {
  const clock = createFakeClock();
  let ended = false;
  createPatientClock(clock).after(3_000, () => { ended = true; });
  const lateTick = (): void => {
    clock.advance(1);
    clock.standStill(400);
    clock.advance(0);
  };
  for (let tick = 0; tick < 29; tick += 1) lateTick();
  expect(ended).toBe(false);
  lateTick();
  expect(ended).toBe(true);
});

it('a wait that is cancelled never ends and leaves no timer', () => {
  const clock = createFakeClock();
  let ended = false;
  const cancel = createPatientClock(clock).after(1_000, () => { ended = true; });
  clock.advance(500);
  cancel();
  clock.advance(5_000);
  expect([ended, clock.pending]).toEqual([false, 0]);
});

it('a stall is reported with its length, and nothing else is', () => {
  const clock = createFakeClock();
  const stalls: number[] = [];
  const stop = watchForStalls(clock, ({ stalledMs }) => { stalls.push(stalledMs); });
  clock.advance(10_000);
  expect(stalls).toEqual([]);
  clock.standStill(5_000);
  clock.advance(10_000);
  expect(stalls).toEqual([4_900]);
  stop();
  clock.standStill(5_000);
  clock.advance(1_000);
  expect([stalls.length, clock.pending]).toEqual([1, 0]);
});

it('little delays are told together once they come to something, over the time that they took', () => {
  const clock = createFakeClock();
  const stalls: unknown[] = [];
  const stop = watchForStalls(clock, (stall) => { stalls.push(stall); });
  const lateTick = (): void => {
    clock.advance(1);
    clock.standStill(199);
    clock.advance(0);
  };
  lateTick();
  lateTick();
  expect(stalls).toEqual([]);
  lateTick();
  stop();
  expect(stalls).toEqual([{ stalledMs: 300, overMs: 600 }]);
});
