import { checkNumbersOf } from '../../contract/check-numbers-of.ts';
import { defaultService } from '../../contract/find-price.ts';
import { priceOf } from '../../contract/fit-shape.ts';
import type { JsonObject } from '../../model/json.ts';
import type { AskStep } from '../../model/scenario.ts';
import { bindingsFor } from '../bind-location.ts';
import type { Play, RunContext, StepEffect } from '../run-context.ts';

/** What a hook or a person is told, or why nobody can be asked: the menu has no item for a role. */
export type AskDescription = { readonly told: JsonObject } | NonNullable<StepEffect>;

/** Says what an ask is about: the location, the order and its check, and the items with the prices that they should get. */
export function describeAsk(step: AskStep, play: Play, context: RunContext): AskDescription {
  const { judge, partner } = context;
  const bindings = bindingsFor(play.location, context);
  const items: JsonObject[] = [];
  for (const { itemRole, addCents } of step.items) {
    const binding = bindings.get(itemRole);
    if (binding === undefined || binding.missing) return { blocked: { code: 'item.unbound', args: { role: itemRole, source: partner.menu.source } } };
    const { id = '', name = '' } = binding.variation ?? binding.item;
    items.push({ itemId: id, itemName: name, price: (priceOf(binding, defaultService) ?? 0) + addCents });
  }
  const attempt = step.for === undefined ? undefined : play.sendings.get(step.for)?.attempt;
  const callbacks = attempt === undefined ? [] : judge.record.threads.get(attempt.key)?.callbacks ?? [];
  const checkNumber = checkNumbersOf(callbacks, judge.positions)[0];
  return {
    told: {
      locationId: attempt?.locationId ?? play.location.id,
      ...(attempt?.orderId !== undefined && { orderId: attempt.orderId }),
      ...(attempt !== undefined && { requestId: attempt.requestId }),
      ...(checkNumber !== undefined && { checkNumber }),
      ...items[0],
      ...(items.length > 1 && { items }),
      ...step.data,
    },
  };
}
