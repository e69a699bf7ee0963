import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { signPosToken } from './platform-fixture.ts';

/** A bare connection to the harness. */
export interface RawClient {
  readonly socket: Socket;
  /** Everything that came back so far. */
  received(): string;
  /** Resolves when what came back fits, or with what came back when the connection is closed. */
  until(pattern: RegExp): Promise<string>;
  /** Resolves with everything when the other side has closed. */
  closed(): Promise<string>;
}

/** Connects to a port of loopback. */
export async function connectRaw(port: number): Promise<RawClient> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('error', () => undefined);
  socket.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; });
  onTestFinished(() => { socket.destroy(); });
  await new Promise((resolve) => socket.once('connect', resolve));
  const closed = new Promise<string>((resolve) => socket.once('close', () => { resolve(text); }));
  return {
    socket,
    received: () => text,
    until: (pattern) => Promise.race([closed, new Promise<string>((resolve) => {
      const look = (): void => {
        if (!pattern.test(text)) return;
        socket.removeListener('data', look);
        resolve(text);
      };
      socket.on('data', look);
      look();
    })]),
    closed: () => closed,
  };
}

/** A callback in HTTP/1.1, byte for byte. */
export async function spellCallback(body: object | string, headers: readonly string[] = []): Promise<string> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const token = await signPosToken();
  const own = headers.some((line) => /^(?:content-length|transfer-encoding):/i.test(line)) ? [] : [`content-length: ${Buffer.byteLength(text)}`];
  const lines = ['PUT /v2/order/status HTTP/1.1', 'host: ueat', 'content-type: application/json', `authorization: Bearer ${token}`, ...own, ...headers];
  return `${lines.join('\r\n')}\r\n\r\n${text}`;
}
