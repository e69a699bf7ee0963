import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimCallback, type ClaimOrder } from '../../src/contract/claim-callback.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import { accepts, callback, rejects } from './callbacks.ts';
import { samplePositions } from './sample-positions.ts';

function claim(callbacks: readonly Exchange[], more: Partial<ClaimOrder> = {}): ReturnType<typeof claimCallback> {
  return claimCallback({
    callbacks, call: 'orderStatus', isRetry: false, sentSeq: 10, sentSeqs: [10], claimed: new Set(), positions: samplePositions, ...more,
  });
}

describe('a wait for a menu', () => {
  const named = { call: 'menu', correlation: { kind: 'matched', key: 'menu:r', by: 'requestId' } } as const;
  const unnamed = { call: 'menu', correlation: { kind: 'matched', key: 'menu:r', by: 'openSync' } } as const;

  it('claims one without the requestId at once when it can be no push', () => {
    for (const body of [{ Categories: [], Items: [] }, { locationId: 'L1', Items: [] }, {}, [], '<menu/>']) {
      expect(claim([callback(11, body, 200, unnamed)], { call: 'menu' }), JSON.stringify(body)).toEqual({ settled: 'x11', open: 'x11' });
    }
  });

  it('claims one that has the form of a push only if nothing else comes', () => {
    const early = callback(11, { Items: [] }, 200, unnamed);
    expect(claim([early], { call: 'menu' })).toEqual({ ifNothingElse: 'x11' });
    expect(claim([early, callback(13, { requestId: 'r' }, 200, named)], { call: 'menu' })).toEqual({ settled: 'x13', open: 'x13', ifNothingElse: 'x11' });
  });

  it('claims such a retry only if nothing else comes', () => {
    const refused = callback(11, { Items: [] }, 503, unnamed);
    expect(claim([refused, callback(13, { Items: [] }, 200, unnamed)], { call: 'menu', isRetry: true, claimed: new Set(['x11']) })).toEqual({ ifNothingElse: 'x13' });
  });
});

describe('a wait for a status', () => {
  it('claims the first final one after its attempt left', () => {
    expect(claim([callback(11, accepts('7')), callback(13, accepts('8'))])).toEqual({ settled: 'x11', open: 'x11' });
  });

  it('claims nothing that came before its attempt left', () => {
    expect(claim([callback(5, accepts())])).toEqual({});
  });

  it('claims nothing that another wait has', () => {
    expect(claim([callback(11, rejects()), callback(13, accepts())], { claimed: new Set(['x11']) })).toEqual({ settled: 'x13', open: 'x13' });
  });

  it.each([['preparing'], ['DONE'], [null], [1]])('sets aside what is not final: %j', (status) => {
    expect(claim([callback(11, { orderId: 1, status }), callback(13, accepts())])).toEqual({ settled: 'x13', open: 'x13' });
  });

  it('claims one that UEAT still answers only when the wait ends', () => {
    expect(claim([callback(11, accepts(), 'open')])).toEqual({ open: 'x11' });
  });

  it('never claims a retry', () => {
    expect(claim([callback(11, accepts(), 500), callback(13, accepts())], { claimed: new Set(['x11']) })).toEqual({});
  });

  it('claims an exact repeat only if nothing else comes', () => {
    const first = callback(5, rejects());
    const more = { sentSeqs: [4, 10], claimed: new Set(['x5']) };
    expect(claim([first, callback(11, rejects())], more)).toEqual({ ifNothingElse: 'x11' });
    expect(claim([first, callback(11, rejects()), callback(13, accepts())], more)).toEqual({ settled: 'x13', open: 'x13', ifNothingElse: 'x11' });
  });

  it('does not claim callbacks of another call', () => {
    expect(claim([callback(11, accepts(), 200, { call: 'refund' })])).toEqual({});
  });
});

describe('a wait for a retry', () => {
  const undelivered = callback(11, accepts('7'), 500);

  it('claims the same again after an answer that was no 2xx', () => {
    expect(claim([undelivered, callback(13, accepts('7'))], { isRetry: true, claimed: new Set(['x11']) })).toEqual({ settled: 'x13', open: 'x13' });
  });

  it('claims other content in place of what UEAT could not take', () => {
    expect(claim([undelivered, callback(13, accepts('8'))], { isRetry: true, claimed: new Set(['x11']) })).toEqual({ settled: 'x13', open: 'x13' });
  });

  it('claims neither news nor a repeat of what UEAT took', () => {
    expect(claim([callback(11, accepts('7')), callback(13, accepts('7'))], { isRetry: true })).toEqual({});
  });
});

describe('a wait for a menu', () => {
  it('claims the first, whatever its body', () => {
    expect(claim([callback(11, 'no JSON', 400, { call: 'menu' })], { call: 'menu' })).toEqual({ settled: 'x11', open: 'x11' });
  });
});

it('two waits never claim the same callback, whatever came', () => {
  const body = fc.constantFrom(accepts('7'), accepts('8'), rejects(), { status: 'preparing' }, 'no JSON');
  fc.assert(fc.property(fc.array(fc.tuple(body, fc.constantFrom(200, 400, 500)), { maxLength: 10 }), fc.boolean(), (drawn, isRetry) => {
    const callbacks = drawn.map(([content, answer], index) => callback(11 + 2 * index, content, answer));
    const { settled } = claim(callbacks);
    if (settled === undefined) return;
    const again = claim(callbacks, { claimed: new Set([settled]), isRetry });
    expect([again.settled, again.open, again.ifNothingElse]).not.toContain(settled);
  }));
});
