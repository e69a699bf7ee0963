import { checkNumbersOf } from '../../contract/check-numbers-of.ts';
import { menuSourceAt } from '../../model/find-menu-owner.ts';
import type { JsonObject } from '../../model/json.ts';
import type { AskStep } from '../../model/scenario.ts';
import { bindingsFor } from '../bind-location.ts';
import type { Play, RunContext, StepEffect } from '../run-context.ts';
import { tellAsk } from './tell-ask.ts';

/** What a hook or a person is told, or why nobody can be asked: the menu has no item for a role. */
export type AskDescription = { readonly told: JsonObject } | NonNullable<StepEffect>;

/** Says what an ask is about: the location, the order and its check, and the items with the prices that they should get. */
export function describeAsk(step: AskStep, play: Play, context: RunContext): AskDescription {
  const { judge, partner } = context;
  const attempt = step.for === undefined ? undefined : play.sendings.get(step.for)?.attempt;
  const callbacks = attempt === undefined ? [] : judge.record.threads.get(attempt.key)?.callbacks ?? [];
  const told = tellAsk(step, {
    locationId: attempt?.locationId ?? play.location.id, orderId: attempt?.orderId, requestId: attempt?.requestId,
    checkNumber: checkNumbersOf(callbacks, judge.positions)[0], bindings: bindingsFor(play.location, context),
  });
  return 'unbound' in told ? { blocked: { code: 'item.unbound', args: { ...told.unbound, source: menuSourceAt(play.location.id, partner.locations, partner.menu.source) } } } : told;
}
