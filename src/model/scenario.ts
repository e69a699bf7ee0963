import type { InboundCall, OutboundCall } from './call.ts';
import type { CheckSpec } from './check.ts';
import type { Json, JsonObject } from './json.ts';
import type { OtherLocation } from './other-location.ts';
import type { Localized } from './text.ts';

export { standingScopes, type CheckSpec, type StandingCheckSpec, type StandingScope } from './check.ts';

/** A change of a finished payload at an RFC 6901 pointer. */
export interface Tamper {
  readonly at: string;
  readonly change: 'set' | 'add' | 'remove';
  /** For `add`, the cents to add to the number that is there. */
  readonly value?: Json;
}

/** How a token of ours is made wrong on purpose. */
export const tokenFaults = [
  'missing', 'malformed', 'expired', 'notYetValid', 'otherKey', 'algNone', 'otherAudience', 'otherIssuer', 'otherLocation',
] as const;
export type TokenFault = (typeof tokenFaults)[number];

/** Which options of an item's groups an order takes. */
export interface ModifierRecipe {
  /** The group, by its place among the item's groups (0-based). */
  readonly group: number;
  /** The option in the group (0-based). */
  readonly option: number;
  /** Per unit of the parent. */
  readonly quantity: number;
  readonly modifiers: readonly ModifierRecipe[];
}

/** One line of an order, told by the role that the item plays and not by a partner's id. */
export interface ItemRecipe {
  readonly itemRole: string;
  readonly quantity: number;
  /** `minimum`: what the required groups ask for, first options first. `none`: nothing. `maximum`: each group filled up. Or exactly these. */
  readonly modifiers: 'minimum' | 'none' | 'maximum' | readonly ModifierRecipe[];
  readonly note?: string;
  /** How many lines like this the order has; without it one. */
  readonly repeat?: number;
}

/** A line for each item of the menu that can be ordered and is on sale, each as it is asked for least. */
export interface EveryItemRecipe {
  readonly everyItem: true;
  /** The first items of the menu, at most so many. */
  readonly most?: number;
}

/** A promotion as an order carries it [assumed shape]. */
export interface PromotionRecipe {
  readonly id: string;
  readonly name: string;
  readonly type: 'Amount' | 'Percent';
  /** Cents for an amount, hundredths of a percent for a percentage. */
  readonly value: number;
  /** The line it applies to (0-based); without it the whole order. */
  readonly line?: number;
}

/** How an order is to be made from the synchronised menu. */
export interface OrderRecipe {
  readonly items: ReadonlyArray<ItemRecipe | EveryItemRecipe>;
  /** The order breaks what a group of the menu asks for or allows, and is wrong by that; without it no group may be broken. */
  readonly groups?: 'broken';
  readonly channel: string;
  readonly orderType: 'takeout' | 'dineIn' | 'delivery';
  readonly kiosk: boolean;
  readonly customer: 'full' | 'none';
  /** Minutes from now until the food is ready; without it the order is for now. */
  readonly preorderMinutes?: number;
  /** A preorder for noon of the day before the clocks next change at the location, or of the day on which they have changed. */
  readonly clockChange?: 'before' | 'after';
  readonly promotions: readonly PromotionRecipe[];
  readonly fees: ReadonlyArray<{ readonly id: string; readonly amountCents: number; readonly type: string }>;
  readonly tipCents: number;
  readonly paid: boolean;
  /** Payment types, or `card`, `giftCard` and `hub` for the assumed spellings; the last one carries what the others leave. */
  readonly payments: ReadonlyArray<{ readonly type: string; readonly amountCents?: number }>;
  /** Plain content laid over the finished order, pointer by pointer; never changes a sum. */
  readonly content: ReadonlyArray<{ readonly at: string; readonly set: Json }>;
  readonly tamper: readonly Tamper[];
}

/** A change of an earlier order when it is sent again. */
export interface ResendRecipe {
  /** `all` undoes every tampering; `none` sends the same bytes again. */
  readonly restore: 'all' | 'none';
  readonly tamper: readonly Tamper[];
}

/** Any HTTP request, for what no well-formed call can express. */
export interface RawRecipe {
  readonly to: 'menuSync' | 'orders';
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface StepBase {
  /** Unique in its scenario; `<n>-<kind>` when the author gave none. */
  readonly id: string;
  readonly checks: readonly CheckSpec[];
  /** Ids of standing checks that do not apply to this step's exchange. */
  readonly except: readonly string[];
  readonly location: string;
}

/** UEAT calls the POS. */
export interface SendStep extends StepBase {
  readonly kind: 'send';
  readonly call: OutboundCall;
  /** The name under which later steps refer to this sending. */
  readonly as: string;
  /** The location that it is about, by its name in the scenario; without it the one that the scenario is played at. */
  readonly at?: string;
  /** Takes items that the location has not: those that only the menu of this other location of the scenario has. */
  readonly menuOf?: string;
  /** Sends the named earlier attempt's order again under the same OrderId. */
  readonly again?: string;
  /** What is wrong with the payload on purpose: `functional` is acknowledged and then Rejected, `payload` may be refused. */
  readonly invalid?: 'functional' | 'payload';
  /** A 4xx answer is right too, and then nothing more is expected. */
  readonly orRefused: boolean;
  readonly token?: TokenFault;
  readonly order?: OrderRecipe;
  readonly resend?: ResendRecipe;
  readonly raw?: RawRecipe;
}

/** A callback is claimed. */
export interface ExpectStep extends StepBase {
  readonly kind: 'expect';
  readonly call: InboundCall;
  readonly for: string;
  /** Requirements that the implicit check `arrives` verifies; when empty, those that the contract names for the call. */
  readonly arrives: readonly string[];
  /** Claims a retry: a repeat of a callback whose earlier delivery got no 2xx. */
  readonly isRetry: boolean;
}

/** No further callback comes: watched until the drain at the end of the run. */
export interface ExpectNoneStep extends StepBase {
  readonly kind: 'expectNone';
  readonly call: InboundCall;
  readonly for: string;
}

/** One answer that UEAT gives to a callback in place of its usual one. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
  readonly delayMs: number;
  /** `reset` closes the connection, `silence` never answers. */
  readonly fault?: 'reset' | 'silence';
}

/** How UEAT will answer the next callbacks for a key; afterwards it answers as usual. */
export interface ReplyStep extends StepBase {
  readonly kind: 'reply';
  readonly call: 'menu' | 'orderStatus' | 'refund' | 'menuPush';
  readonly for: string;
  readonly answers: readonly ScriptedAnswer[];
}

/** Something must happen at the till: by the partner's hook, or by a person at a prompt. */
export interface AskStep extends StepBase {
  readonly kind: 'ask';
  readonly hook: string;
  /** `{itemId}`, `{itemName}`, `{price}`, `{orderId}` and `{checkNumber}` stand for what it is about. */
  readonly prompt: Localized;
  /** The name under which later steps refer to what the POS then does of itself. */
  readonly as: string;
  readonly for?: string;
  /** The items that it is about, by role, with a price to give them: so many cents above that of the last sync. */
  readonly items: ReadonlyArray<{ readonly itemRole: string; readonly addCents: number }>;
  /** What else the hook is told. */
  readonly data: JsonObject;
  /** The step that it takes back: done whenever that one was, even when the scenario ended early. */
  readonly undoes?: string;
}

/** Time passes. */
export interface PauseStep extends StepBase {
  readonly kind: 'pause';
  readonly forMs: number;
}

export const stepKinds = ['send', 'expect', 'expectNone', 'reply', 'ask', 'pause'] as const;
export type Step = SendStep | ExpectStep | ExpectNoneStep | ReplyStep | AskStep | PauseStep;

/** A story that is played against the POS. */
export interface Scenario {
  readonly id: string;
  readonly title: Localized;
  readonly requires: readonly string[];
  /** The scenario that must hold before this one counts. */
  readonly control?: string;
  /** Runs first and alone, once for each menu owner; the others bind their items from it. */
  readonly opening: boolean;
  /** Further locations that it involves, by name. */
  readonly locations?: Readonly<Record<string, OtherLocation>>;
  readonly steps: readonly Step[];
  readonly location: string;
}
