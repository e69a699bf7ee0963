import type { ServerResponse } from 'node:http';
import type { Closing, Headers } from '../../model/exchange.ts';
import { textBody } from '../keep-body.ts';
import type { Answer } from './answer.ts';

/** Calls back once when the connection of a response is gone; the returned function stops that. A pipelined response has no socket of its own yet. */
function onGone({ req: { socket } }: ServerResponse, gone: () => void): () => void {
  socket.once('close', gone);
  return () => { socket.removeListener('close', gone); };
}

/**
 * Writes an answer and says how the exchange ended: answered once the last byte was handed to the connection, failed when the POS
 * had gone before that.
 */
export function writeAnswer(response: ServerResponse, answer: Answer): Promise<Closing> {
  const content = answer.body === undefined ? '' : JSON.stringify(answer.body);
  const headers: Headers = [
    ...(content === '' ? [] : [['content-type', 'application/json; charset=utf-8'] as const]),
    ['content-length', String(Buffer.byteLength(content))],
    ...Object.entries(answer.headers ?? {}),
  ];
  return new Promise((resolve) => {
    const gone = (): void => {
      resolve({ kind: 'failed', reason: 'reset', detail: 'the POS closed the connection before UEAT had answered' });
    };
    if (response.destroyed || !response.req.socket.writable) { gone(); return; }
    const forget = onGone(response, gone);
    response.once('finish', () => {
      forget();
      const afterHangUp = response.req.socket.readableEnded && { afterHangUp: true as const };
      resolve({ kind: 'answered', response: { status: answer.status, headers, body: textBody(content) }, ...afterHangUp });
    });
    response.writeHead(answer.status, headers.flatMap(([name, value]) => [name, value]));
    response.end(content);
  });
}

/** Resolves when the other side has closed the connection, or its own end of it, or after a time; tells whether it was closed. */
export function waitForClose(response: ServerResponse, after?: (callback: () => void) => () => void): Promise<boolean> {
  const { socket } = response.req;
  if (response.destroyed || socket.destroyed || socket.readableEnded) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (isClosed: boolean): void => {
      cancel?.();
      forget();
      socket.removeListener('end', hangUp);
      resolve(isClosed);
    };
    const hangUp = (): void => { end(true); };
    const cancel = after?.(() => { end(false); });
    const forget = onGone(response, hangUp);
    socket.once('end', hangUp);
  });
}
