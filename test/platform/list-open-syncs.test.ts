import { describe, expect, it } from 'vitest';
import { listOpenSyncs } from '../../src/platform/list-open-syncs.ts';
import { Evidence, place } from '../checks/evidence.ts';

const unnamed = (attempt: ReturnType<Evidence['send']>['attempt']) => ({ kind: 'matched', key: attempt.key, by: 'openSync' }) as const;

describe('a menu sync', () => {
  it('is open until its menu has come', () => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
    expect(listOpenSyncs(evidence.record, place.toUpperCase())).toEqual([attempt.requestId]);
    evidence.callback(attempt, { Items: [] }, { call: 'menu' });
    expect(listOpenSyncs(evidence.record, undefined)).toEqual([]);
  });

  it('that the POS refused is not open: no menu was promised', () => {
    const evidence = new Evidence();
    evidence.send('a/sync', { call: 'menuSync', answer: 401 });
    expect(listOpenSyncs(evidence.record, place)).toEqual([]);
  });

  it('stays open when its menu came without a requestId and UEAT could not take it', () => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
    evidence.callback(attempt, { Items: [] }, { call: 'menu', answer: 503, correlation: unnamed(attempt) });
    expect(listOpenSyncs(evidence.record, place)).toEqual([attempt.requestId]);
    evidence.callback(attempt, { Items: [] }, { call: 'menu', correlation: unnamed(attempt) });
    expect(listOpenSyncs(evidence.record, place)).toEqual([]);
  });

  it('is not open when UEAT could not take a menu that says what it answers: a nameless one is then a push', () => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
    evidence.callback(attempt, { Items: [] }, { call: 'menu', answer: 503 });
    expect(listOpenSyncs(evidence.record, place)).toEqual([]);
  });
});
