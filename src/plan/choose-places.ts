import { findMenuOwner } from '../model/find-menu-owner.ts';
import type { OtherLocation } from '../model/other-location.ts';
import type { Location } from '../model/partner.ts';

/** Where a scenario is played, and the other locations that it involves. */
export interface Places {
  readonly first: Location;
  /** Ids by the scenario's names. */
  readonly others: Readonly<Record<string, string>>;
}

/** The first location that can play a scenario and has beside it the others that it needs; undefined when there is none. */
export function choosePlaces(
  able: readonly Location[], needs: Readonly<Record<string, OtherLocation>>, locations: readonly Location[],
): Places | undefined {
  for (const first of able) {
    const others = assign(Object.entries(needs), first, [], locations);
    if (others !== undefined) return { first, others: Object.fromEntries(others) };
  }
  return undefined;
}

type Assigned = ReadonlyArray<readonly [name: string, id: string]>;

function assign(needs: ReadonlyArray<readonly [string, OtherLocation]>, first: Location, taken: Assigned, locations: readonly Location[]): Assigned | undefined {
  const [need, ...rest] = needs;
  if (need === undefined) return taken;
  const [name, wanted] = need;
  const free = locations.filter(({ id }) => id !== first.id && taken.every(([, other]) => other !== id));
  for (const candidate of free.filter((location) => fits(location, wanted, first, locations))) {
    const assigned = assign(rest, first, [...taken, [name, candidate.id]], locations);
    if (assigned !== undefined) return assigned;
  }
  return undefined;
}

function fits(location: Location, { role, only, menu, kitchen }: OtherLocation, first: Location, locations: readonly Location[]): boolean {
  if (!location.roles.includes(role) || (only && location.roles.length > 1)) return false;
  const isSameMenu = findMenuOwner(location, locations)?.id === findMenuOwner(first, locations)?.id;
  const isSameKitchen = location.kitchen !== undefined && location.kitchen === first.kitchen;
  return (menu === undefined || (menu === 'same') === isSameMenu) && (kitchen === undefined || (kitchen === 'same') === isSameKitchen);
}
