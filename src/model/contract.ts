import type { Capability } from './capability.ts';
import type { InboundCall } from './call.ts';
import type { JsonObject } from './json.ts';
import type { Localized } from './text.ts';

/** An inbound call: where it arrives and what it must look like. */
export interface InboundCallContract {
  /** The assumption that holds its path or paths. */
  readonly pathAssumption: string;
  readonly methods: readonly string[];
  /** File name under `schemas/`. */
  readonly schema: string;
  /** Requirements verified by the arrival of an expected call of this kind. */
  readonly arrives: readonly string[];
}

/** An outbound call and the schema that what we send must satisfy. */
export interface OutboundCallContract {
  readonly schema: string;
}

/** What makes an item fit a role, when neither ppip.yaml nor the standard menu's id names it. */
export interface ItemShape {
  readonly hasVariations?: boolean;
  readonly hasRequiredGroup?: boolean;
  readonly hasOptionalGroup?: boolean;
  /** Levels of groups below the item, at least. */
  readonly depth?: number;
  readonly isTaxed?: boolean;
  readonly nameHasNonAscii?: boolean;
  readonly isFree?: boolean;
  readonly idHasLeadingZero?: boolean;
}

/** A part that an item plays in orders. */
export interface ItemRole {
  readonly id: string;
  readonly text: Localized;
  readonly standardId: string;
  readonly shape: ItemShape;
}

/** The flags of an item by which a tax can apply. */
export const taxFlags = ['HasFederalTax', 'HasProvincialTax'] as const;

/** One tax of a regime. */
export interface TaxRule {
  readonly name: string;
  readonly type: string;
  /** In thousandths of a percent: 5 % is 5000, 9.975 % is 9975. */
  readonly rateMilliPercent: number;
  /** Which flag of an item makes it apply. */
  readonly appliesTo: (typeof taxFlags)[number];
}

/** Something that the partner may be asked to do at the till, in words. */
export interface HookContract extends Localized {
  /** File name under `schemas/` of what the hook prints; without it what it prints is only kept. */
  readonly prints?: string;
}

/** UEAT's Open API as data: everything about the wire that is not code. */
export interface Contract {
  readonly version: string;
  /** Under whose rules a run is judged: `public` for what UEAT's public pages say. */
  readonly authority: string;
  readonly ueatName: string;
  readonly inbound: Readonly<Record<InboundCall, InboundCallContract>>;
  readonly outbound: Readonly<Record<'menuSync' | 'order', OutboundCallContract>>;
  readonly capabilities: readonly Capability[];
  readonly itemRoles: readonly ItemRole[];
  readonly taxRegimes: Readonly<Record<string, readonly TaxRule[]>>;
  /** Error codes that report a system fault and so may stand in an acknowledgement. */
  readonly systemCodes: readonly string[];
  /** Words by which a hook name is known, with what it is asked to do. */
  readonly hooks: Readonly<Record<string, HookContract>>;
  /** The base of every order: location address, customer, texts (`payloads/order.json`). */
  readonly orderTemplate: JsonObject;
}
