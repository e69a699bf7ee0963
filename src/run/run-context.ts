import type { Binding } from '../contract/bind-roles.ts';
import type { BuiltOrder } from '../contract/build-order.ts';
import type { JudgeContext } from '../checks/judge-context.ts';
import type { HookInput, HookResult } from '../hooks/run-hook.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Attempt } from '../model/correlation.ts';
import type { Cause, Journal } from '../model/event.ts';
import type { Credentials, Hook, Location, Partner, Timeouts } from '../model/partner.ts';
import type { Plan, PlannedScenario } from '../model/plan.ts';
import type { Ids } from '../model/ports.ts';
import type { Scenario, SendStep } from '../model/scenario.ts';
import type { Localized } from '../model/text.ts';
import type { Platform } from '../platform/create-platform.ts';
import type { Limits } from './limits.ts';

/** Asks a person at the till; undefined when there is nobody to ask. */
export type AskPerson = (prompt: Localized, signal: AbortSignal) => Promise<string | undefined>;

/** Everything that a run works with. */
export interface RunContext {
  readonly partner: Partner;
  readonly credentials: Credentials;
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly timeouts: Timeouts;
  readonly judge: JudgeContext;
  readonly journal: Journal;
  readonly platform: Platform;
  readonly ids: Ids;
  readonly limits: Limits;
  readonly lanes: number;
  /** Which playings the lanes begin first, the lowest number; those without one before all others, as the plan has them. */
  readonly laneRank: ReadonlyMap<string, number>;
  readonly signal: AbortSignal;
  readonly runHook: (hook: Hook, input: Omit<HookInput, 'env'>) => Promise<HookResult>;
  readonly askPerson: AskPerson | undefined;
  /** Asked once the opening scenarios are played: why to play no more, if there is a reason. */
  readonly whyStop?: () => Cause | undefined;
  /** The item of each role, by location: filled by the opening scenarios. */
  readonly bindings: Map<string, ReadonlyMap<string, Binding>>;
}

/** One sending that later steps of its scenario refer to. */
export interface Sending {
  readonly step: SendStep;
  readonly attempt: Attempt;
  /** The order that was sent, and what it was before it was tampered with. */
  readonly order?: Pick<BuiltOrder, 'payload' | 'clean'>;
}

/** One scenario while it is played. */
export interface Play {
  readonly planned: PlannedScenario;
  readonly scenario: Scenario;
  readonly location: Location;
  readonly sendings: Map<string, Sending>;
}

/** What a step leaves behind: nothing, or why it could not be done. */
export type StepEffect = { readonly blocked: { readonly code: string; readonly args: Readonly<Record<string, string | number | null>> } } | undefined;
