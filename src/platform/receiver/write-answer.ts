import type { ServerResponse } from 'node:http';
import type { Closing, Headers } from '../../model/exchange.ts';
import { textBody } from '../keep-body.ts';
import type { Answer } from './answer.ts';

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
    if (response.destroyed || response.socket === null || response.socket.destroyed) { gone(); return; }
    response.once('close', gone);
    response.once('finish', () => {
      resolve({ kind: 'answered', response: { status: answer.status, headers, body: textBody(content) } });
    });
    response.writeHead(answer.status, headers.flatMap(([name, value]) => [name, value]));
    response.end(content);
  });
}

/** Resolves when the other side has closed the connection. */
export function waitForClose(response: ServerResponse): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => { response.once('close', () => { resolve(); }); });
}
