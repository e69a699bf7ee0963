import type { JsonObject } from '../model/json.ts';
import type { OrderRecipe } from '../model/scenario.ts';
import type { Positions } from './read-positions.ts';
import type { OrderSum } from './sum-order.ts';

/** What a payment is made from besides the sums. */
export interface PaymentTerms {
  readonly recipe: Pick<OrderRecipe, 'paid' | 'payments' | 'tipCents'>;
  readonly sums: OrderSum;
  /** The payment type when the recipe names none. */
  readonly usualType: string;
  readonly positions: Pick<Positions, 'paymentCardType' | 'paymentHubType' | 'paymentGiftCardType'>;
  /** RFC 3339. */
  readonly paidAt: string;
}

/** The `Payment` of an order: Details sum up to Total, and an unpaid order has none. */
export function buildPayment({ recipe, sums, usualType, positions, paidAt }: PaymentTerms): JsonObject {
  const payments = recipe.payments.length === 0 ? [{ type: usualType }] : recipe.payments.map((payment) => ({ ...payment, type: spellType(payment.type, positions) }));
  return {
    Details: recipe.paid ? splitTotal(payments, sums.totalCents) : [],
    IsOrderPaid: recipe.paid,
    PaymentDateTime: recipe.paid ? paidAt : null,
    Subtotal: sums.subtotalCents,
    Taxes: sums.taxes.map(({ rule, cents }) => ({ Amount: cents, Name: rule.name, Type: rule.type })),
    Tip: recipe.tipCents,
    Total: sums.totalCents,
  };
}

/** A payment type by its assumed spelling, when a recipe names it by what it is. */
function spellType(type: string, { paymentCardType, paymentHubType, paymentGiftCardType }: PaymentTerms['positions']): string {
  switch (type) {
    case 'card': return paymentCardType;
    case 'hub': return paymentHubType;
    case 'giftCard': return paymentGiftCardType ?? type;
    default: return type;
  }
}

function splitTotal(payments: OrderRecipe['payments'], totalCents: number): readonly JsonObject[] {
  let left = totalCents;
  return payments.map(({ type, amountCents }, index) => {
    const amount = index === payments.length - 1 ? left : Math.min(amountCents ?? 0, left);
    left -= amount;
    return { Type: type, Amount: amount };
  });
}
