import { applyTampers, TamperError } from '../../contract/apply-tampers.ts';
import { UnboundRoleError } from '../../contract/build-line.ts';
import { buildOrder } from '../../contract/build-order.ts';
import { menuSourceAt } from '../../model/find-menu-owner.ts';
import { isJsonObject } from '../../model/json.ts';
import { pickCustomer } from '../../contract/pick-customer.ts';
import { RoundingAlikeError } from '../../contract/rounding-alike-error.ts';
import { taxRulesOf } from '../../contract/tax-rules-of.ts';
import type { SendStep } from '../../model/scenario.ts';
import type { Play, RunContext, Sending, StepEffect } from '../run-context.ts';
import { bindingsFor, bindOnlyAt } from '../bind-location.ts';
import { locationNamed, locationOf } from '../location-of.ts';

type PreparedOrder = NonNullable<Sending['order']>;

/** Makes the order that a step sends: a new one from its recipe, or an earlier one, corrected or not. */
export function prepareOrder(
  step: SendStep, orderId: number, earlier: Sending | undefined, play: Play, context: RunContext,
): PreparedOrder | NonNullable<StepEffect> {
  const { partner, catalogue, platform, judge } = context;
  const location = locationOf(step, play, context);
  const seed = judge.record.header?.seed ?? 0;
  try {
    if (earlier?.order !== undefined) return resend(step, earlier.order);
    if (step.order === undefined) throw new Error(`the step ${step.id} sends an order without saying which`);
    return buildOrder({
      recipe: step.order, bindings: bindingsOf(step, play, context), template: pickCustomer(catalogue.contract.orderTemplate, seed, `${play.planned.id}/${step.id}`), location,
      taxRules: taxRulesOf(location, catalogue.contract), orderId, nowMs: platform.clock.now(), positions: judge.positions,
    });
  } catch (error) {
    if (error instanceof TamperError) return { blocked: { code: 'order.notTamperable', args: { at: error.at } } };
    if (error instanceof RoundingAlikeError) return { blocked: { code: 'order.roundingAlike', args: {} } };
    if (!(error instanceof UnboundRoleError)) throw error;
    const { role, why, id } = error;
    return { blocked: { code: 'item.unbound', args: { role, why, ...(id !== undefined && { id }), source: menuSourceAt(location.id, partner.locations, partner.menu.source) } } };
  }
}

/** The items that a step orders from: those of its location, or those that only another location has. */
function bindingsOf(step: SendStep, play: Play, context: RunContext): ReturnType<typeof bindingsFor> {
  const location = locationOf(step, play, context);
  return step.menuOf === undefined ? bindingsFor(location, context) : bindOnlyAt(locationNamed(step.menuOf, play, context), location, context);
}

/** The same order again: as it was sent, or with every tampering undone, and then with the new ones. */
function resend(step: SendStep, { payload, clean }: PreparedOrder): PreparedOrder {
  const base = step.resend?.restore === 'all' ? clean : payload;
  const changed = applyTampers(base, step.resend?.tamper ?? []);
  return { payload: isJsonObject(changed) ? changed : base, clean };
}
