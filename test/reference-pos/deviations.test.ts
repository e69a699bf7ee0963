import { describe, expect, it } from 'vitest';
import { flaws } from '../../src/reference-pos/flaws.ts';
import { oddities } from '../../src/reference-pos/oddities.ts';
import { play } from './play.ts';
import type { Row } from './row.ts';
import { acknowledgementRows } from './rows/acknowledgements.ts';
import { locationRows } from './rows/locations.ts';
import { menuRows } from './rows/menu.ts';
import { oddityRows } from './rows/oddities.ts';
import { overlookingRows } from './rows/overlooking.ts';
import { refusalRows } from './rows/refusals.ts';
import { resendRows } from './rows/resends.ts';
import { retryRows } from './rows/retries.ts';
import { statusRows } from './rows/statuses.ts';
import { tillRows } from './rows/till.ts';
import { tokenRows } from './rows/tokens.ts';

const rows = [
  ...acknowledgementRows, ...tokenRows, ...menuRows, ...resendRows, ...overlookingRows, ...statusRows, ...refusalRows, ...retryRows, ...tillRows, ...oddityRows, ...locationRows,
];

describe('the fleet', () => {
  it('has an observation for every flaw and oddity, and none for anything else', () => {
    const names = [...flaws, ...oddities].map(({ name }) => name);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('has no name twice and says of each in a sentence what it does', () => {
    const all = [...flaws, ...oddities];
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.filter(({ summary }) => !/^[A-Z].+\.$/.test(summary))).toEqual([]);
  });
});

/** Many flaws share an observation: the faithful POS is asked for each but once. */
const onFaithful = new Map<Row['observe'], Promise<unknown>>();
function observeFaithful({ observe, pace }: Row): Promise<unknown> {
  const seen = onFaithful.get(observe) ?? play([], observe, pace);
  onFaithful.set(observe, seen);
  return seen;
}

describe.concurrent.each(rows)('$name', (row) => {
  it('differs from the faithful POS in what is observed', async ({ expect: expectHere }) => {
    expectHere(row.deviating).not.toEqual(row.faithful);
    expectHere(await observeFaithful(row)).toEqual(row.faithful);
    expectHere(await play([row.name], row.observe, row.pace)).toEqual(row.deviating);
  });
});
