import { findMenuOwner } from '../model/find-menu-owner.ts';
import type { JsonObject } from '../model/json.ts';
import type { Partner } from '../model/partner.ts';
import type { PosLocation } from '../reference-pos/options.ts';
import { brandMenu } from './brand-menu.ts';

/** A partner's locations as the reference POS knows them: owners that are said to have a menu of their own get that of another brand. */
export function posLocations({ locations }: Pick<Partner, 'locations'>, menu: JsonObject): readonly PosLocation[] {
  return locations.map((location) => {
    const { id, taxes, taxRules, kitchen, roles } = location;
    const hasOwnMenu = findMenuOwner(location, locations)?.menuSource === 'own';
    return {
      id, taxes, takesOrders: roles.includes('order-fulfillment'),
      ...(taxRules !== undefined && { taxRules }), ...(kitchen !== undefined && { kitchen }), ...(hasOwnMenu && { menu: brandMenu(menu) }),
    };
  });
}
