import type { Location } from './partner.ts';

/** What tells whose menu is ordered from. */
type Place = Pick<Location, 'id' | 'roles' | 'menu'>;

/**
 * Whose menu is ordered from at a location: the one that it names, else its own, else that of the only owner. Undefined when nothing
 * says which (UEAT Open API, pos-configuration: one menu owner can serve several order locations).
 */
export function findMenuOwner<T extends Place>(location: T, locations: readonly T[]): T | undefined {
  const owners = locations.filter(({ roles }) => roles.includes('menu-owner'));
  const named = location.menu?.toLowerCase();
  if (named !== undefined) return owners.find(({ id }) => id.toLowerCase() === named);
  if (location.roles.includes('menu-owner')) return location;
  return owners.length === 1 ? owners[0] : undefined;
}

/** Whether the menu that is ordered from at a location is the standard one. */
export function menuSourceAt(locationId: string, locations: readonly Location[], usual: 'standard' | 'own'): 'standard' | 'own' {
  const location = locations.find(({ id }) => id === locationId);
  const owner = location === undefined ? undefined : findMenuOwner(location, locations);
  return owner?.menuSource ?? usual;
}
