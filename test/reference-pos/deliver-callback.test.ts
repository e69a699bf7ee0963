import { setImmediate } from 'node:timers/promises';
import { Agent } from 'undici';
import { describe, expect, it } from 'vitest';
import { createFaithfulPos } from '../../src/reference-pos/faithful-pos.ts';
import { openLifetime } from '../../src/reference-pos/lifetime.ts';
import { usualPace } from '../../src/reference-pos/options.ts';
import { openHouse } from '../../src/reference-pos/till/house.ts';
import { writeCallback, type TryOutcome } from '../../src/reference-pos/wire/callback.ts';
import { deliverCallback } from '../../src/reference-pos/wire/deliver-callback.ts';

/** Delivers one callback whose tries end as told, and then closes; gives what nobody caught. */
async function deliver(tries: ReadonlyArray<(house: ReturnType<typeof openHouse>) => TryOutcome>): Promise<{ readonly carried: number; readonly uncaught: readonly unknown[] }> {
  const uncaught: unknown[] = [];
  const note = (fault: unknown): void => { uncaught.push(fault); };
  process.on('unhandledRejection', note);
  const house = openHouse();
  const lifetime = openLifetime(note);
  const menu = { Items: [] };
  const faithful = createFaithfulPos({
    posName: 'p', ueatName: 'u', secret: new Uint8Array(32), menu, menus: new Map(), kitchenOf: (id) => id, locationIds: new Set(['l']), house,
    pace: { ...usualPace, retryBaseMs: 60_000 }, wait: lifetime.wait,
  });
  let carried = 0;
  const pos = { ...faithful, carry: () => { carried += 1; return Promise.resolve(tries[carried - 1]?.(house) ?? { kind: 'answered', status: 200, retryAfterMs: undefined } as const); } };
  await deliverCallback(writeCallback('status', 'l', 'r', {}), { agent: new Agent(), lifetime, house, behaviour: () => pos, platformUrlOf: () => 'http://127.0.0.1:9', tell: () => undefined }, () => false);
  await lifetime.end();
  await setImmediate();
  process.off('unhandledRejection', note);
  return { carried, uncaught };
}

const unavailable: TryOutcome = { kind: 'answered', status: 503, retryAfterMs: undefined };

describe('a callback that has to be tried again', () => {
  it('goes on at once after a restart during the try, and leaves no pause behind that nobody awaits', async () => {
    expect(await deliver([(house) => { house.restart(); return unavailable; }])).toEqual({ carried: 2, uncaught: [] });
  });

  it('goes on at once after a restart during the pause', async () => {
    expect(await deliver([(house) => { void setImmediate().then(house.restart); return unavailable; }])).toEqual({ carried: 2, uncaught: [] });
  });
});
