import { readPositions } from '../contract/read-positions.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { initiatedCalls, isInitiated, type InboundCall } from '../model/call.ts';
import type { AskStep, ExpectStep, Scenario, SendStep, Step } from '../model/scenario.ts';
import { sortByFame } from './sort-by-fame.ts';
import type { TracedCheck } from './trace-checks.ts';

/** How it must end for a POS that is right. */
export type Ending =
  | { readonly kind: 'accepted' }
  /** `verifies`: the requirements that this very rejection shows. */
  | { readonly kind: 'rejected'; readonly verifies: readonly string[] }
  | { readonly kind: 'refused'; readonly status: number; readonly isToken: boolean };

/** Where a rule can be seen: one sending of one scenario, and the callback that it leads to. */
export interface Stage {
  readonly scenario: Scenario;
  /** Absent when the POS begins. */
  readonly send?: SendStep;
  /** What is asked of the till before the sending, or before the POS begins. */
  readonly askBefore?: AskStep | undefined;
  /** What is asked of the till when the callback has come. */
  readonly askAfter?: AskStep | undefined;
  /** Absent when the answer to the sending is all. */
  readonly callback?: InboundCall;
  readonly ending: Ending;
  readonly showsToken: boolean;
  readonly endsThere: boolean;
}

/** Predicates that look at tokens, at rejections only, and at how a sending is refused. */
const aboutTokens: ReadonlySet<string> = new Set(['tokenIsFreeOf', 'jtiUnique']);
const aboutRejections: ReadonlySet<string> = new Set(['reasonGiven']);
const aboutRefusals: ReadonlySet<string> = new Set(['refused', 'refusedWith', 'answered']);

/** Finds where the rule behind a check can be seen; undefined when the catalogue has no such scenario. */
export function findStage(check: TracedCheck, catalogue: Catalogue): Stage | undefined {
  const { scenario, step } = check;
  if (scenario === undefined || step === undefined) return stageOfStanding(check, catalogue);
  const send = sendOf(scenario, step);
  const showsToken = send?.token !== undefined;
  const endsThere = step.kind === 'expectNone';
  if (send === undefined) {
    if (step.kind !== 'expect' && step.kind !== 'expectNone') return undefined;
    const askBefore = isInitiated(step.call) ? askOf(scenario, step.for) : undefined;
    return { scenario, askBefore, callback: step.call, ending: { kind: 'accepted' }, showsToken, endsThere };
  }
  const ending = endingOf(check, scenario, send, catalogue);
  const common = { scenario, send, ending, showsToken, endsThere, ...asksAround(scenario, send, step) };
  if (ending.kind === 'refused') return common;
  return { ...common, callback: 'call' in step && step.kind !== 'send' ? step.call : send.call === 'menuSync' ? 'menu' : 'orderStatus' };
}

function askOf({ steps }: Scenario, name: string): AskStep | undefined {
  return steps.find((step): step is AskStep => step.kind === 'ask' && step.as === name);
}

/** The last thing that is asked before a sending, and the last one after it up to a step. */
function asksAround({ steps }: Scenario, send: SendStep, step: Step): Pick<Stage, 'askBefore' | 'askAfter'> {
  const isAsk = (candidate: Step): candidate is AskStep => candidate.kind === 'ask';
  const sent = steps.indexOf(send);
  return { askBefore: steps.slice(0, sent).findLast(isAsk), askAfter: steps.slice(sent, steps.indexOf(step) + 1).findLast(isAsk) };
}

function sendOf({ steps }: Scenario, step: Step): SendStep | undefined {
  if (step.kind === 'send') return step;
  const name = 'for' in step ? step.for : undefined;
  return steps.find((candidate): candidate is SendStep => candidate.kind === 'send' && candidate.as === name);
}

function endingOf({ predicate, step }: TracedCheck, { steps }: Scenario, send: SendStep, catalogue: Catalogue): Ending {
  const isToken = send.token !== undefined;
  if (isToken) return { kind: 'refused', status: readPositions(catalogue.assumptions).tokenRefusalStatuses[0] ?? 401, isToken };
  const own = step?.kind === 'send' && predicate !== undefined && aboutRefusals.has(predicate) ? step.checks.find((check) => check.predicate === predicate)?.params : undefined;
  if (own === true) return { kind: 'refused', status: 400, isToken };
  if (typeof own === 'number' && own >= 400) return { kind: 'refused', status: own, isToken };
  return finalOf([...(step === undefined ? [] : [step]), ...steps], send);
}

function finalOf(steps: readonly Step[], send: SendStep): Ending {
  const verdicts = steps.flatMap((step) => step.kind === 'expect' && step.for === send.as ? step.checks : []).filter(({ predicate }) => predicate === 'statusIs');
  const rejecting = verdicts.filter(({ params }) => params === 'rejected');
  if (rejecting.length > 0) return { kind: 'rejected', verifies: rejecting.flatMap(({ verifies }) => verifies) };
  return verdicts.length === 0 && send.invalid !== undefined ? { kind: 'rejected', verifies: [] } : { kind: 'accepted' };
}

/** One about a call that the POS makes of itself is shown where that is first asked for. */
function stageOfInitiated(call: string, { scenarios }: Catalogue): Stage | undefined {
  for (const scenario of scenarios) {
    const step = scenario.steps.find((candidate): candidate is ExpectStep => candidate.kind === 'expect' && candidate.call === call);
    if (step !== undefined) return { scenario, askBefore: askOf(scenario, step.for), callback: step.call, ending: { kind: 'accepted' }, showsToken: false, endsThere: false };
  }
  return undefined;
}

/** A standing check is shown where everybody meets it: at the opening scenario, or at the control of the others; one about rejections, at a rejection. */
function stageOfStanding({ predicate, standing }: TracedCheck, catalogue: Catalogue): Stage | undefined {
  if (standing === undefined || predicate === undefined) return undefined;
  const { calls } = standing;
  const initiated = calls.find((call) => (initiatedCalls as readonly string[]).includes(call));
  if (initiated !== undefined && calls.length === 1) return stageOfInitiated(initiated, catalogue);
  const isMenu = calls.length > 0 && !calls.includes('order') && !calls.includes('orderStatus');
  const wantsRejection = aboutRejections.has(predicate);
  const callsBack = calls.some((call) => call !== 'order' && call !== 'menuSync') || standing.scope !== 'exchange';
  for (const scenario of sortByFame(catalogue.scenarios, ({ id }) => id, catalogue)) {
    const send = scenario.steps.find((step): step is SendStep => step.kind === 'send' && step.token === undefined
      && (isMenu ? step.call === 'menuSync' : step.call === 'order' && (step.invalid === 'functional') === wantsRejection));
    if (send === undefined) continue;
    const callback = isMenu ? 'menu' : 'orderStatus';
    return {
      scenario, send, ...(callsBack && { callback }), ending: wantsRejection ? finalOf(scenario.steps, send) : { kind: 'accepted' },
      showsToken: aboutTokens.has(predicate), endsThere: standing.scope === 'key' && predicate !== 'arrivedInTime' && !wantsRejection,
    };
  }
  return undefined;
}
