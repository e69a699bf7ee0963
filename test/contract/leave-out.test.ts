import { expect, it } from 'vitest';
import { leaveOut } from '../../src/contract/leave-out.ts';
import { readMenu } from '../../src/contract/read-menu.ts';

const ids = (items: ReadonlyArray<{ readonly id: string | undefined }>): ReadonlyArray<string | undefined> => items.map(({ id }) => id);

it('leaves out every item that the other menu has, by its own id or by that of a variation', () => {
  const menu = readMenu({ Items: [{ Id: 'soup' }, { Id: 'tea', Variations: [{ Id: 'tea_s' }] }, { Id: 'pie' }, { Name: 'without an id' }] });
  const other = readMenu({ Items: [{ Id: 'soup' }, { Id: 'infusion', Variations: [{ Id: 'tea_s' }] }, { Name: 'without an id' }] });
  expect(ids(leaveOut(menu, other).items)).toEqual(['pie', undefined]);
});

it('leaves out nothing when the other menu has other items', () => {
  const menu = readMenu({ Items: [{ Id: 'soup' }] });
  expect(leaveOut(menu, readMenu({ Items: [{ Id: 'Soup' }] }))).toEqual(menu);
});
