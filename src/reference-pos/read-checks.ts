import type { Desk } from './desk.ts';
import type { Json } from './json.ts';
import type { HttpAnswer } from './wire/http-answer.ts';

/** The checks of an order, or all of them for an empty id, as the till prints them. */
export function readChecks(orderId: string, { till, behaviour }: Desk): HttpAnswer {
  const found = till.checks().filter((check) => orderId === '' || String(check.orderId) === orderId).map((check) => behaviour().checkShown(check));
  const checks = JSON.parse(JSON.stringify(found)) as Json;
  return { status: 200, body: orderId === '' ? { checks } : { orderId, checks } };
}
