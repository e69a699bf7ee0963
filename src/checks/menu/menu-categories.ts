import { z } from 'zod';
import type { MenuCategory } from '../../contract/menu.ts';
import { fault, type MenuFault } from './menu-fault.ts';
import { menuPredicate } from './menu-predicate.ts';
import { isBlank, nameOf, type MenuReading } from './menu-reading.ts';

const params = z.enum(['itemsKnown', 'unique', 'named']);
type Wanted = z.infer<typeof params>;

const find: Readonly<Record<Wanted, (reading: MenuReading) => readonly MenuFault[]>> = {
  itemsKnown: ({ menu, things }) => {
    const known = new Set(things.filter(({ thing }) => thing.kind !== 'modifier').map(({ thing }) => thing.id));
    return menu.categories.flatMap((category) => [...new Set(category.itemIds)].filter((id) => !known.has(id)).map((id) =>
      fault('menu.categoryDangling', category.pointer, { args: { id, category: nameOf(category) }, expected: 'an item of the menu', actual: id })));
  },
  unique: ({ menu }) => {
    const seen = new Map<string, MenuCategory>();
    return menu.categories.flatMap((category) => {
      if (isBlank(category.id)) return [];
      const first = seen.get(category.id ?? '');
      if (first === undefined) {
        seen.set(category.id ?? '', category);
        return [];
      }
      const args = { id: category.id ?? '', names: [nameOf(first), nameOf(category)] };
      return [fault('menu.idDuplicate', [category.pointer, first.pointer], { args, expected: 'an id of its own', actual: category.id ?? null })];
    });
  },
  named: ({ menu }) => menu.categories.filter(({ name }) => isBlank(name)).map((category) =>
    fault('menu.categoryNameless', category.namePointer, { args: { id: nameOf(category) }, expected: 'a name', actual: category.name ?? null })),
};

/** Categories are how a guest finds an item; a menu without any is right. */
export const menuCategories = menuPredicate<Wanted>({
  name: 'menuCategories',
  summary: 'Every category names only items of the menu (`itemsKnown`), has an id of its own (`unique`) and a name (`named`).',
  params,
  reads: (wanted) => (wanted === 'itemsKnown' ? { members: ['Items', 'Variations', 'Id'], isWide: true } : { members: [wanted === 'named' ? 'Name' : 'Id'] }),
  find: (reading, wanted) => find[wanted](reading),
});
