import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { MoneyField } from '../../model/reconciliation.ts';

/** What an order says of each amount, in cents; null where it says nothing that can be compared. */
export type SentAmounts = Readonly<Record<MoneyField, number | null>>;

/** Reads the amounts of an order as it was sent: the taxes and the fees each in one sum. */
export function sentAmounts(order: JsonObject): SentAmounts {
  const payment = isJsonObject(order.Payment) ? order.Payment : {};
  return {
    total: centsOf(payment.Total), subtotal: centsOf(payment.Subtotal), tip: payment.Tip === undefined || payment.Tip === null ? 0 : centsOf(payment.Tip),
    tax: sumOf(payment.Taxes), fees: sumOf(order.Fees),
  };
}

function centsOf(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

function sumOf(value: Json | undefined): number | null {
  if (value === undefined || value === null) return 0;
  if (!Array.isArray(value)) return null;
  return (value as readonly Json[]).reduce<number | null>((sum, entry) => {
    const cents = isJsonObject(entry) ? centsOf(entry.Amount) : null;
    return sum === null || cents === null ? null : sum + cents;
  }, 0);
}
