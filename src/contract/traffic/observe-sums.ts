import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { findMember } from '../find-member.ts';
import { scalarText } from '../find-texts.ts';
import { lineCents, type MoneyLine } from '../line-cents.ts';
import { sumOrder, type OrderSum } from '../sum-order.ts';
import { isSuccess, type SentOrder, type Traffic } from './index-traffic.ts';
import { observe, type Observation, type Observer } from './observation.ts';

const at = (object: Json | undefined, name: string): Json | undefined => (isJsonObject(object) ? findMember(object, name)?.value : undefined);
const listAt = (object: Json | undefined, name: string): readonly Json[] => {
  const value = at(object, name);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
};
const centsAt = (object: Json | undefined, name: string): number => {
  const value = at(object, name);
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new RangeError(`${name} is no number of cents`);
  return value;
};

/** Whether the money of orders follows the sums that the catalogue assumes. An order that was refused, or rejected in the end, may be wrong and says nothing. */
export const observeSums: Observer = (traffic) => {
  const rejected = new Map<string | undefined, boolean>(traffic.statuses.map(({ status }) => [status.orderId, status.kind === 'rejected']));
  return traffic.orders.filter(({ orderId, found }) => isSuccess(found.entry) && rejected.get(orderId) !== true).flatMap((order) => observeOrder(order, traffic));
};

function observeOrder({ found }: SentOrder, traffic: Traffic): readonly Observation[] {
  const order = isJsonObject(found.value) ? found.value : {};
  const payment = at(order, 'Payment');
  try {
    const taxes = listAt(payment, 'Taxes').map((tax) => ({ name: scalarText(at(tax, 'Name')) ?? '', cents: centsAt(tax, 'Amount') }));
    const sums = sumUp(order, payment, taxes, traffic);
    const known = new Map(sums.taxes.map(({ rule, cents }) => [rule.name, cents]));
    const taxCents = taxes.reduce((sum, { cents }) => sum + cents, 0);
    const tipCents = at(payment, 'Tip') === undefined ? 0 : centsAt(payment, 'Tip');
    const subtotal = centsAt(payment, 'Subtotal');
    const stated = [
      { what: 'Subtotal', expected: sums.subtotalCents, actual: subtotal, pointer: '/Payment/Subtotal' },
      ...taxes.flatMap(({ name, cents }, index) => known.has(name) ? [{ what: name, expected: known.get(name) ?? 0, actual: cents, pointer: `/Payment/Taxes/${index}/Amount` }] : []),
      ...(at(payment, 'Total') === undefined ? [] : [{ what: 'Total', expected: subtotal + taxCents + tipCents, actual: centsAt(payment, 'Total'), pointer: '/Payment/Total' }]),
    ];
    const wrong = stated.filter(({ expected, actual }) => expected !== actual);
    if (wrong.length === 0) return [observe('money.sums', true, 'traffic.sums', {}, found, '/Payment')];
    return wrong.map(({ pointer, ...sum }) => observe('money.sums', false, 'traffic.otherSum', sum, found, pointer));
  } catch (error) {
    // What is no number of cents is a matter of the schema.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function sumUp(order: JsonObject, payment: Json | undefined, taxes: ReadonlyArray<{ readonly name: string }>, { contract }: Traffic): OrderSum {
  const items = listAt(order, 'Items');
  const regime = Object.values(contract.taxRegimes).find((rules) => rules.length === taxes.length && rules.every(({ name }) => taxes.some((tax) => tax.name === name)));
  return sumOrder({
    lines: items.map((item) => ({ cents: lineCents(toLine(item)), hasFederalTax: at(item, 'HasFederalTax') === true, hasProvincialTax: at(item, 'HasProvincialTax') === true })),
    feesCents: listAt(order, 'Fees').map((fee) => centsAt(fee, 'Amount')),
    promotions: listAt(order, 'Promotions').map((promotion) => {
      const line = items.findIndex((item) => at(promotion, 'ItemId') !== undefined && at(item, 'Id') === at(promotion, 'ItemId'));
      return { type: 'Amount' as const, value: centsAt(promotion, 'Amount'), ...(line >= 0 && { line }) };
    }),
    taxRules: regime ?? [],
    tipCents: at(payment, 'Tip') === undefined ? 0 : centsAt(payment, 'Tip'),
  });
}

function toLine(item: Json): MoneyLine {
  return { quantity: centsAt(item, 'Quantity'), unitCents: centsAt(item, 'UnitPrice'), modifiers: listAt(item, 'Modifiers').map(toLine) };
}
