import { readPositions } from '../../src/contract/read-positions.ts';
import { expect, it } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import type { Attempt } from '../../src/model/correlation.ts';
import type { Closing } from '../../src/model/exchange.ts';
import { createInbox, type WaitResult } from '../../src/platform/inbox.ts';
import { createFakeClock } from './fake-clock.ts';
import { createMemoryJournal } from './memory-journal.ts';

const positions = readPositions((await loadCatalogue(builtinCatalogueDir())).assumptions);
const ok: Closing = { kind: 'answered', response: { status: 200, headers: [], body: { encoding: 'utf8', content: '', bytes: 0, truncated: false } } };
const refused: Closing = { ...ok, response: { ...ok.response, status: 500 } };
const accepted = { orderId: 1, status: 'Completed', checknumber: 'c' };
const rejected = { orderId: 1, status: 'Rejected', errors: [{ code: 'X', message: 'y' }] };

/** An inbox on a clock that stands, with short words for what happens on the wire. */
function setUp() {
  const clock = createFakeClock();
  const journal = createMemoryJournal(() => clock.monotonic());
  const inbox = createInbox(journal.runRecord, positions, clock);
  journal.subscribe((event) => { inbox.onEvent(event); });
  let count = 0;
  const exchange = (direction: 'in' | 'out', body: object, extra: object = {}): string => {
    const exchangeId = `x${(count += 1)}`;
    const content = JSON.stringify(body);
    journal.record({
      type: 'exchangeStarted', exchangeId, direction, call: direction === 'in' ? 'orderStatus' : 'order', token: { kind: 'none', seenAt: 0 },
      request: { method: 'PUT', url: '/', headers: [], body: { encoding: 'utf8', content, bytes: content.length, truncated: false } }, ...extra,
    });
    return exchangeId;
  };
  return {
    clock, inbox, journal,
    send: (ordinal = 1): Attempt => {
      const attempt: Attempt = { id: `a${ordinal}`, key: 'order:1', call: 'order', ordinal, step: 's/1-send', requestId: `r${ordinal}`, orderId: 1, locationId: 'l' };
      journal.record({ type: 'attemptOpened', attempt, isTampered: false });
      journal.record({ type: 'exchangeSent', exchangeId: exchange('out', {}, { attemptId: attempt.id }) });
      return attempt;
    },
    begin: (body: object): string => exchange('in', body, { correlation: { kind: 'matched', key: 'order:1', by: 'orderId' } }),
    end: (exchangeId: string, closing: Closing = ok): string => {
      journal.record({ type: 'exchangeEnded', exchangeId, closing });
      return exchangeId;
    },
    waitFor: (attempt: Attempt, isRetry = false) => {
      const result: { now?: WaitResult } = {};
      void inbox.waitFor({ attempt, call: 'orderStatus', isRetry, timeoutMs: 1_000 }).then((end) => { result.now = end; });
      return result;
    },
  };
}

/** Lets everything that was resolved be told. */
const settle = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

it('a callback that came before anybody waited is claimed at once', async () => {
  const { send, begin, end, waitFor } = setUp();
  const attempt = send();
  const callback = end(begin(accepted));
  const result = waitFor(attempt);
  await settle();
  expect(result.now).toEqual({ claimed: callback, cutShort: false });
});

it('a wait is over when UEAT has answered the callback, and not before', async () => {
  const { send, begin, end, waitFor } = setUp();
  const result = waitFor(send());
  const callback = begin(accepted);
  await settle();
  expect(result.now).toBe(undefined);
  end(callback);
  await settle();
  expect(result.now).toEqual({ claimed: callback, cutShort: false });
});

it('a callback that UEAT still answers when the wait ends is claimed', async () => {
  const { send, begin, clock, waitFor } = setUp();
  const result = waitFor(send());
  const callback = begin(accepted);
  clock.advance(1_000);
  await settle();
  expect(result.now).toEqual({ claimed: callback, cutShort: false });
});

it('a wait for which nothing comes ends empty when its time is over', async () => {
  const { send, clock, waitFor } = setUp();
  const result = waitFor(send());
  clock.advance(999);
  await settle();
  expect(result.now).toBe(undefined);
  clock.advance(1);
  await settle();
  expect(result.now).toEqual({ cutShort: false });
  expect(clock.pending).toBe(0);
});

it('waits take the callbacks of their attempts in order, each but once', async () => {
  const { send, begin, end, waitFor } = setUp();
  const first = send(1);
  const one = end(begin(rejected));
  const result = waitFor(first);
  const second = send(2);
  const two = end(begin(accepted));
  const next = waitFor(second);
  await settle();
  expect([result.now?.claimed, next.now?.claimed]).toEqual([one, two]);
});

it('a word of progress is set aside', async () => {
  const { send, begin, end, waitFor } = setUp();
  const result = waitFor(send());
  end(begin({ orderId: 1, status: 'preparing' }));
  await settle();
  expect(result.now).toBe(undefined);
  const callback = end(begin(accepted));
  await settle();
  expect(result.now?.claimed).toBe(callback);
});

it('a retry is never claimed as news, but by a wait for it', async () => {
  const { send, begin, end, clock, waitFor } = setUp();
  const attempt = send();
  const first = end(begin(accepted), refused);
  const claimsFirst = waitFor(attempt);
  const claimsRetry = waitFor(attempt, true);
  const claimsNothing = waitFor(attempt);
  await settle();
  expect([claimsFirst.now?.claimed, claimsRetry.now]).toEqual([first, undefined]);
  const retry = end(begin(accepted));
  clock.advance(1_000);
  await settle();
  expect([claimsRetry.now?.claimed, claimsNothing.now]).toEqual([retry, { cutShort: false }]);
});

it('an exact repeat is claimed only when the wait ends with nothing else', async () => {
  const { send, begin, end, clock, waitFor } = setUp();
  const first = send(1);
  end(begin(accepted));
  waitFor(first);
  const second = send(2);
  const repeat = end(begin(accepted));
  const result = waitFor(second);
  await settle();
  expect(result.now).toBe(undefined);
  clock.advance(1_000);
  await settle();
  expect(result.now).toEqual({ claimed: repeat, cutShort: false });
});

it('news is preferred to an exact repeat that came before it', async () => {
  const { send, begin, end, waitFor } = setUp();
  waitFor(send(1));
  end(begin(rejected));
  const second = send(2);
  end(begin(rejected));
  const result = waitFor(second);
  const news = end(begin(accepted));
  await settle();
  expect(result.now?.claimed).toBe(news);
});

it('an interrupt ends every wait, empty, and those that come after it', async () => {
  const { send, inbox, clock, waitFor } = setUp();
  const attempt = send();
  const before = waitFor(attempt);
  inbox.interrupt();
  const after = waitFor(attempt);
  await settle();
  expect([before.now, after.now]).toEqual([{ cutShort: true }, { cutShort: true }]);
  expect(clock.pending).toBe(0);
});

it('it is quiet when no callback came for so long', async () => {
  const { inbox, clock, begin } = setUp();
  clock.advance(10_000);
  const ends: boolean[] = [];
  void inbox.waitForQuiet(500, 2_500).then((isQuiet) => ends.push(isQuiet));
  clock.advance(400);
  begin(accepted);
  clock.advance(499);
  await settle();
  expect(ends).toEqual([]);
  clock.advance(1);
  await settle();
  expect(ends).toEqual([true]);
});

it('a POS that never stops calling is not waited for longer than the maximum', async () => {
  const { inbox, clock, begin } = setUp();
  const ends: Array<readonly [boolean, number]> = [];
  void inbox.waitForQuiet(500, 2_500).then((isQuiet) => ends.push([isQuiet, clock.monotonic()]));
  for (let call = 0; call < 30; call += 1) {
    clock.advance(100);
    begin(accepted);
  }
  await settle();
  expect(ends).toMatchObject([[false, expect.any(Number)]]);
  expect(clock.pending).toBe(0);
});

it('an interrupt ends the wait for quiet', async () => {
  const { inbox, clock } = setUp();
  const waiting = inbox.waitForQuiet(500, 2_500);
  inbox.interrupt();
  expect(await waiting).toBe(false);
  expect(await inbox.waitForQuiet(500, 2_500)).toBe(false);
  expect(clock.pending).toBe(0);
});

it('of several waits for one key each is told, and those of other keys stay', async () => {
  const { send, begin, end, waitFor } = setUp();
  const first = waitFor(send());
  const stranger = waitFor({ id: 'b', key: 'order:2', call: 'order', ordinal: 1, step: 's/2-send', requestId: 'r9', orderId: 2, locationId: 'l' });
  const callback = end(begin(accepted));
  await settle();
  expect([first.now, stranger.now]).toEqual([{ claimed: callback, cutShort: false }, undefined]);
});
