import type { Exchange, HttpRequest } from '../model/exchange.ts';
import { parseBody } from './parse-body.ts';
import type { Positions } from './read-positions.ts';
import { readStatus, type StatusReading } from './read-status.ts';

const known = new WeakMap<Positions, WeakMap<HttpRequest, StatusReading>>();

/** What the request of an exchange says as an order status; a body that is no JSON says nothing. It is read once: every wait asks again. */
export function statusOfExchange({ request }: Pick<Exchange, 'request'>, positions: Positions): StatusReading {
  const readings = known.get(positions) ?? new WeakMap<HttpRequest, StatusReading>();
  known.set(positions, readings);
  const reading = readings.get(request) ?? readRequest(request, positions);
  readings.set(request, reading);
  return reading;
}

function readRequest(request: HttpRequest, positions: Positions): StatusReading {
  const body = parseBody(request.body);
  return readStatus(body.kind === 'json' ? body.value : null, request.headers, positions);
}
