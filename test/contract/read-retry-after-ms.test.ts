import { expect, it } from 'vitest';
import { readRetryAfterMs } from '../../src/contract/read-retry-after-ms.ts';

const nowMs = Date.UTC(2026, 10, 24, 10, 0, 0);

it.each([
  ['2', 2_000], [' 0 ', 0], ['1.5', 1_500], ['Tue, 24 Nov 2026 10:00:30 GMT', 30_000], ['Tue, 24 Nov 2026 09:59:00 GMT', 0],
])('%s asks for %d ms', (value, ms) => {
  expect(readRetryAfterMs(value, nowMs)).toBe(ms);
});

it.each([undefined, '', 'soon', '-1', '1e3', '2026-11-24T10:00:30Z', 'Tue, 99 Nov 2026 10:00:30 GMT', '99999999999'])('%s asks for nothing that can be read', (value) => {
  expect(readRetryAfterMs(value, nowMs)).toBeUndefined();
});
