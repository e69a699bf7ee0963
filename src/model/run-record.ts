import { Claims } from './claims.ts';
import type { Attempt, CorrelationKey } from './correlation.ts';
import type { Cause, RunEvent, RunHeader } from './event.ts';
import type { Exchange } from './exchange.ts';
import { lostBetween, type Loss } from './lost-time.ts';
import type { ScenarioRecord, StepRecord, Thread, WaitRecord } from './record-parts.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface OpenThread {
  readonly key: CorrelationKey;
  readonly attempts: Attempt[];
  readonly callbacks: Array<Mutable<Exchange>>;
}

/** The journal folded into what predicates ask about. It is built event by event, live and from disk alike. */
export class RunRecord {
  /** Changes with every event: what was read at one version need not be read again at the same. */
  version = 0;
  header: RunHeader | undefined;
  startedAt: string | undefined;
  lastAt: string | undefined;
  lastMs = 0;
  hasDrained = false;
  /** Why the rest of the run was not played, when one root cause made it pointless. */
  stoppedBy: Cause | undefined;
  /** When something was last asked of the till; asking scenarios run alone, so whatever was still open before is given up. */
  lastAskedSeq = 0;
  end: Extract<RunEvent, { type: 'runEnded' }> | undefined;
  readonly exchanges = new Map<string, Exchange>();
  readonly attempts = new Map<string, Attempt>();
  readonly threads = new Map<CorrelationKey, Thread>();
  readonly steps = new Map<string, StepRecord>();
  readonly scenarios = new Map<string, ScenarioRecord>();
  readonly stalls: Loss[] = [];
  /** Callbacks that could have been somebody's, if only they said whose. */
  readonly strays: Exchange[] = [];
  readonly #sends = new Map<string, Exchange>();
  readonly #claims = new Claims();
  readonly #byRequest = new Map<string, Attempt>();

  /** Adds what one event says; events must come in the order of the journal. */
  add(event: RunEvent): void {
    this.version += 1;
    this.startedAt ??= event.at;
    this.lastAt = event.at;
    this.lastMs = event.atMs;
    switch (event.type) {
      case 'runStarted':
        this.header = event.header;
        break;
      case 'scenarioStarted':
        this.#scenario(event.scenario, { locationId: event.locationId });
        break;
      case 'scenarioEnded':
        this.#scenario(event.scenario, { isEnded: true });
        break;
      case 'scenarioBlocked':
        this.#scenario(event.scenario, { blocked: event.cause });
        break;
      case 'stepStarted':
        this.#step(event.step, {});
        break;
      case 'stepEnded':
        this.#step(event.step, { isEnded: true });
        break;
      case 'stepBlocked':
        this.#step(event.step, { blocked: event.cause });
        break;
      case 'attemptOpened':
        this.attempts.set(event.attempt.id, event.attempt);
        if (!this.#byRequest.has(event.attempt.requestId)) this.#byRequest.set(event.attempt.requestId, event.attempt);
        this.#thread(event.attempt.key).attempts.push(event.attempt);
        this.#step(event.attempt.step, { attemptId: event.attempt.id });
        break;
      case 'exchangeStarted':
        this.#open(event);
        break;
      case 'exchangeSent':
        this.#change(event.exchangeId, { sentMs: event.atMs, sentSeq: event.seq });
        break;
      case 'exchangeEnded':
        this.#change(event.exchangeId, { closing: event.closing, endedMs: event.atMs, endedSeq: event.seq });
        break;
      case 'waitStarted': {
        const { attemptId, timeoutMs } = event;
        this.#step(event.step, { wait: { ...(attemptId !== undefined && { attemptId }), timeoutMs, startedMs: event.atMs, startedSeq: event.seq } });
        break;
      }
      case 'waitEnded': {
        const wait = this.steps.get(event.step)?.wait;
        if (wait === undefined) break;
        const ended = { ...wait, endedMs: event.atMs, endedSeq: event.seq, cutShort: event.cutShort };
        this.#step(event.step, { wait: event.claimed === undefined ? ended : { ...ended, claimed: event.claimed } });
        break;
      }
      case 'watchStarted':
        this.#step(event.step, { watched: event.key });
        break;
      case 'asked':
        this.lastAskedSeq = event.seq;
        this.#step(event.step, { askedSeq: event.seq });
        break;
      case 'askAnswered':
        this.#step(event.step, { answer: { by: event.by, output: event.output, atMs: event.atMs } });
        break;
      case 'diagnosed':
        this.stoppedBy ??= event.stoppedBy;
        break;
      case 'harnessStalled':
        this.stalls.push({ endedMs: event.atMs, stalledMs: event.stalledMs, overMs: event.overMs, isCutOff: event.cutOff === true });
        break;
      case 'drainEnded':
        this.hasDrained = true;
        break;
      case 'runEnded':
        this.end = event;
        break;
    }
  }

  /** The exchange that carried an attempt, once it was begun. */
  sendOf(attemptId: string): Exchange | undefined {
    return this.#sends.get(attemptId);
  }

  /** The attempt that was sent under a requestId. */
  attemptOfRequest(requestId: string): Attempt | undefined {
    return this.#byRequest.get(requestId);
  }

  /** The ids of the callbacks that waits have claimed. */
  claimed(): ReadonlySet<string> {
    return this.#claims.ids();
  }

  /** The wait that claimed a callback. */
  claimOf(exchangeId: string): WaitRecord | undefined {
    const step = this.#claims.stepOf(exchangeId);
    return step === undefined ? undefined : this.steps.get(step)?.wait;
  }

  /** When something asked of the till was last done before a moment of the run, in milliseconds; undefined while nothing was. */
  lastAnswerBefore(ms: number): number | undefined {
    const moments = [...this.steps.values()].flatMap(({ answer }) => (answer !== undefined && answer.atMs <= ms ? [answer.atMs] : []));
    return moments.length === 0 ? undefined : Math.max(...moments);
  }

  /** How long the harness stood still between two moments of the run, in milliseconds. */
  stalledBetween(fromMs: number, toMs: number): number {
    return lostBetween(this.stalls, false, fromMs, toMs);
  }

  /** How long no callback could come between two moments of the run, because the way from the POS was gone, in milliseconds. */
  cutOffBetween(fromMs: number, toMs: number): number {
    return lostBetween(this.stalls, true, fromMs, toMs);
  }

  /** How much time between two moments of the run is lost for callbacks, either way, in milliseconds. */
  lostBetween(fromMs: number, toMs: number): number {
    return this.stalledBetween(fromMs, toMs) + this.cutOffBetween(fromMs, toMs);
  }

  #open(event: Extract<RunEvent, { type: 'exchangeStarted' }>): void {
    const { exchangeId, direction, call, request, token, attemptId, step, correlation } = event;
    const exchange: Mutable<Exchange> = {
      id: exchangeId, direction, call, request, token, startedMs: event.atMs, seq: event.seq,
      ...(attemptId !== undefined && { attemptId }),
      ...(step !== undefined && { step }),
      ...(correlation !== undefined && { correlation }),
    };
    this.exchanges.set(exchangeId, exchange);
    if (attemptId !== undefined) this.#sends.set(attemptId, exchange);
    if (step !== undefined) this.#step(step, { exchangeId });
    if (correlation?.kind === 'keyless' || (correlation?.kind === 'unrouted' && correlation.suspect)) this.strays.push(exchange);
    if (correlation?.kind === 'matched') this.#thread(correlation.key).callbacks.push(exchange);
  }

  #change(exchangeId: string, change: Partial<Exchange>): void {
    const exchange = this.exchanges.get(exchangeId);
    if (exchange !== undefined) Object.assign(exchange, change);
  }

  #thread(key: CorrelationKey): OpenThread {
    const known = this.threads.get(key) as OpenThread | undefined;
    if (known !== undefined) return known;
    const thread: OpenThread = { key, attempts: [], callbacks: [] };
    this.threads.set(key, thread);
    return thread;
  }

  #step(address: string, change: Partial<StepRecord>): void {
    const known = this.steps.get(address);
    if (change.wait !== undefined) this.#claims.change(address, known?.wait?.claimed, change.wait.claimed);
    this.steps.set(address, { isEnded: false, ...known, ...change });
  }

  #scenario(id: string, change: Partial<ScenarioRecord>): void {
    this.scenarios.set(id, { locationId: '', isEnded: false, ...this.scenarios.get(id), ...change });
  }
}
