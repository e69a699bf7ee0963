import { isJsonObject, type Json } from '../../model/json.ts';
import { findMember } from '../find-member.ts';
import { observe, type Observation, type Observer } from './observation.ts';

/** What a type of promotion or payment is called elsewhere: a near spelling contradicts an assumed one, a strange word says nothing. */
const near = { 'promotion.amountType': /amount|fixed|flat|dollar|value/i, 'promotion.percentType': /percent|pct|%/i, 'payment.giftCardType': /gift/i } as const;

const listAt = (object: Json | undefined, name: string): readonly Json[] => {
  const value = isJsonObject(object) ? findMember(object, name)?.value : undefined;
  return Array.isArray(value) ? (value as readonly Json[]) : [];
};

/** The words for the types of promotions, and for what is paid by gift card. */
export const observePromotions: Observer = ({ orders, positions }) => orders.flatMap(({ found }): readonly Observation[] => {
  const types = (list: readonly Json[], at: string) => list.flatMap((entry, index) => {
    const value = isJsonObject(entry) ? findMember(entry, 'Type')?.value : undefined;
    return typeof value === 'string' && value !== '' ? [{ value, pointer: `${at}/${index}/Type` }] : [];
  });
  const payment = isJsonObject(found.value) ? findMember(found.value, 'Payment')?.value : undefined;
  const promotions = types(listAt(found.value, 'Promotions'), '/Promotions');
  const hold = (subject: keyof typeof near, expected: string | undefined, seen: typeof promotions): readonly Observation[] => seen.flatMap(({ value, pointer }) => {
    if (expected === undefined) return [];
    if (value === expected) return [observe(subject, true, 'traffic.value', { value }, found, pointer)];
    return near[subject].test(value) ? [observe(subject, false, 'traffic.otherValue', { value, expected }, found, pointer)] : [];
  });
  return [
    ...hold('promotion.amountType', positions.promotionAmountType, promotions.filter(({ value }) => value !== positions.promotionPercentType)),
    ...hold('promotion.percentType', positions.promotionPercentType, promotions.filter(({ value }) => value !== positions.promotionAmountType)),
    ...hold('payment.giftCardType', positions.paymentGiftCardType, types(listAt(payment, 'Details'), '/Payment/Details')),
  ];
});
