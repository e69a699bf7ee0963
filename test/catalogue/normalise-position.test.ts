import { describe, expect, it } from 'vitest';
import { normalisePosition } from '../../src/catalogue/normalise-position.ts';

describe('normalisePosition', () => {
  it.each([
    ['path', '/v2/order/status', '/v2/order/status'],
    ['paths', ['/a', '/b'], ['/a', '/b']],
    ['words', ['ACCEPTED'], ['ACCEPTED']],
    ['pointers', ['/orderId', '/a~1b', 'header:x-ueat-requestid'], ['/orderId', '/a~1b', 'header:x-ueat-requestid']],
    ['duration', '10s', 10_000],
    ['number', 3, 3],
    ['statuses', [401, 403], [401, 403]],
    ['text', 'Takeout', 'Takeout'],
  ] as const)('takes a right %s', (kind, position, value) => {
    expect(normalisePosition(kind, position)).toEqual({ kind: 'read', value });
  });

  it.each([
    ['path', 'v2'],
    ['path', ['/v2']],
    ['path', '/v2?version=2'],
    ['paths', ['/v2#menu']],
    ['paths', 'v2'],
    ['paths', []],
    ['words', ['']],
    ['pointers', ['orderId']],
    ['pointers', ['/a~2']],
    ['pointers', ['header:']],
    ['pointers', ['header:a b']],
    ['duration', 10],
    ['duration', '10'],
    ['number', '3'],
    ['number', Number.NaN],
    ['statuses', [99]],
    ['statuses', [600]],
    ['statuses', [401.5]],
    ['text', ''],
    ['text', undefined],
  ] as const)('refuses as %s what is none: %j', (kind, position) => {
    expect(normalisePosition(kind, position)).toMatchObject({ kind: 'wrong', message: { template: 'expected {0}' } });
  });

  it('takes one path for a list of one', () => {
    expect(normalisePosition('paths', '/v2/order/status')).toEqual({ kind: 'read', value: ['/v2/order/status'] });
  });

  it.each([
    ['path', '/v2/order/status/', '/v2/order/status'],
    ['path', '/', '/'],
    ['paths', '/v2/menu/', ['/v2/menu']],
    ['paths', ['/a/', '/b//'], ['/a', '/b']],
  ] as const)('takes no account of the last slash of %s %j, as the receiver does', (kind, position, value) => {
    expect(normalisePosition(kind, position)).toEqual({ kind: 'read', value });
  });
});
