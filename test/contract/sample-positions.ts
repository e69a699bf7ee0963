import type { Assumption } from '../../src/model/assumption.ts';
import type { Json } from '../../src/model/json.ts';
import { readPositions } from '../../src/contract/read-positions.ts';

const samples: ReadonlyArray<readonly [id: string, kind: Assumption['kind'], position: Json]> = [
  ['menu.path', 'paths', ['/v2/menu']],
  ['push.path', 'paths', ['/v2/menu']],
  ['status.path', 'paths', ['/v2/order/status']],
  ['refund.path', 'paths', ['/order/refund', '/v2/order/refund']],
  ['order.requestIdHeader', 'text', 'x-ueat-requestid'],
  ['menu.requestIdPlaces', 'pointers', ['/requestId', '/RequestId', 'header:x-ueat-requestid']],
  ['menu.locationIdPlaces', 'pointers', ['/locationId', '/LocationId', 'header:x-ueat-locationid']],
  ['status.orderIdPlaces', 'pointers', ['/orderId', '/OrderId', '/OrderIds/OrderId']],
  ['status.requestIdPlaces', 'pointers', ['/requestId', '/RequestId', 'header:x-ueat-requestid']],
  ['status.wordPlaces', 'pointers', ['/status', '/Status']],
  ['status.checkNumberPlaces', 'pointers', ['/checknumber', '/checkNumber', '/CheckNumber', '/posOrderId', '/ExternalId']],
  ['status.acceptedWords', 'words', ['Completed', 'ACCEPTED']],
  ['status.rejectedWords', 'words', ['Rejected', 'REJECTED']],
  ['status.intermediateWords', 'words', ['preparing', 'ready', 'printed']],
  ['deadline.acknowledge', 'duration', 10_000],
  ['deadline.menu', 'duration', 180_000],
  ['deadline.status', 'duration', 180_000],
  ['deadline.retry', 'duration', 180_000],
  ['throttle.patience', 'duration', 60_000],
  ['token.refusalStatuses', 'statuses', [401, 403]],
  ['token.leeway', 'duration', 60_000],
  ['order.typeTakeout', 'text', 'Takeout'],
  ['order.typeDineIn', 'text', 'DineIn'],
  ['order.typeDelivery', 'text', 'Delivery'],
  ['order.tag', 'text', '[TEST]'],
  ['payment.cardType', 'text', 'CreditCard'],
  ['payment.hubType', 'text', 'Hub'],
  ['payment.giftCardType', 'text', 'Gift'],
  ['promotion.amountType', 'text', 'Fixed'],
  ['promotion.percentType', 'text', 'Share'],
  ['ack.plainBodies', 'words', ['success']],
];

/** Every assumption that the contract reads, with the positions of the public pages. */
export const sampleAssumptions: readonly Assumption[] = samples.map(([id, kind, position]) => ({
  id, kind, position, text: { en: id, fr: id }, source: 'test', overridden: false,
}));

export const samplePositions = readPositions(sampleAssumptions);
