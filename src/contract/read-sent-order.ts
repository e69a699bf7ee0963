import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { MoneyLine } from './line-cents.ts';

/** A line of an order that was sent, as far as its sums are concerned. */
export interface SentLine extends MoneyLine {
  readonly id: string;
  readonly name: string;
  readonly hasFederalTax: boolean;
  readonly hasProvincialTax: boolean;
}

/** The amounts of an order that was sent, in cents. Undefined where the order has no whole number. */
export interface SentOrder {
  readonly lines: readonly SentLine[];
  readonly feesCents: ReadonlyArray<{ readonly id: string; readonly cents: number }>;
  /** What each promotion takes off, and the item that it is for. */
  readonly promotions: ReadonlyArray<{ readonly name: string; readonly cents: number; readonly itemId: string | undefined }>;
  readonly taxes: ReadonlyArray<{ readonly name: string; readonly cents: number | undefined }>;
  readonly subtotalCents: number | undefined;
  readonly totalCents: number | undefined;
  readonly tipCents: number;
}

/** Reads the amounts of an order in the form in which we send it; undefined when a quantity, price, fee or promotion is no whole number. */
export function readSentOrder(payload: Json): SentOrder | undefined {
  if (!isJsonObject(payload) || !isJsonObject(payload.Payment)) return undefined;
  const { Payment: payment } = payload;
  const lines = objectsIn(payload.Items).map(readLine);
  const fees = objectsIn(payload.Fees).map((fee) => ({ id: textOf(fee.Id), cents: wholeOf(fee.Amount) }));
  const promotions = objectsIn(payload.Promotions).map((promotion) => ({
    name: textOf(promotion.Name), cents: wholeOf(promotion.Amount), itemId: typeof promotion.ItemId === 'string' ? promotion.ItemId : undefined,
  }));
  if (lines.length === 0 || !lines.every(isSome) || !fees.every(hasCents) || !promotions.every(hasCents)) return undefined;
  return {
    lines, feesCents: fees, promotions,
    taxes: objectsIn(payment.Taxes).map((tax) => ({ name: textOf(tax.Name), cents: wholeOf(tax.Amount) })),
    subtotalCents: wholeOf(payment.Subtotal), totalCents: wholeOf(payment.Total), tipCents: wholeOf(payment.Tip) ?? 0,
  };
}

function readLine(line: JsonObject): SentLine | undefined {
  const money = readMoney(line);
  return money && { ...money, id: textOf(line.Id), name: textOf(line.Name), hasFederalTax: line.HasFederalTax === true, hasProvincialTax: line.HasProvincialTax === true };
}

function readMoney(line: JsonObject): MoneyLine | undefined {
  const [quantity, unitCents] = [wholeOf(line.Quantity), wholeOf(line.UnitPrice)];
  const modifiers = objectsIn(line.Modifiers).map(readMoney);
  return quantity === undefined || unitCents === undefined || !modifiers.every(isSome) ? undefined : { quantity, unitCents, modifiers };
}

function objectsIn(value: Json | undefined): readonly JsonObject[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [];
  return list.filter(isJsonObject);
}

function wholeOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isSome<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function hasCents<T extends { readonly cents: number | undefined }>(entry: T): entry is T & { readonly cents: number } {
  return entry.cents !== undefined;
}
