import { expect, it } from 'vitest';
import { claimStrayMenu } from '../../src/contract/claim-stray-menu.ts';
import type { Attempt } from '../../src/model/correlation.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { samplePositions } from './sample-positions.ts';

const attempt: Attempt = { id: 'a#1', key: 'menu:ours', call: 'menuSync', ordinal: 1, step: 'a', requestId: 'ours', locationId: 'Here' };

function menu(id: string, seq: number, body: JsonObject, change: Partial<Exchange> = {}): Exchange {
  const content = JSON.stringify(body);
  return {
    id, seq, direction: 'in', call: 'menu', startedMs: seq, token: { kind: 'none', seenAt: 0 }, correlation: { kind: 'foreign', value: 'other' },
    request: { method: 'PUT', url: '/v2/menu', headers: [], body: { encoding: 'utf8', content, bytes: content.length, truncated: false } }, ...change,
  };
}

const claim = (exchanges: readonly Exchange[], claimed: readonly string[] = []) => claimStrayMenu(exchanges, attempt, 10, new Set(claimed), samplePositions);

it('takes the first menu of a foreign requestId that came since the call left', () => {
  expect(claim([menu('x1', 9, {}), menu('x2', 11, {}), menu('x3', 12, {})])).toBe('x2');
});

it('takes none that another wait has claimed, that belongs to a sync, or that is no menu', () => {
  const matched = menu('x2', 12, {}, { correlation: { kind: 'matched', key: 'menu:ours', by: 'requestId' } });
  expect(claim([menu('x1', 11, {}), matched, menu('x3', 13, {}, { call: 'orderStatus' })], ['x1'])).toBeUndefined();
});

it('takes none that names another location, whatever the case of its id', () => {
  expect(claim([menu('x1', 11, { locationId: 'Elsewhere' })])).toBeUndefined();
  expect(claim([menu('x2', 11, { locationId: 'here' })])).toBe('x2');
});

it('takes one that names no location only while no sync of another location is open', () => {
  const claimWhile = (isOpen: (seq: number) => boolean) => claimStrayMenu([menu('x1', 11, {}), menu('x2', 12, { locationId: 'Here' })], attempt, 10, new Set(), samplePositions, isOpen);
  expect(claimWhile((seq) => seq === 11)).toBe('x2');
  expect(claimWhile(() => false)).toBe('x1');
});
