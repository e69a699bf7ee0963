import type { AskStep, StepBase } from './ask-step.ts';
import type { InboundCall, OutboundCall } from './call.ts';
import type { JsonObject } from './json.ts';
import type { OrderRecipe, ResendRecipe } from './order-recipe.ts';
import type { OtherLocation } from './other-location.ts';
import type { Localized } from './text.ts';

export type { AskStep } from './ask-step.ts';
export { standingScopes, type CheckSpec, type StandingCheckSpec, type StandingScope } from './check.ts';
export type { EveryItemRecipe, ItemRecipe, ModifierRecipe, OrderRecipe, PromotionRecipe, ResendRecipe, Tamper } from './order-recipe.ts';

/** How a token of ours is made wrong on purpose. */
export const tokenFaults = [
  'missing', 'malformed', 'expired', 'notYetValid', 'otherKey', 'algNone', 'stripped', 'otherAudience', 'otherIssuer', 'otherLocation',
] as const;
export type TokenFault = (typeof tokenFaults)[number];

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
  /** The location that it is about, by its name in the scenario; without it the one that the scenario is played at. */
  readonly at?: string;
  /** Takes items that the location has not: those that only the menu of this other location of the scenario has. */
  readonly menuOf?: string;
  /** Sends the named earlier attempt's order again under the same OrderId. */
  readonly again?: string;
  /** So many different orders like it are sent at the same time; `expandBursts` writes each of them out. */
  readonly times?: number;
  /** The name of the burst that it was written out from. */
  readonly burst?: string;
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
  /** Words by which `--tag` selects it. */
  readonly tags?: readonly string[];
  /** The scenario that must hold before this one counts. */
  readonly control?: string;
  /** Runs first and alone, once for each menu owner; the others bind their items from it. */
  readonly opening: boolean;
  /** Further locations that it involves, by name. */
  readonly locations?: Readonly<Record<string, OtherLocation>>;
  readonly steps: readonly Step[];
  readonly location: string;
}
