import type { InboundCall, OutboundCall } from './call.ts';
import type { Json, JsonObject } from './json.ts';
import type { OrderRecipe, ResendRecipe } from './order-recipe.ts';
import type { Localized } from './text.ts';

export type { EveryItemRecipe, ItemRecipe, ModifierRecipe, OrderRecipe, PromotionRecipe, ResendRecipe, Tamper } from './order-recipe.ts';

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

/** How a token of ours is made wrong on purpose. */
export const tokenFaults = [
  'missing', 'malformed', 'expired', 'notYetValid', 'otherKey', 'algNone', 'otherAudience', 'otherIssuer', 'otherLocation',
] as const;
export type TokenFault = (typeof tokenFaults)[number];

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
  readonly call: 'menu' | 'orderStatus';
  readonly for: string;
  readonly answers: readonly ScriptedAnswer[];
}

/** Something must happen at the till: by the partner's hook, or by a person at a prompt. */
export interface AskStep extends StepBase {
  readonly kind: 'ask';
  readonly hook: string;
  readonly prompt: Localized;
  readonly for?: string;
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
