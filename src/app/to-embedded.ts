import type { Partner } from '../model/partner.ts';
import type { ReferencePos } from '../reference-pos/options.ts';
import { referenceHooks } from './reference-hooks.ts';

/** A partner whose POS is the embedded one: its URLs, and hooks that reach its till. */
export function toEmbedded(partner: Partner, { menuSyncUrl, ordersUrl, tillUrl }: ReferencePos): Partner {
  return { ...partner, hooks: referenceHooks(tillUrl), pos: { ...partner.pos, menuSyncUrl, ordersUrl } };
}
