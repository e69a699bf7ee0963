import type { Exchange } from '../../model/exchange.ts';
import type { Location } from '../../model/partner.ts';
import type { JudgeContext } from '../judge-context.ts';
import { openingMenuAt } from './opening-menu-at.ts';

/** The menus that the other menu owners sent at the opening. */
export function otherMenus(
  ownerId: string, context: JudgeContext,
): ReadonlyArray<{ readonly owner: Location; readonly exchange: Exchange }> {
  const owners = context.record.header?.partner.locations.filter(({ id, roles }) => id !== ownerId && roles.includes('menu-owner')) ?? [];
  return owners.flatMap((owner) => {
    const exchange = openingMenuAt(owner.id, context);
    return exchange === undefined ? [] : [{ owner, exchange }];
  });
}
