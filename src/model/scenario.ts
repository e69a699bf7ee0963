import type { AskStep, StepBase } from './ask-step.ts';
import type { InboundCall, OutboundCall } from './call.ts';
import type { Json, JsonObject } from './json.ts';
import type { Localized } from './text.ts';

export type { AskStep } from './ask-step.ts';

/** One check as the catalogue writes it: a predicate by name, with its parameters. */
export interface CheckSpec {
  readonly id: string;
  readonly verifies: readonly string[];
  readonly predicate: string;
  readonly params: Json;
  /** Without it the rest of its step and all later steps are blocked. */
  readonly gate: boolean;
  /** `file:line:column`. */
  readonly location: string;
}

/** What a standing check is applied to: each exchange, all that happened under one key, or the whole run. */
export const standingScopes = ['exchange', 'key', 'run'] as const;
export type StandingScope = (typeof standingScopes)[number];

/** A check of `always.yaml`: it applies without any scenario naming it. */
export interface StandingCheckSpec extends Omit<CheckSpec, 'gate'> {
  readonly scope: StandingScope;
  /** For scope `exchange`: which calls. For scope `key`: `order` or `menuSync`. Empty for scope `run`. */
  readonly calls: readonly string[];
}

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
  readonly items: readonly ItemRecipe[];
  readonly channel: string;
  readonly orderType: 'takeout' | 'dineIn' | 'delivery';
  readonly kiosk: boolean;
  readonly customer: 'full' | 'none';
  /** Minutes from now until the food is ready; without it the order is for now. */
  readonly preorderMinutes?: number;
  readonly promotions: readonly PromotionRecipe[];
  readonly fees: ReadonlyArray<{ readonly id: string; readonly amountCents: number; readonly type: string }>;
  readonly tipCents: number;
  readonly paid: boolean;
  /** Payment types; the last one carries what the others leave. */
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

/** UEAT calls the POS. */
export interface SendStep extends StepBase {
  readonly kind: 'send';
  readonly call: OutboundCall;
  /** The name under which later steps refer to this sending. */
  readonly as: string;
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
  readonly steps: readonly Step[];
  readonly location: string;
}
