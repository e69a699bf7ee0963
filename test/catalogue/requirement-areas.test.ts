import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shipped } from '../checks/rules.ts';

const readme = readFileSync(new URL('../../scenarios/requirements/README.md', import.meta.url), 'utf8');

/** The ids that a row of the table names, ranges written out. */
const listed = [...readme.matchAll(/\b([A-Z]{3})-(\d{3})(?:–(\d{3}))?/g)].flatMap(([, area = '', first = '', last = first]) =>
  Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${area}-${String(Number(first) + index).padStart(3, '0')}`));

it('the table of areas names every rule once, and nothing else', () => {
  expect(listed.toSorted()).toEqual(shipped.requirements.map(({ id }) => id).toSorted());
});
