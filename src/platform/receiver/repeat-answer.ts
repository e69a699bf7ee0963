import type { ServerResponse } from 'node:http';
import type { Closing } from '../../model/exchange.ts';
import type { Foretold } from '../access.ts';
import { refuse, type Answer } from './answer.ts';
import { writeAnswer } from './write-answer.ts';

/** What the sender of a callback is told that could not be brought to a run in time. */
export function busyAnswer(retryAfterSeconds: number): Answer {
  return {
    ...refuse(503, 'SERVICE_UNAVAILABLE', 'nobody could take this call in time: send it again later'),
    headers: { 'retry-after': String(retryAfterSeconds) },
  };
}

/** Ends a callback as its sender saw it end before it came here, so that the evidence says what the POS knows. */
export function repeatAnswer(response: ServerResponse, foretold: Foretold): Promise<Closing> {
  if (foretold.kind === 'busy') return writeAnswer(response, busyAnswer(foretold.retryAfterSeconds));
  response.req.socket.destroy();
  return Promise.resolve({ kind: 'failed', reason: 'reset', detail: 'the POS closed the connection before UEAT had answered' });
}
