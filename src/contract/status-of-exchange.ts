import type { Exchange } from '../model/exchange.ts';
import { parseBody } from './parse-body.ts';
import type { Positions } from './read-positions.ts';
import { readStatus, type StatusReading } from './read-status.ts';

/** What the request of an exchange says as an order status; a body that is no JSON says nothing. */
export function statusOfExchange({ request }: Pick<Exchange, 'request'>, positions: Positions): StatusReading {
  const body = parseBody(request.body);
  return readStatus(body.kind === 'json' ? body.value : null, request.headers, positions);
}
