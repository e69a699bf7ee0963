import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatus } from '../../src/contract/read-status.ts';
import type { Json } from '../../src/model/json.ts';
import { samplePositions } from './sample-positions.ts';

const read = (body: Json) => readStatus(body, [], samplePositions);

describe('reading an order status', () => {
  it('finds everything in the documented spelling', () => {
    expect(read({ orderId: 7, requestId: 'r', status: 'ACCEPTED', checknumber: 'CHK-9' })).toEqual({
      orderId: '7', orderIdPlace: '/orderId', requestId: 'r', requestIdPlace: '/requestId', word: 'ACCEPTED', wordPlace: '/status',
      kind: 'accepted', checkNumber: 'CHK-9', checkNumberPlace: '/checknumber', errors: [],
    });
  });

  it.each([
    ['Completed', 'accepted'], ['ACCEPTED', 'accepted'], ['Rejected', 'rejected'], ['REJECTED', 'rejected'],
    ['accepted', 'unknown'], ['rejected', 'unknown'], ['done', 'unknown'], ['Preparing', 'intermediate'], ['READY', 'intermediate'], ['', 'missing'],
  ])('takes the word %j as %s', (word, kind) => {
    expect(read({ status: word }).kind).toBe(kind);
  });

  it.each<[string, Json, string, string]>([
    ['posOrderId', { posOrderId: 12 }, '12', '/posOrderId'],
    ['ExternalId', { checknumber: null, ExternalId: 'E' }, 'E', '/ExternalId'],
    ['CHECKNUMBER', { CHECKNUMBER: '5' }, '5', '/CHECKNUMBER'],
    ['the first that says something', { checknumber: '', posOrderId: '77' }, '77', '/posOrderId'],
  ])('finds the check number in %s', (_, body, checkNumber, place) => {
    expect(read(body)).toMatchObject({ checkNumber, checkNumberPlace: place });
  });

  it('prefers an exact spelling to one in another case', () => {
    expect(read({ STATUS: 'REJECTED', Status: 'ACCEPTED' })).toMatchObject({ word: 'ACCEPTED', wordPlace: '/Status' });
  });

  it('reads the reasons of a rejection with their places', () => {
    expect(read({ Status: 'REJECTED', Errors: [{ Code: 'INVALID_ID', Message: 'no such item', details: {} }, { code: 4 }, 'sold out', null] }).errors).toEqual([
      { code: 'INVALID_ID', message: 'no such item', pointer: '/Errors/0' }, { code: '4', pointer: '/Errors/1' },
      { message: 'sold out', isShapeless: true, pointer: '/Errors/2' }, { isShapeless: true, pointer: '/Errors/3' },
    ]);
  });

  it('takes a lone error for one', () => {
    expect(read({ errors: { code: 'A', message: 'b' } }).errors).toEqual([{ code: 'A', message: 'b', pointer: '/errors' }]);
    expect(read({ errors: null }).errors).toEqual([]);
  });

  it('keeps no more than a person would read', () => {
    const { errors } = read({ errors: Array.from({ length: 10_000 }, () => ({ message: 'x'.repeat(10_000) })) });
    expect(errors).toHaveLength(50);
    expect(errors[0]?.message).toHaveLength(500);
  });

  it('reads any JSON without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => {
      expect(['missing', 'unknown']).toContain(read(body as Json).kind);
    }));
  });
});
