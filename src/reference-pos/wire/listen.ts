import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { refuse, type HttpAnswer } from './http-answer.ts';

/** One request, read. `respond` resolves when the answer has been handed to the socket. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Uint8Array;
  readonly respond: (answer: HttpAnswer) => Promise<void>;
}

/** A listening server. */
export interface Listener {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const mostBytes = 5 * 1024 * 1024;

/** Listens on a host and port (0 for any free one). @throws the error of the socket, such as EADDRINUSE */
export async function listen(host: string, port: number, take: (incoming: Incoming) => void): Promise<Listener> {
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const respond = (answer: HttpAnswer): Promise<void> => writeAnswer(response, answer);
      if (body === 'gone') return;
      if (body === 'tooLarge') {
        response.setHeader('connection', 'close');
        void respond(refuse(413, 'INVALID_PAYLOAD', `The body is larger than ${mostBytes} bytes`, { field: 'body' }));
        return;
      }
      const path = new URL(request.url ?? '/', 'http://pos.invalid').pathname;
      take({ method: request.method ?? 'GET', path, headers: request.headers, body, respond });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, close: () => closeServer(server) };
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | 'tooLarge' | 'gone'> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      // The rest is read and dropped, so that the caller can read the answer.
      if (bytes <= mostBytes) chunks.push(chunk);
    }
  } catch {
    return 'gone';
  }
  return bytes > mostBytes ? 'tooLarge' : Buffer.concat(chunks);
}

async function writeAnswer(response: ServerResponse, answer: HttpAnswer): Promise<void> {
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  const isCompressed = text !== '' && answer.isCompressed === true;
  const bytes = isCompressed ? gzipSync(text) : Buffer.from(text);
  if (text !== '') response.setHeader('content-type', 'application/json');
  if (isCompressed) response.setHeader('content-encoding', 'gzip');
  if (answer.status !== 204) response.setHeader('content-length', bytes.byteLength);
  await new Promise<void>((resolve) => {
    // A caller that has hung up is never answered; life goes on.
    response.once('finish', resolve).once('close', resolve);
    response.writeHead(answer.status, { ...answer.headers }).end(bytes);
    if (response.destroyed) resolve();
  });
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeAllConnections();
  await closed;
}
