import { findMenuOwner } from '../model/find-menu-owner.ts';
import { phrase } from '../model/phrase.ts';
import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import type { WrittenPartner } from './partner-grammar.ts';

type Written = WrittenPartner['locations'];

const isOwner = ({ roles }: Written[number]): boolean => roles.includes('menu-owner');

/** Every order location has one menu, every menu that is named has an owner, and a shared kitchen is shared. */
export function checkMenus(document: LocatedDocument, locations: Written, problems: ProblemList): void {
  const owners = locations.filter(isOwner);
  // That nobody owns a menu is told once, and not at each location.
  if (owners.length === 0) return;
  const choices = owners.map(({ id, name }) => `${id} (${name})`).join(', ');
  for (const [index, location] of locations.entries()) {
    const { id, name, roles, menu, menuSource, kitchen } = location;
    const at = (key: string): string => document.locate(['locations', index, key]);
    if (findMenuOwner(location, locations) === undefined && menu !== undefined) {
      const isKnown = locations.some((other) => other.id.toLowerCase() === menu.toLowerCase());
      const message = isKnown ? phrase`the location '${menu}' owns no menu` : phrase`no location has the id '${menu}'`;
      problems.add({ code: 'config.menuOwner', message, hint: phrase`menu owners: ${choices}`, location: at('menu') });
    } else if (findMenuOwner(location, locations) === undefined) {
      const message = phrase`nothing says which menu is ordered from at '${name}': several locations own one`;
      problems.add({ code: 'config.menuOwner', message, hint: phrase`write 'menu: <id>' with one of ${choices}`, location: at('id') });
    }
    if (menuSource !== undefined && !isOwner(location)) {
      const hint = phrase`write it at the location that owns the menu, or take it out`;
      problems.add({ code: 'config.menuSource', message: phrase`'${name}' owns no menu`, hint, location: document.locate(['locations', index, 'menuSource'], 'key') });
    }
    if (kitchen === undefined || !roles.includes('order-fulfillment')) continue;
    if (locations.some((other) => other.id !== id && other.kitchen === kitchen && other.roles.includes('order-fulfillment'))) continue;
    const hint = phrase`a kitchen is named at each of the order locations that share it; take it out when it is not shared`;
    problems.add({ code: 'config.kitchen', message: phrase`no other order location is in the kitchen '${kitchen}'`, hint, location: at('kitchen') });
  }
}
