import { Claims } from './claims.ts';
import type { Attempt, CorrelationKey } from './correlation.ts';
import type { RunEvent } from './event.ts';
import type { Exchange } from './exchange.ts';
import type { Scratch } from './ports.ts';
import type { OwnThread, StepRecord, Thread, WaitRecord } from './record-parts.ts';
import { mayBePush } from './may-be-push.ts';
import { ShelvedExchange } from './shelved-exchange.ts';
import { spillExchanges, spillText, spillThreads, spillValues, usualRoom } from './spills.ts';
import { SpillingMap, type Room } from './spilling-map.ts';

/**
 * What of a run there may be a great many of. With a scratch it puts aside what is long over once there is more than a usual run has, and reads it again when somebody
 * asks: an exchange, attempt or thread may then be another object than the last time, so ids say which it is.
 */
export class RecordStore {
  readonly exchanges: SpillingMap<Exchange>;
  readonly attempts: SpillingMap<Attempt>;
  readonly threads: SpillingMap<OwnThread>;
  readonly steps: SpillingMap<StepRecord>;
  /** Callbacks that could have been somebody's, if only they said whose. */
  readonly strays: Exchange[] = [];
  /** Attempts, and the ids of the exchanges that carried them as a JSON list: one that was throttled was sent more than once. */
  readonly #sends: SpillingMap<string>;
  readonly #claims: Claims;
  /** RequestIds, and the ids of the attempts that were sent under them first. */
  readonly #byRequest: SpillingMap<string>;

  /**
   * @param scratch without it everything stays at hand
   * @param room how many exchanges, attempts and so on are kept at hand; what a usual run has, and not much of a longer one, unless told otherwise
   */
  constructor(scratch?: Scratch, room: Room = usualRoom) {
    this.exchanges = new SpillingMap(spillExchanges(scratch, room));
    this.attempts = new SpillingMap(spillValues(scratch, room));
    this.threads = new SpillingMap(spillThreads(scratch, room, this));
    this.steps = new SpillingMap(spillValues(scratch, room));
    this.#sends = new SpillingMap(spillText(scratch, room));
    this.#claims = new Claims(spillText(scratch, room));
    this.#byRequest = new SpillingMap(spillText(scratch, room));
  }

  /** The exchange that carried an attempt, once it was begun; the last one, when it was sent more than once. */
  sendOf(attemptId: string): Exchange | undefined {
    return this.exchanges.get(this.#sendsOf(attemptId).at(-1) ?? '');
  }

  /** The last exchange that was sent under the key of a callback before it came. */
  sentFor({ correlation, seq }: Exchange): Exchange | undefined {
    const thread = correlation?.kind === 'matched' ? this.threads.get(correlation.key) : undefined;
    const sends = thread?.attempts.flatMap(({ id }) => this.#sendsOf(id)).flatMap((id) => this.exchanges.get(id) ?? []) ?? [];
    return sends.filter((sent) => sent.seq < seq).toSorted((a, b) => a.seq - b.seq).at(-1);
  }

  /** The attempt that was sent under a requestId. */
  attemptOfRequest(requestId: string): Attempt | undefined {
    const id = this.#byRequest.get(requestId);
    return id === undefined ? undefined : this.attempts.get(id);
  }

  /** Whether a wait has claimed a callback, by its id. */
  get claimed(): Pick<ReadonlySet<string>, 'has'> {
    return this.#claims;
  }

  /** The wait that claimed a callback. */
  claimOf(exchangeId: string): WaitRecord | undefined {
    const step = this.#claims.stepOf(exchangeId);
    return step === undefined ? undefined : this.steps.get(step)?.wait;
  }

  /** Something is sent. */
  protected openAttempt(attempt: Attempt): void {
    this.attempts.set(attempt.id, attempt);
    if (!this.#byRequest.has(attempt.requestId)) this.#byRequest.set(attempt.requestId, attempt.id);
    this.#thread(attempt.key, { attempts: [attempt] });
    this.changeStep(attempt.step, { attemptId: attempt.id });
  }

  /** An exchange begins. */
  protected open(event: Extract<RunEvent, { type: 'exchangeStarted' }>): void {
    const { exchangeId, direction, call, request, token, attemptId, step, correlation } = event;
    const exchange: Exchange = {
      id: exchangeId, direction, call, request, token, startedMs: event.atMs, seq: event.seq,
      ...(attemptId !== undefined && { attemptId }),
      ...(step !== undefined && { step }),
      ...(correlation !== undefined && { correlation }),
    };
    this.exchanges.set(exchangeId, exchange);
    if (attemptId !== undefined) this.#sends.set(attemptId, JSON.stringify([...this.#sendsOf(attemptId), exchangeId]));
    if (step !== undefined) this.changeStep(step, { exchangeId });
    if (correlation?.kind === 'keyless' || (correlation?.kind === 'unrouted' && correlation.suspect)) this.strays.push(exchange);
    if (correlation?.kind !== 'matched') return;
    if (correlation.by === 'requestId' && call === 'menu') this.#releasePushes(correlation.key);
    this.#thread(correlation.key, { callbacks: [exchange] });
  }

  /** The menu that echoes the requestId is the answer to its sync: what came without one, and was claimed by no wait, is a push that crossed it (design §5 rule 4). */
  #releasePushes(key: CorrelationKey): void {
    const thread = this.threads.get(key);
    const pushes = thread?.callbacks.filter((callback) => mayBePush(callback) && !this.#claims.has(callback.id)) ?? [];
    if (thread === undefined || pushes.length === 0) return;
    for (const { id } of pushes) this.changeExchange(id, { call: 'menuPush', correlation: { kind: 'initiated' } });
    this.threads.set(key, { ...thread, callbacks: thread.callbacks.filter((callback) => !pushes.includes(callback)) });
  }

  #sendsOf(attemptId: string): readonly string[] {
    return JSON.parse(this.#sends.get(attemptId) ?? '[]') as readonly string[];
  }

  /** Something more is known of an exchange. */
  protected changeExchange(exchangeId: string, change: Partial<Exchange>): void {
    const known = this.exchanges.get(exchangeId);
    if (known === undefined) return;
    const exchange = known instanceof ShelvedExchange ? known.whole() : known;
    // Its threads and the strays hold the same object.
    this.exchanges.set(exchangeId, Object.assign(exchange, change));
  }

  #thread(key: CorrelationKey, { attempts = [], callbacks = [] }: Partial<Thread>): void {
    const thread = this.threads.get(key) ?? { key, attempts: [], callbacks: [] };
    // A flood of callbacks for one order is not copied for each.
    thread.attempts.push(...attempts);
    thread.callbacks.push(...callbacks);
    this.threads.set(key, thread);
  }

  /** Something more is known of a step. */
  protected changeStep(address: string, change: Partial<StepRecord>): void {
    const known = this.steps.get(address);
    if (change.wait !== undefined) this.#claims.change(address, known?.wait?.claimed, change.wait.claimed);
    this.steps.set(address, { isEnded: false, ...known, ...change });
  }
}
