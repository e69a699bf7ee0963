import { expect, it } from 'vitest';
import { readStatus } from '../../src/contract/read-status.ts';
import { statusContent } from '../../src/contract/status-content.ts';
import type { Json } from '../../src/model/json.ts';
import { samplePositions } from './sample-positions.ts';

const contentOf = (body: Json): string => statusContent(readStatus(body, [], samplePositions));
const rejection = { orderId: 1, status: 'REJECTED', checknumber: null, errors: [{ code: 'A', message: 'no', details: { field: 'x' } }] };

it.each<[string, Json]>([
  ['a time that a delivery was sent at', { ...rejection, sentAt: '12:00' }],
  ['another way to name the order', { ...rejection, orderId: undefined as never, OrderId: '1' }],
  ['another order of the members', Object.fromEntries(Object.entries(rejection).toReversed())],
  ['other details', { ...rejection, errors: [{ code: 'A', message: 'no', details: 'y' }] }],
])('does not depend on %s', (_what, body) => {
  expect(contentOf(body)).toBe(contentOf(rejection));
});

it.each<[string, Json]>([
  ['the word', { ...rejection, status: 'Rejected' }],
  ['the check number', { ...rejection, checknumber: '7' }],
  ['a code', { ...rejection, errors: [{ code: 'B', message: 'no' }] }],
  ['a message', { ...rejection, errors: [{ code: 'A', message: 'never' }] }],
  ['the number of reasons', { ...rejection, errors: [...rejection.errors, ...rejection.errors] }],
])('depends on %s', (_what, body) => {
  expect(contentOf(body)).not.toBe(contentOf(rejection));
});
