import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Closing } from '../../model/exchange.ts';
import type { Foretold } from '../access.ts';

/** One request on a connection, and what went wrong on the wire while it came in. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** How its sender was answered before it came here. */
  readonly foretold?: Foretold;
  fault?: Error;
}

/** The code that node gives an error. */
export function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** How a visit ended that never became a whole request; undefined when nothing went wrong. */
export function closingOfBroken({ fault }: Visit): Closing | undefined {
  if (fault === undefined) return undefined;
  const code = codeOf(fault);
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { kind: 'failed', reason: 'timeout', detail: 'the request did not come to its end in time' };
  const isMalformed = code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE';
  if (isMalformed) return { kind: 'failed', reason: 'malformed', detail: fault.message };
  return { kind: 'failed', reason: 'reset', detail: 'the POS closed the connection before its request was whole' };
}
