import type { ServerResponse } from 'node:http';
import { busyAnswer } from '../platform/receiver/repeat-answer.ts';
import type { Replayed } from './replay-call.ts';

/** Gives the POS the answer of a run, or ends its connection as the receiver did. */
export function giveAnswer(response: ServerResponse, result: Replayed): void {
  if (response.destroyed || response.headersSent) return;
  if (result.kind !== 'answered') {
    if (result.kind === 'reset') response.req.socket.resetAndDestroy();
    else response.destroy();
    return;
  }
  // Nothing of our own among the headers of the receiver.
  response.sendDate = false;
  response.writeHead(result.status, result.reason, result.headers.flatMap(([name, value]) => [name, value]));
  response.end(result.body);
}

/** Tells the POS that nobody can take its call now. */
export function giveBusy(response: ServerResponse, retryAfterSeconds: number): void {
  if (response.destroyed || response.headersSent) return;
  const { status, headers, body } = busyAnswer(retryAfterSeconds);
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
