import { bindRoles, type Binding } from '../contract/bind-roles.ts';
import { readMenu } from '../contract/read-menu.ts';
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
  context.bindings.set(play.location.id, bind(context.judge.menuOf(exchange), context));
}

function bind(menu: ReturnType<typeof readMenu>, { catalogue, partner }: RunContext): ReadonlyMap<string, Binding> {
  const useStandardIds = partner.menu.source === 'standard';
  return bindRoles({ menu, roles: catalogue.contract.itemRoles, overrides: partner.menu.itemRoles, useStandardIds });
}

/**
 * The items of a location: from its own menu, else from that of another menu owner. A POS that loaded the standard menu but did not
 * send it can still be asked for its items.
 */
export function bindingsFor(location: Location, context: RunContext): ReadonlyMap<string, Binding> {
  const known = context.bindings.get(location.id) ?? context.bindings.values().next().value;
  if (known !== undefined) return known;
  const isStandard = context.partner.menu.source === 'standard';
  return isStandard ? bind(readMenu(context.catalogue.standardMenu), context) : new Map();
}
