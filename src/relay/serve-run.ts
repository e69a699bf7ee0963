import type { WebSocket } from 'ws';
import type { Clock } from '../model/ports.ts';
import type { Desk } from './desk.ts';
import { readFrame, writeFrame } from './frame.ts';
import { readRunMessage } from './message.ts';
import type { TellRelay } from './relay-event.ts';

/** What serving a run needs of the rest. */
export interface RunService {
  readonly desk: Desk;
  /** Which line each run speaks through: one that it left may close after it came back through another. */
  readonly lines: Map<string, WebSocket>;
  readonly clock: Clock;
  /** A line that says nothing for three times this long is dead; in milliseconds. */
  readonly heartbeatMs: number;
  readonly tell: TellRelay;
}

/** Speaks with one run until its line closes. Whatever it says that no run says ends the line. */
export function serveRun(line: WebSocket, { desk, lines, clock, heartbeatMs, tell }: RunService): void {
  let session: string | undefined;
  let isOver = false;
  let silent = 0;
  let cancel: () => void = () => undefined;
  const beat = (): void => {
    cancel = clock.after(heartbeatMs, () => {
      silent += 1;
      if (silent > 3) { line.terminate(); return; }
      line.send(writeFrame({ type: 'beat' }));
      beat();
    });
  };
  const refuse = (because: string): void => {
    tell({ event: 'refused', because });
    line.close(1008, because);
  };
  line.on('error', () => undefined);
  line.on('message', (data) => {
    silent = 0;
    const frame = readFrame(Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer));
    const message = frame === undefined ? undefined : readRunMessage(frame.head);
    if (frame === undefined || message === undefined) { refuse('not a message of a run'); return; }
    if (message.type === 'hello') {
      if (session !== undefined) { refuse('a second hello'); return; }
      session = message.session;
      lines.get(session)?.terminate();
      lines.set(session, line);
      tell({ event: 'connected', session });
      desk.attach(session, message.locations, (bytes) => { line.send(bytes); });
      return;
    }
    if (session === undefined) { refuse('no hello'); return; }
    if (message.type === 'announce') {
      if (!desk.announce(session, message.keys, message.sync)) { refuse('too many ids'); return; }
      line.send(writeFrame({ type: 'announced', seq: message.seq }));
    } else if (message.type === 'told') desk.told(session);
    else if (message.type === 'answer') {
      const { id, status, reason, headers } = message;
      desk.settle(session, id, { kind: 'answered', status, reason, headers, body: frame.body });
    } else if (message.type === 'ended') desk.settle(session, message.id, { kind: message.how });
    else if (message.type === 'bye') {
      isOver = true;
      line.close(1000);
    }
  });
  line.once('close', () => {
    cancel();
    if (session === undefined || lines.get(session) !== line) return;
    lines.delete(session);
    tell({ event: isOver ? 'ended' : 'disconnected', session });
    desk.detach(session, isOver);
  });
  beat();
}
