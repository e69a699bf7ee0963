import type { JWTPayload } from 'jose';
import type { TillView } from './judge/case.ts';
import type { Fault } from './judge/fault.ts';
import type { JsonObject } from './json.ts';
import type { Check } from './till/check.ts';
import type { MenuDocument } from './till/menu.ts';
import type { Order } from './till/order.ts';
import type { Course, Decision, OrderAttempt, OrderRecord } from './till/order-attempt.ts';
import type { Callback, TryOutcome } from './wire/callback.ts';
import type { TokenFault } from './wire/find-token-faults.ts';
import type { HttpAnswer } from './wire/http-answer.ts';
import type { IncomingCall } from './wire/incoming-call.ts';

/** A menu sync that UEAT asked for. */
export interface MenuSync {
  readonly requestId: string;
  readonly locationId: string;
  /** How many earlier syncs of the location still wait for their menu. */
  readonly othersPending: number;
  /** The other locations whose syncs still wait for their menu. */
  readonly pendingElsewhere: readonly string[];
}

/** A price for pickup, in cents, or a name that changed at the till. */
export interface MenuChange {
  readonly itemId: string;
  readonly price?: number;
  readonly name?: string;
}

/** Everything that a POS decides, one function a decision. A flaw or oddity wraps the few that it changes. */
export interface PosBehaviour {
  /** An answer before anything is looked at; undefined to go on. */
  readonly admit: (call: IncomingCall) => HttpAnswer | undefined;
  /** How far UEAT's clock may be off, in seconds, when its tokens are judged. */
  readonly leewayS: number;
  readonly tokenFaults: (call: IncomingCall, leewayS: number) => Promise<readonly TokenFault[]>;
  readonly answerBadToken: (faults: readonly TokenFault[]) => HttpAnswer;
  readonly answerUnparsable: (call: IncomingCall) => HttpAnswer;
  /** Whether a callback leaves before the call that causes it is answered. */
  readonly callsBackFirst: boolean;

  /** The till's own menu at a location: what it sells, and for how much. */
  readonly menu: (locationId: string) => MenuDocument;
  /** The till's menu as it is sent. */
  readonly menuSent: (menu: MenuDocument) => MenuDocument;
  readonly menuBuildMs: number;
  readonly acknowledgeMenuSync: (sync: MenuSync, menu: MenuDocument) => HttpAnswer;
  readonly menuCallbacks: (sync: MenuSync, menu: MenuDocument) => readonly Callback[];

  readonly courseFor: (earlier: OrderRecord | undefined, order: Order) => Course;
  /** An answer in place of judging an order; undefined to go on. */
  readonly refuseOrder: (attempt: OrderAttempt) => HttpAnswer | undefined;
  readonly judge: (attempt: OrderAttempt, till: TillView) => readonly Fault[];
  /** The numbers of the checks that an accepted order makes. */
  readonly checkNumbers: (attempt: OrderAttempt) => readonly string[];
  readonly acknowledgeOrder: (attempt: OrderAttempt, decision: Decision) => HttpAnswer;
  readonly statuses: (attempt: OrderAttempt, decision: Decision) => readonly Callback[];

  /** What goes out when prices or names change at the till; `menu` is the till's, with the changes. */
  readonly pushes: (changes: readonly MenuChange[], locationId: string, menu: MenuDocument) => readonly Callback[];
  readonly refunds: (check: Check) => readonly Callback[];
  /** A check as the till prints it. */
  readonly checkShown: (check: Check) => Check;
  /** Whether an item that was sold out is on sale again once the manager says so. */
  readonly comesBack: (itemId: string) => boolean;
  /** Whether what is still to be sent is sent after a restart. */
  readonly remembersAcrossRestart: boolean;

  /** How callbacks are spelled and carried. */
  readonly dress: (callback: Callback) => Callback;
  readonly claims: (locationId: string) => JWTPayload;
  readonly sign: (claims: JWTPayload) => Promise<string>;
  /** The bearer token of one try; undefined for none. `own` has the claims and the signature of the whole behaviour. */
  readonly authorize: (callback: Callback, own: OwnToken) => Promise<string | undefined>;
  readonly bodyOfTry: (callback: Callback, tries: number) => JsonObject;
  readonly timeoutMs: number;
  /** Milliseconds until the next try, or undefined to let it be. `tries` counts those made. */
  readonly retryDelayMs: (callback: Callback, outcome: TryOutcome, tries: number) => number | undefined;
  /** Makes one try, now or later. */
  readonly carry: (callback: Callback, makeTry: () => Promise<TryOutcome>) => Promise<TryOutcome>;
  /** Carries out a delivery, now or later. */
  readonly dispatch: (deliver: () => Promise<void>) => Promise<void>;
}

/** What a token of the POS is made with. */
export type OwnToken = Pick<PosBehaviour, 'claims' | 'sign'>;
