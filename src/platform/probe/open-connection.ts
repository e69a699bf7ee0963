import { connect } from 'node:net';
import type { Clock } from '../../model/ports.ts';

/** A host and port to connect to, and how long that may take, in milliseconds. */
export interface ConnectionProbe {
  readonly host: string;
  readonly port: number;
  readonly timeoutMs: number;
  readonly clock: Clock;
}

/** Opens a TCP connection and closes it. Never rejects. @returns why there is none; undefined when there was one */
export function openConnection({ host, port, timeoutMs, clock }: ConnectionProbe): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (detail: string | undefined): void => {
      cancel();
      socket.destroy();
      resolve(detail);
    };
    const cancel = clock.after(timeoutMs, () => { end(`no connection within ${timeoutMs} ms`); });
    socket.on('error', (error) => { end(reasonOf(error)); });
    socket.once('connect', () => { end(undefined); });
  });
}

/** A host with several addresses fails with all of their errors, and no message of its own. */
function reasonOf(error: Error): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error && first.message !== '' ? first.message : error.message;
}
