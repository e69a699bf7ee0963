import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { findContradictions } from '../../src/contract/find-contradictions.ts';
import { shipped } from '../checks/rules.ts';

/** What contradicts in the shipped positions when some are given otherwise. */
function placesOf(overrides: Readonly<Record<string, Json>>): readonly string[] {
  const assumptions = shipped.assumptions.map(({ id, position }) => ({ id, position: overrides[id] ?? position }));
  return findContradictions(assumptions).map(({ places }) => places.map(({ id, index }) => `${id}[${index}]`).join(' '));
}

describe('findContradictions', () => {
  it('finds none in the catalogue that ships, in which a menu and a push share a path', () => {
    expect(placesOf({})).toEqual([]);
  });

  it.each([
    ['an accepted word that is rejected', { 'status.acceptedWords': ['Done', 'Rejected'] }, 'status.acceptedWords[1] status.rejectedWords[0]'],
    ['an accepted word that is intermediate in another case', { 'status.acceptedWords': ['READY'] }, 'status.acceptedWords[0] status.intermediateWords[9]'],
    ['a rejected word that is intermediate', { 'status.intermediateWords': ['rejected'], 'status.rejectedWords': ['Rejected'] }, 'status.rejectedWords[0] status.intermediateWords[0]'],
    ['statuses at the path of menus', { 'menu.path': ['/v2/order/status'] }, 'menu.path[0] status.path[0]'],
    ['statuses at the path of pushes', { 'push.path': ['/v2/menu', '/v2/order/status'] }, 'push.path[1] status.path[0]'],
    ['refunds at the path of statuses', { 'status.path': '/order/refund' }, 'status.path[0] refund.path[0]'],
  ])('finds %s', (_what, overrides: Readonly<Record<string, Json>>, places) => {
    expect(placesOf(overrides)).toEqual([places]);
  });

  it('lets final words differ by their case alone, since they are compared as they are spelled', () => {
    expect(placesOf({ 'status.acceptedWords': ['DONE'], 'status.rejectedWords': ['Done'] })).toEqual([]);
  });
});
