import { expect, it } from 'vitest';
import { claimInitiated } from '../../src/contract/claim-initiated.ts';
import type { InitiatedCall } from '../../src/model/call.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import type { Json } from '../../src/model/json.ts';
import { Evidence, place } from '../checks/evidence.ts';
import { samplePositions } from './sample-positions.ts';

const elsewhere = '00000000-0000-4000-8000-00000000dead';

/** Calls that the POS made of itself, oldest first: the location that each names, and its body. */
function callsOf(call: InitiatedCall, ...told: ReadonlyArray<readonly [locationId: string, body: Json]>): readonly Exchange[] {
  const evidence = new Evidence();
  return told.map(([locationId, body]) => evidence.callback(undefined, body, { call, headers: [['x-ueat-locationid', locationId]], correlation: { kind: 'initiated', locationId } }));
}

const push = { Items: [] };
const cause = { call: 'menuPush' as const, sinceSeq: 0, locationId: place, checkNumbers: [] };
const refund = { ...cause, call: 'refund' as const, checkNumbers: ['007'] };
const idOf = (exchanges: readonly Exchange[], index: number): string | undefined => exchanges[index]?.id;

it('the first call for the location is the answer, and one for another location only when nothing else comes', () => {
  const calls = callsOf('menuPush', [elsewhere, push], [place.toUpperCase(), push], [place, push]);
  expect(claimInitiated(calls, cause, new Set(), samplePositions)).toEqual({ settled: idOf(calls, 1), open: idOf(calls, 1), ifNothingElse: idOf(calls, 1) });
});

it('what was claimed, and what came before the ask, is not claimed', () => {
  const calls = callsOf('menuPush', [place, push], [place, push], [place, push]);
  expect(claimInitiated(calls, cause, new Set([idOf(calls, 0) ?? '']), samplePositions).open).toBe(idOf(calls, 1));
  expect(claimInitiated(calls, { ...cause, sinceSeq: calls[1]?.seq ?? 0 }, new Set(), samplePositions).open).toBe(idOf(calls, 2));
});

it('a refund of another check waits for the right one', () => {
  const calls = callsOf('refund', [place, { ExternalId: '7' }], [place, { ExternalId: '007' }]);
  expect(claimInitiated(calls, refund, new Set(), samplePositions)).toMatchObject({ open: idOf(calls, 1) });
  expect(claimInitiated(calls.slice(0, 1), refund, new Set(), samplePositions)).toEqual({ ifNothingElse: idOf(calls, 0) });
});

it('a call of another kind is none', () => {
  expect(claimInitiated(callsOf('menuPush', [place, push]), refund, new Set(), samplePositions)).toEqual({});
});

const pushOf = (Id: string, Price: number): Json => ({ Items: [{ Id, Name: Id, Type: 'Item', Prices: [{ Service: 'Pickup', Price }] }] });

it('a push of an earlier change is not the answer while that of what was changed may come', () => {
  const calls = callsOf('menuPush', [place, pushOf('a', 500)], [place, pushOf('a', 550)]);
  const change = { ...cause, changes: [{ itemId: 'a', price: 550 }] };
  expect(claimInitiated(calls, change, new Set(), samplePositions)).toMatchObject({ settled: idOf(calls, 1), open: idOf(calls, 1) });
  expect(claimInitiated(calls.slice(0, 1), change, new Set(), samplePositions)).toEqual({ ifNothingElse: idOf(calls, 0) });
});

it('several changes may be pushed one by one, and are waited for until each was', () => {
  const calls = callsOf('menuPush', [place, pushOf('a', 550)], [place, pushOf('b', 700)]);
  const changes = { ...cause, changes: [{ itemId: 'a', price: 550 }, { itemId: 'b', price: 700 }] };
  expect(claimInitiated(calls.slice(0, 1), changes, new Set(), samplePositions)).toEqual({ open: idOf(calls, 0), ifNothingElse: idOf(calls, 0) });
  expect(claimInitiated(calls, changes, new Set(), samplePositions)).toMatchObject({ settled: idOf(calls, 0) });
});
