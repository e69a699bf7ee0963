import type { InboundCall } from './call.ts';
import type { Localized } from './text.ts';

/** The flows of the integration scope, as the Qualification Grid names them. */
export const flows = ['menu', 'orders', 'status', 'special'] as const;
export type Flow = (typeof flows)[number];

/** The UEAT products that an integration can serve. */
export const products = ['online-ordering', 'kiosk', 'hub'] as const;
export type Product = (typeof products)[number];

/** What the locations of a partner can be like: two or more of them, or order locations that share a kitchen. */
export const locationSetups = ['several', 'sharedKitchen'] as const;
export type LocationSetup = (typeof locationSetups)[number];

/** A named part of the integration that a POS has or has not. */
export interface Capability {
  readonly id: string;
  readonly title: Localized;
  /** Without a core capability a run is never passed. */
  readonly core: boolean;
  /** It follows from the scope when each list that is given here meets the scope, and the locations are as this says. */
  readonly impliedBy: { readonly flows?: readonly Flow[]; readonly products?: readonly Product[]; readonly locations?: LocationSetup };
  /** It counts only when ppip.yaml declares it: the POS initiates it, or PPIP calls it optional. */
  readonly declaredOnly: boolean;
  /** What shows that a POS has it: an item in its menu that fits one of these roles, or one of these calls. */
  readonly shownBy: { readonly itemRoles: readonly string[]; readonly calls: readonly InboundCall[] };
}
