import type { JsonObject } from '../model/json.ts';
import type { OrderRecipe } from '../model/scenario.ts';
import type { OrderSum } from './sum-order.ts';

/** What a payment is made from besides the sums. */
export interface PaymentTerms {
  readonly recipe: Pick<OrderRecipe, 'paid' | 'payments' | 'tipCents'>;
  readonly sums: OrderSum;
  /** The payment type when the recipe names none. */
  readonly usualType: string;
  /** RFC 3339. */
  readonly paidAt: string;
}

/** The `Payment` of an order: Details sum up to Total, and an unpaid order has none. */
export function buildPayment({ recipe, sums, usualType, paidAt }: PaymentTerms): JsonObject {
  return {
    Details: recipe.paid ? splitTotal(recipe.payments, sums.totalCents, usualType) : [],
    IsOrderPaid: recipe.paid,
    PaymentDateTime: recipe.paid ? paidAt : null,
    Subtotal: sums.subtotalCents,
    Taxes: sums.taxes.map(({ rule, cents }) => ({ Amount: cents, Name: rule.name, Type: rule.type })),
    Tip: recipe.tipCents,
    Total: sums.totalCents,
  };
}

function splitTotal(payments: OrderRecipe['payments'], totalCents: number, usualType: string): readonly JsonObject[] {
  let left = totalCents;
  const parts = payments.length === 0 ? [{ type: usualType }] : payments;
  return parts.map(({ type, amountCents }, index) => {
    const amount = index === parts.length - 1 ? left : Math.min(amountCents ?? 0, left);
    left -= amount;
    return { Type: type, Amount: amount };
  });
}
