import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compareWithLock, digestMeaning, type RequirementLock } from '../../src/catalogue/requirement-lock.ts';
import { shipped } from '../checks/rules.ts';

const lock = JSON.parse(readFileSync(new URL('./requirements.lock.json', import.meta.url), 'utf8')) as RequirementLock;

it('every id of the catalogue that ships means what it always meant, and none is lost or used again', () => {
  expect(compareWithLock(shipped.requirements, lock)).toEqual([]);
});

it('the lock holds one digest for each rule', () => {
  expect(Object.keys(lock.frozen)).toEqual(shipped.requirements.map(({ id }) => id).concat(lock.retired).sort());
  expect(lock.frozen['ORD-001']).toBe(digestMeaning({ id: 'ORD-001', text: { en: 'A correct takeout order for now is accepted.', fr: '' } }));
});
