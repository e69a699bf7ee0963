import type { Agent } from 'undici';
import type { PosBehaviour } from '../behaviour.ts';
import type { Lifetime } from '../lifetime.ts';
import type { House } from '../till/house.ts';
import type { PosNews } from '../pos-event.ts';
import type { Callback } from './callback.ts';
import { sendCallback } from './send-callback.ts';

/** What it takes to reach UEAT. */
export interface Line {
  readonly agent: Agent;
  readonly lifetime: Lifetime;
  readonly behaviour: () => PosBehaviour;
  readonly platformUrlOf: (locationId: string) => string | undefined;
  readonly house: House;
  readonly tell: (news: PosNews) => void;
}

/**
 * Delivers a callback, trying again as the behaviour says, with a new token each time.
 * @param isStale whether a newer attempt has made the callback pointless; then no further try is made
 */
export async function deliverCallback(callback: Callback, line: Line, isStale: () => boolean): Promise<void> {
  const { behaviour, lifetime, tell, house } = line;
  const { call } = callback;
  const about = aboutOf(callback);
  const abandon = (reason: string): void => {
    tell({ type: 'callbackAbandoned', call, about, locationId: callback.locationId, reason });
  };
  const base = line.platformUrlOf(callback.locationId);
  if (base === undefined) {
    abandon('no platform URL is known');
    return;
  }
  const url = base.replace(/\/$/, '') + callback.path;
  for (let tries = 1; ; tries += 1) {
    const pos = behaviour();
    const restarts = house.restarts();
    const outcome = await pos.carry(callback, async () => {
      tell({ type: 'callbackSent', call, about, method: callback.method, url, requestId: callback.headers['x-ueat-requestid'], try: tries });
      const authorization = await pos.authorize(callback, pos);
      return sendCallback({ url, callback, body: pos.bodyOfTry(callback, tries), authorization, timeoutMs: pos.timeoutMs }, line.agent, lifetime.signal);
    });
    tell(outcome.kind === 'answered' ? { type: 'callbackAnswered', call, about, url, status: outcome.status } : { type: 'callbackFailed', call, about, url, reason: outcome.reason });
    const delayMs = pos.retryDelayMs(callback, outcome, tries);
    if (delayMs === undefined) {
      if (outcome.kind === 'failed' || outcome.status >= 400) abandon(`after ${tries} tries`);
      return;
    }
    const pause = lifetime.wait(delayMs);
    // A restart ends the waiting: what was to be sent goes on at once, unless it was only held in memory or UEAT asked for time.
    await house.pauseUntilRestart(pause, restarts);
    if (house.restarts() !== restarts && !pos.remembersAcrossRestart) {
      abandon('it was lost in a restart');
      return;
    }
    if (outcome.kind === 'answered' && outcome.retryAfterMs !== undefined) await pause;
    if (isStale()) {
      abandon('the order was sent again');
      return;
    }
  }
}

/** What a callback is of, for whoever watches. */
function aboutOf({ body, headers }: Callback): string | undefined {
  const own = body.orderId ?? body.ExternalId;
  return typeof own === 'string' || typeof own === 'number' ? String(own) : headers['x-ueat-requestid'];
}
