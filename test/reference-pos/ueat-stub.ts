import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { compactVerify, decodeJwt, type JWTPayload } from 'jose';

/** A callback as it came in. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly rawNames: readonly string[];
  readonly text: string;
  readonly body: Record<string, unknown>;
  readonly token: string | undefined;
  readonly claims: JWTPayload;
  readonly isSigned: boolean;
  /** Which connection it came on. */
  readonly connection: number;
}

/** How one callback is answered; the usual answer is 200. */
export interface Scripted {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly fault?: 'reset' | 'silence';
}

/** UEAT as far as a POS sees it. */
export interface UeatStub {
  readonly url: string;
  readonly received: readonly Received[];
  /** Resolves with the first callback, come or to come, that fits and was not taken before. */
  readonly take: (fits: (callback: Received) => boolean) => Promise<Received>;
  /** Scripts the answers to the next callbacks. */
  readonly script: (...answers: readonly Scripted[]) => void;
  readonly close: () => Promise<void>;
}

/** Starts a stub of UEAT that keeps every callback. */
export async function startUeatStub(secret: Uint8Array): Promise<UeatStub> {
  const received: Received[] = [];
  const taken = new Set<Received>();
  const waiting = new Set<() => void>();
  const scripted: Scripted[] = [];
  const sockets = new Map<unknown, number>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const connection = sockets.get(request.socket) ?? sockets.size;
      sockets.set(request.socket, connection);
      const bytes = Buffer.concat(chunks);
      const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
      const token = request.headers.authorization?.replace(/^Bearer /, '');
      const verified = token === undefined ? Promise.resolve(false) : compactVerify(token, secret).then(() => true, () => false);
      void verified.then((isSigned) => {
        received.push({
          method: request.method ?? '',
          path: request.url ?? '',
          headers: request.headers,
          rawNames: request.rawHeaders,
          text,
          body: JSON.parse(text) as Record<string, unknown>,
          token,
          claims: token === undefined ? {} : decodeJwt(token),
          isSigned,
          connection,
        });
        answer(response, scripted.shift() ?? {});
        for (const wake of [...waiting]) wake();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    take: (fits) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = received.find((callback) => !taken.has(callback) && fits(callback));
          if (found === undefined) return;
          waiting.delete(look);
          taken.add(found);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    script: (...answers) => {
      scripted.push(...answers);
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(response: ServerResponse, { status = 200, headers = {}, fault }: Scripted): void {
  if (fault === 'silence') return;
  if (fault === 'reset') {
    response.destroy();
    return;
  }
  response.writeHead(status, headers).end();
}
