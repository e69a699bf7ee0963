import type { PartnerRecord } from '../model/event.ts';
import type { Partner } from '../model/partner.ts';

/** The partner as a run records it: no secret, no hook, no certificate. */
export function recordPartner({ name, posName, version, build, scope, locations, pos, menu, isReference }: Partner, publicUrl: string): PartnerRecord {
  const { menuSyncUrl, ordersUrl, environment } = pos;
  return {
    name, posName, version, ...(build !== undefined && { build }), scope, locations, menuSyncUrl, ordersUrl, environment, publicUrl, menuSource: menu.source, isReference,
    ...(pos.acceptance === 'person' && { acceptance: pos.acceptance }),
    ...(menu.idMap !== undefined && { menuIdMap: menu.idMap }),
  };
}
