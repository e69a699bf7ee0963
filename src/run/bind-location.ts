import { openingMenuAt } from '../checks/menu/opening-menu-at.ts';
import { bindRoles, type Binding } from '../contract/bind-roles.ts';
import { leaveOut } from '../contract/leave-out.ts';
import type { Menu } from '../contract/menu.ts';
import { readStandardMenu } from '../contract/read-standard-menu.ts';
import { findMenuOwner, menuSourceAt } from '../model/find-menu-owner.ts';
import type { Location } from '../model/partner.ts';
import type { Play, RunContext } from './run-context.ts';

type Bindings = ReadonlyMap<string, Binding>;

/** Binds the item roles of a menu owner from the menu that an opening scenario just got. */
export function bindFromMenu({ location }: Play, context: RunContext): void {
  const exchange = openingMenuAt(location.id, context.judge);
  if (exchange === undefined) return;
  const menu = context.judge.menuOf(exchange);
  // Nothing is bound from a body that is no menu: a POS that loaded the standard one can still be asked for its items.
  if (menu.items.length > 0) context.bindings.set(location.id, bind(menu, location, context));
}

/**
 * The items of a location: from the menu of its owner. A POS that loaded the standard menu but did not send it can still be asked for
 * its items.
 */
export function bindingsFor(location: Location, context: RunContext): Bindings {
  const owner = ownerOf(location, context);
  const known = owner && context.bindings.get(owner.id);
  if (known !== undefined || owner === undefined) return known ?? new Map<string, Binding>();
  const menu = menuAt(owner, context);
  return menu === undefined ? new Map<string, Binding>() : bind(menu, owner, context);
}

/** The items that can be ordered at one location and not at another one. */
export function bindOnlyAt(there: Location, here: Location, context: RunContext): Bindings {
  const [foreign, own] = [ownerOf(there, context), ownerOf(here, context)];
  const [menu, ours] = [foreign && menuAt(foreign, context), own && menuAt(own, context)];
  return foreign === undefined || menu === undefined || ours === undefined ? new Map() : bind(leaveOut(menu, ours), foreign, context);
}

function ownerOf(location: Location, { partner }: RunContext): Location | undefined {
  return findMenuOwner(location, partner.locations);
}

function menuAt(owner: Location, context: RunContext): Menu | undefined {
  const { partner, judge, catalogue } = context;
  const exchange = openingMenuAt(owner.id, judge);
  const sent = exchange === undefined ? undefined : judge.menuOf(exchange);
  if (sent !== undefined && sent.items.length > 0) return sent;
  const isStandard = menuSourceAt(owner.id, partner.locations, partner.menu.source) === 'standard';
  return isStandard ? readStandardMenu(catalogue.standardMenu, partner.menu.idMap) : sent;
}

function bind(menu: Menu, owner: Location, { catalogue, partner }: RunContext): Bindings {
  const useStandardIds = menuSourceAt(owner.id, partner.locations, partner.menu.source) === 'standard';
  const isFirst = partner.locations.find(({ roles }) => roles.includes('menu-owner'))?.id === owner.id;
  const ids = new Set(menu.items.flatMap((item) => [item, ...item.variations].flatMap(({ id }) => id ?? [])));
  // menu.itemRoles speaks of the first owner's menu; another menu need not have those items.
  const overrides = Object.fromEntries(Object.entries(partner.menu.itemRoles).filter(([, id]) => isFirst || ids.has(id)));
  return bindRoles({ menu, roles: catalogue.contract.itemRoles, overrides, useStandardIds, idMap: partner.menu.idMap });
}
