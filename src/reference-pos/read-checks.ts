import type { Json } from './json.ts';
import type { Till } from './till/till.ts';
import type { HttpAnswer } from './wire/http-answer.ts';

/** Answers `GET /checks` and `GET /checks/<orderId>`: the checks on the till, for whoever looks at it. */
export function readChecks(path: string, till: Till): HttpAnswer {
  const orderId = decodeURIComponent(path.replace(/^\/checks\/?/, ''));
  const found = till.checks().filter((check) => orderId === '' || String(check.orderId) === orderId);
  const checks = JSON.parse(JSON.stringify(found)) as Json;
  return { status: 200, body: orderId === '' ? { checks } : { orderId, checks } };
}
