import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { findMember } from '../find-member.ts';
import type { Observation, Observer } from './observation.ts';
import { observe } from './observation.ts';

const textAt = (object: Json | undefined, name: string): string | undefined => {
  const value = isJsonObject(object) ? findMember(object, name)?.value : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const at = (object: Json | undefined, name: string): Json | undefined => (isJsonObject(object) ? findMember(object, name)?.value : undefined);

/** What a type of order is called elsewhere, letters only: a near spelling contradicts an assumed one, a strange word says nothing. */
const spellings = {
  'order.typeTakeout': /^(?:takeout|takeaway|pickup|carryout|togo)$/,
  'order.typeDineIn': /^(?:dinein|eatin|onsite|table|tableservice)$/,
  'order.typeDelivery': /^(?:delivery|delivered|deliver)$/,
} as const;

/** The spellings of orders: types, the note that marks a test, payment types. */
export const observeOrders: Observer = ({ orders, positions, contract }) => {
  const assumed = { 'order.typeTakeout': positions.orderTypeTakeout, 'order.typeDineIn': positions.orderTypeDineIn, 'order.typeDelivery': positions.orderTypeDelivery };
  const own = textAt(contract.orderTemplate.Service, 'Channel');
  return orders.flatMap(({ found }): readonly Observation[] => {
    const order = isJsonObject(found.value) ? found.value : {};
    const service = at(order, 'Service');
    const type = textAt(service, 'OrderType');
    const notes = textAt(order, 'CounterNotes');
    const types = Object.entries(assumed).flatMap(([subject, expected]): readonly Observation[] => {
      if (type === expected) return [observe(subject, true, 'traffic.value', { value: type }, found, '/Service/OrderType')];
      const isNear = type !== undefined && spellings[subject as keyof typeof spellings].test(type.toLowerCase().replaceAll(/[^a-z]/g, ''));
      return isNear ? [observe(subject, false, 'traffic.otherValue', { value: type, expected }, found, '/Service/OrderType')] : [];
    });
    const channel = textAt(service, 'Channel');
    const isHub = channel !== undefined && channel !== own && channel.toUpperCase() !== 'KIOSK';
    return [
      ...types,
      // Only test orders are marked, and traffic of a restaurant has none: an unmarked order says nothing.
      ...(notes?.startsWith(positions.orderTag) === true ? [observe('order.tag', true, 'traffic.value', { value: positions.orderTag }, found, '/CounterNotes')] : []),
      ...observePayments(order, isHub).map(({ value, pointer }) => {
        const [subject, expected] = isHub ? ['payment.hubType', positions.paymentHubType] : ['payment.cardType', positions.paymentCardType];
        const isRight = value === expected;
        return observe(subject, isRight, isRight ? 'traffic.value' : 'traffic.otherValue', { value, expected }, found, pointer);
      }),
    ];
  });
};

/** The payment types that say something: of a marketplace all, of others those that are a card by their name, for there are gift cards and cash too. */
function observePayments(order: JsonObject, isHub: boolean): ReadonlyArray<{ readonly value: string; readonly pointer: string }> {
  const details = at(at(order, 'Payment'), 'Details');
  if (!Array.isArray(details)) return [];
  return (details as readonly Json[]).flatMap((detail, index) => {
    const value = textAt(detail, 'Type');
    const isTelling = value !== undefined && (isHub || (/credit|card|visa|master|amex/i.test(value) && !/gift|loyalty/i.test(value)));
    return isTelling ? [{ value, pointer: `/Payment/Details/${index}/Type` }] : [];
  });
}
