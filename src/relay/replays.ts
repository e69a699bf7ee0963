import type { AccessContext, PeerAddress } from '../platform/access.ts';
import type { RelayMessage, RunMessage } from './message.ts';
import { replayCall, type Replayed } from './replay-call.ts';

/** Callbacks that the relay brings, on their way through the receiver. */
export interface Replays {
  take(call: Extract<RelayMessage, { type: 'callback' }>, body: Buffer): void;
  /** The POS has closed its side, and may still read an answer. */
  hangUp(id: string): void;
  /** The POS has gone. */
  abandon(id: string): void;
  /** Resolves when nothing is under way. */
  close(): Promise<void>;
}

interface Replay {
  readonly control: AbortController;
  readonly half: AbortController;
  readonly result: Promise<Replayed>;
}

/** More than a line can lose at once: a relay repeats only what it has no answer to. */
const remembered = 10_000;

/** Gives each callback to the receiver once, however often a broken line brings it, and its answer back each time. */
export function openReplays({ context, send }: { readonly context: AccessContext; readonly send: (message: RunMessage, body?: Uint8Array) => void }): Replays {
  const replays = new Map<string, Replay>();
  /** What the POS was told to send again is recorded before its repeat. */
  let before: Promise<unknown> = Promise.resolve();
  const answer = (id: string, result: Replayed): void => {
    if (result.kind === 'answered') send({ type: 'answer', id, status: result.status, reason: result.reason, headers: result.headers }, result.body);
    else send({ type: 'ended', id, how: result.kind });
  };
  const replay = (call: Extract<RelayMessage, { type: 'callback' }>, body: Buffer): Replay => {
    const [control, half] = [new AbortController(), new AbortController()];
    const { told } = call;
    const onConnected = (from: PeerAddress): void => { if (told !== undefined) context.foretell(from, told); };
    const result = before.then(() => replayCall(context.receiverUrl, { ...call, body }, { onConnected, signal: control.signal, halfSignal: half.signal }));
    if (told !== undefined) before = result;
    return { control, half, result };
  };
  return {
    take(call, body) {
      const known = replays.get(call.id) ?? replay(call, body);
      replays.set(call.id, known);
      const oldest = replays.size > remembered ? replays.keys().next().value : undefined;
      if (oldest !== undefined) replays.delete(oldest);
      void known.result.then((result) => { answer(call.id, result); });
    },
    hangUp(id) { replays.get(id)?.half.abort(); },
    abandon(id) { replays.get(id)?.control.abort(); },
    async close() {
      for (const { control } of replays.values()) control.abort();
      await Promise.all([...replays.values()].map(({ result }) => result));
    },
  };
}
