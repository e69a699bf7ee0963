import type { Binding, BindingGap } from '../../contract/bind-roles.ts';
import { defaultService } from '../../contract/find-price.ts';
import { priceOf } from '../../contract/fit-shape.ts';
import type { JsonObject } from '../../model/json.ts';
import type { AskStep } from '../../model/scenario.ts';

/** What is known of the place and of the order when something is asked. */
export interface AskedAbout {
  readonly locationId: string;
  readonly orderId?: number | undefined;
  readonly requestId?: string | undefined;
  readonly checkNumber?: string | undefined;
  readonly bindings: ReadonlyMap<string, Binding>;
}

/** A role that no item of the menu can play, why, and the id that ppip.yaml names for it where that is what does not fit. */
interface Unbound {
  readonly role: string;
  readonly why: BindingGap | 'unknownRole';
  readonly id?: string;
}

/** What a hook is told beside its name, or the role that no item of the menu can play. */
export function tellAsk(step: AskStep, about: AskedAbout): { readonly told: JsonObject } | { readonly unbound: Unbound } {
  const { locationId, orderId, requestId, checkNumber, bindings } = about;
  const items: JsonObject[] = [];
  for (const { itemRole, addCents } of step.items) {
    const binding = bindings.get(itemRole);
    if (binding === undefined) return { unbound: { role: itemRole, why: 'unknownRole' } };
    if (binding.missing) return { unbound: { role: itemRole, why: binding.why, ...(binding.id !== undefined && { id: binding.id }) } };
    const { id = '', name = '' } = binding.variation ?? binding.item;
    items.push({ itemId: id, itemName: name, price: (priceOf(binding, defaultService) ?? 0) + addCents });
  }
  return {
    told: {
      locationId,
      ...(orderId !== undefined && { orderId }),
      ...(requestId !== undefined && { requestId }),
      ...(checkNumber !== undefined && { checkNumber }),
      ...items[0],
      ...(items.length > 1 && { items }),
      ...step.data,
    },
  };
}
