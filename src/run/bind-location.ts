import { bindRoles, type Binding } from '../contract/bind-roles.ts';
import type { Menu } from '../contract/menu.ts';
import { readStandardMenu } from '../contract/read-standard-menu.ts';
import type { Location } from '../model/partner.ts';
import type { Play, RunContext } from './run-context.ts';

/** Binds the item roles of a location from the menu that an opening scenario just got. */
export function bindFromMenu(play: Play, context: RunContext): void {
  const { record } = context.judge;
  const claims = play.scenario.steps.flatMap((step) => {
    const claimed = step.kind === 'expect' && step.call === 'menu' ? record.steps.get(`${play.planned.id}/${step.id}`)?.wait?.claimed : undefined;
    return claimed ?? [];
  });
  const exchange = record.exchanges.get(claims.at(-1) ?? '');
  if (exchange === undefined) return;
  const menu = context.judge.menuOf(exchange);
  // Nothing is bound from a body that is no menu: a POS that loaded the standard one can still be asked for its items.
  if (menu.items.length > 0) context.bindings.set(play.location.id, bind(menu, context));
}

function bind(menu: Menu, { catalogue, partner }: RunContext): ReadonlyMap<string, Binding> {
  const { source, itemRoles, idMap } = partner.menu;
  return bindRoles({ menu, roles: catalogue.contract.itemRoles, overrides: itemRoles, useStandardIds: source === 'standard', idMap });
}

/**
 * The items of a location: from its own menu, else from that of another menu owner. A POS that loaded the standard menu but did not
 * send it can still be asked for its items.
 */
export function bindingsFor(location: Location, context: RunContext): ReadonlyMap<string, Binding> {
  const known = context.bindings.get(location.id) ?? context.bindings.values().next().value;
  if (known !== undefined) return known;
  const { source, idMap } = context.partner.menu;
  return source === 'standard' ? bind(readStandardMenu(context.catalogue.standardMenu, idMap), context) : new Map();
}
