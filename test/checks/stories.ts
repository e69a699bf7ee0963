import type { Json } from '../../src/model/json.ts';
import type {
  AskStep, CheckSpec, ExpectNoneStep, ExpectStep, OrderRecipe, Scenario, SendStep, StandingCheckSpec, Step,
} from '../../src/model/scenario.ts';

const base = { checks: [], except: [], location: 'test.yaml:1:1' };

const plainOrder: OrderRecipe = {
  items: [{ itemRole: 'simple', quantity: 1, modifiers: 'minimum' }], channel: 'Web', orderType: 'takeout', kiosk: false, customer: 'full',
  promotions: [], fees: [], tipCents: 0, paid: true, payments: [], content: [], tamper: [],
};

/** A check of a step. */
export function check(id: string, predicate: string, params: Json, more: Partial<CheckSpec> = {}): CheckSpec {
  return { id, verifies: [`V-${id}`], predicate, params, gate: false, location: 'test.yaml:2:3', ...more };
}

/** A standing check. */
export function standing(
  id: string, predicate: string, params: Json, scope: StandingCheckSpec['scope'], calls: readonly string[] = [],
): StandingCheckSpec {
  return { id, verifies: [`V-${id}`], predicate, params, scope, calls, location: 'always.yaml:1:1' };
}

/** UEAT sends an order under the name of the step. */
export function sendOrder(id: string, more: Partial<SendStep> = {}): SendStep {
  return { ...base, kind: 'send', call: 'order', id, as: id, orRefused: false, order: plainOrder, ...more };
}

/** UEAT asks for the menu. */
export function sendMenuSync(id: string): SendStep {
  return { ...base, kind: 'send', call: 'menuSync', id, as: id, orRefused: false };
}

/** A callback is expected. */
export function expectCall(id: string, sending: string, more: Partial<ExpectStep> = {}): ExpectStep {
  return { ...base, kind: 'expect', call: 'orderStatus', id, for: sending, arrives: ['V-arrives'], isRetry: false, ...more };
}

/** No further callback is expected. */
export function expectNone(id: string, sending: string, checks: readonly CheckSpec[]): ExpectNoneStep {
  return { ...base, kind: 'expectNone', call: 'orderStatus', id, for: sending, checks };
}

/** Something is asked of the till. */
export function ask(id: string, checks: readonly CheckSpec[]): AskStep {
  return { ...base, kind: 'ask', id, as: id, hook: 'readCheck', prompt: { en: 'Look', fr: 'Regardez' }, items: [], data: {}, checks };
}

/** A story of some steps. */
export function story(id: string, steps: readonly Step[], more: Partial<Scenario> = {}): Scenario {
  return { id, title: { en: id, fr: id }, requires: [], opening: false, steps, location: 'test.yaml:1:1', ...more };
}
