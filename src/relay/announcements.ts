import type { Positions } from '../contract/read-positions.ts';
import type { Clock } from '../model/ports.ts';
import type { Announcement } from '../platform/access.ts';
import { keysOfRequest } from './find-keys.ts';
import type { RunMessage } from './message.ts';

/** What a run has told its relay to bring to it. */
export interface Announcements {
  /** Resolves when the relay knows, or when, with a line to it, it does not say so in time; without one, what is announced waits for the next. */
  add(announcement: Announcement): Promise<void>;
  confirm(seq: number): void;
  /** Tells all of it again, to a relay that may know none of it. */
  repeat(): void;
  close(): void;
}

type Announce = Extract<RunMessage, { type: 'announce' }>;

/** Opens an empty list of announcements. */
export function openAnnouncements(
  { positions, clock, patienceMs, isOpen, send }: {
    readonly positions: Positions; readonly clock: Clock; readonly patienceMs: number; readonly isOpen: () => boolean; readonly send: (message: RunMessage) => void;
  },
): Announcements {
  const all: Announce[] = [];
  const waiting = new Map<number, () => void>();
  return {
    add({ attempt, request: { url, headers, body } }) {
      const own = attempt === undefined ? [] : [...(attempt.orderId === undefined ? [] : [`order:${attempt.orderId}`]), `request:${attempt.requestId.toLowerCase()}`];
      const keys = [...new Set([...own, ...keysOfRequest({ url, headers, body }, positions)])];
      if (keys.length === 0) return Promise.resolve();
      const { requestId, locationId } = attempt ?? {};
      const message: Announce = {
        type: 'announce', seq: all.length, keys, ...(attempt?.call === 'menuSync' && requestId !== undefined && locationId !== undefined && { sync: { requestId, locationId } }),
      };
      all.push(message);
      return new Promise((resolve) => {
        const end = (): void => {
          cancel();
          waiting.delete(message.seq);
          resolve();
        };
        let cancel: () => void = () => undefined;
        const wait = (): void => { cancel = clock.after(patienceMs, () => { if (isOpen()) end(); else wait(); }); };
        wait();
        waiting.set(message.seq, end);
        send(message);
      });
    },
    confirm(seq) { waiting.get(seq)?.(); },
    repeat() { for (const message of all) send(message); },
    close() { for (const end of [...waiting.values()]) end(); },
  };
}
