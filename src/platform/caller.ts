import type { Dispatcher } from 'undici';
import type { OutboundCall } from '../model/call.ts';
import type { Journal } from '../model/event.ts';
import type { Closing, Headers, HttpRequest } from '../model/exchange.ts';
import type { Clock } from '../model/ports.ts';
import { readToken } from '../contract/read-token.ts';
import type { Attempt } from '../model/correlation.ts';
import type { Access } from './access.ts';
import { dispatchRequest, type Dispatched } from './dispatch-request.ts';
import { textBody } from './keep-body.ts';

/** One request of UEAT to the POS. */
export interface OutboundRequest {
  readonly call: OutboundCall;
  readonly step: string;
  readonly attemptId?: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** What a caller needs of the rest. */
export interface CallerOptions {
  readonly dispatcher: Dispatcher;
  readonly journal: Journal;
  /** Waits that do not run while the harness stands still. */
  readonly clock: Clock;
  readonly secret: Uint8Array;
  readonly fingerprint: (token: string) => string;
  readonly nextExchangeId: () => string;
  /** How long the POS may take to answer, in milliseconds, connecting included. */
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  /** The attempt of an id, as it was recorded. */
  readonly attemptOf?: (id: string) => Attempt | undefined;
  /** Lets what brings the callbacks know of a request before it leaves. */
  readonly announce?: Access['announce'] | undefined;
  /** Ends every call under way. */
  readonly signal: AbortSignal;
}

/** Sends UEAT's requests. */
export interface Caller {
  /**
   * Records a request, sends it, and records how it ended.
   * @throws HarnessFault when it could not be recorded; nothing was sent then
   */
  send(request: OutboundRequest): Promise<Closing>;
}

const interrupted = { kind: 'failed', reason: 'aborted', detail: 'the run was interrupted' } as const;

/** Makes the caller. */
export function createCaller(options: CallerOptions): Caller {
  const { dispatcher, journal, clock, timeoutMs, maxResponseBytes, signal } = options;
  const underWay = new Set<Dispatched>();
  // Whoever is interrupted does not wait for a relay that is gone.
  const whenInterrupted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
      for (const sending of underWay) sending.giveUp(interrupted);
    });
  });

  const dispatch = async (exchangeId: string, request: HttpRequest): Promise<Closing> => {
    const sending = dispatchRequest(dispatcher, request, { onSent: () => { journal.record({ type: 'exchangeSent', exchangeId }); }, maxResponseBytes });
    underWay.add(sending);
    const cancel = clock.after(timeoutMs, () => { sending.giveUp({ kind: 'failed', reason: 'timeout', detail: `no answer within ${timeoutMs} ms` }); });
    try {
      return await sending.closing;
    } finally {
      cancel();
      underWay.delete(sending);
    }
  };

  return {
    async send({ call, step, attemptId, method, url, headers, body }) {
      const request = { method, url, headers, body: textBody(body) };
      const announced = options.announce?.({ attempt: attemptId === undefined ? undefined : options.attemptOf?.(attemptId), request });
      if (announced !== undefined) await Promise.race([announced, whenInterrupted]);
      const authorization = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
      const token = await readToken(authorization, options.secret, clock.now() / 1000, options.fingerprint);
      const exchangeId = options.nextExchangeId();
      journal.record({
        type: 'exchangeStarted', exchangeId, direction: 'out', call, request, token, step, ...(attemptId !== undefined && { attemptId }),
      });
      const closing = signal.aborted ? interrupted : await dispatch(exchangeId, request);
      journal.record({ type: 'exchangeEnded', exchangeId, closing });
      return closing;
    },
  };
}
