import { findMenuOwner } from '../model/find-menu-owner.ts';
import type { Json } from '../model/json.ts';
import type { Partner } from '../model/partner.ts';
import type { WrittenPartner } from './partner-grammar.ts';
import { readHook } from './read-hook.ts';
import { readTaxes } from './read-taxes.ts';

/** What is known of a partner beside the words of ppip.yaml. */
export interface PartnerFacts {
  readonly environment: string;
  readonly platform: Partner['platform'];
  readonly assumptions: Readonly<Record<string, Json>>;
  readonly ca?: string;
  readonly idMap?: Readonly<Record<string, string>>;
}

/** The partner in the form that a run works with, durations in milliseconds. */
export function buildPartner(written: WrittenPartner, { environment, platform, assumptions, ca, idMap }: PartnerFacts): Partner {
  const { partner, scope, capabilities, locations, pos, timeouts, menu, orders, hooks, redact, waivers } = written;
  const { acknowledge, status, person, menu: menuWait, retry, quiet } = timeouts;
  return {
    ...partner,
    scope,
    capabilities,
    locations: locations.map((location) => ({ ...location, ...readTaxes(location.taxes), menu: findMenuOwner(location, locations)?.id ?? location.id })),
    pos: {
      menuSyncUrl: pos.menuSyncUrl,
      ordersUrl: pos.ordersUrl,
      environment,
      limits: { open: pos.limits.open, ratePerSecond: pos.limits.rate },
      ...(pos.acceptance === 'person' && { acceptance: pos.acceptance }),
      ...(ca !== undefined && { ca }),
    },
    platform,
    timeouts: {
      ...(acknowledge !== undefined && { acknowledgeMs: acknowledge }),
      ...(status !== undefined && { statusMs: status }),
      ...(person !== undefined && { personMs: person }),
      ...(menuWait !== undefined && { menuMs: menuWait }),
      ...(retry !== undefined && { retryMs: retry }),
      ...(quiet !== undefined && { quietMs: quiet }),
    },
    menu: { source: menu.source, itemRoles: menu.itemRoles, ...(idMap !== undefined && { idMap }) },
    orders,
    hooks: Object.fromEntries(Object.entries(hooks).map(([name, hook]) => [name, readHook(hook)])),
    assumptions,
    ...(redact.fields.length > 0 && { redactedFields: redact.fields }),
    ...(waivers.length > 0 && { waivers }),
    isReference: false,
  };
}
