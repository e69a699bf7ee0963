import type { Cause, RunEvent, RunHeader } from './event.ts';
import { lostBetween, type Loss } from './lost-time.ts';
import type { ScenarioRecord } from './record-parts.ts';
import { RecordStore } from './record-store.ts';

/** The journal folded into what predicates ask about. It is built event by event, live and from disk alike. */
export class RunRecord extends RecordStore {
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
  readonly scenarios = new Map<string, ScenarioRecord>();
  readonly stalls: Loss[] = [];
  /** When the till answered, in milliseconds. */
  readonly #answersMs: number[] = [];

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
        this.changeStep(event.step, {});
        break;
      case 'stepEnded':
        this.changeStep(event.step, { isEnded: true });
        break;
      case 'stepBlocked':
        this.changeStep(event.step, { blocked: event.cause });
        break;
      case 'attemptOpened':
        this.openAttempt(event.attempt);
        break;
      case 'exchangeStarted':
        this.open(event);
        break;
      case 'exchangeSent':
        this.changeExchange(event.exchangeId, { sentMs: event.atMs, sentSeq: event.seq });
        break;
      case 'exchangeEnded':
        this.changeExchange(event.exchangeId, { closing: event.closing, endedMs: event.atMs, endedSeq: event.seq });
        break;
      case 'waitStarted': {
        const { attemptId, timeoutMs } = event;
        this.changeStep(event.step, { wait: { ...(attemptId !== undefined && { attemptId }), timeoutMs, startedMs: event.atMs, startedSeq: event.seq } });
        break;
      }
      case 'waitEnded': {
        const wait = this.steps.get(event.step)?.wait;
        if (wait === undefined) break;
        const ended = { ...wait, endedMs: event.atMs, endedSeq: event.seq, cutShort: event.cutShort };
        this.changeStep(event.step, { wait: event.claimed === undefined ? ended : { ...ended, claimed: event.claimed } });
        break;
      }
      case 'watchStarted':
        this.changeStep(event.step, { watched: event.key });
        break;
      case 'asked':
        this.lastAskedSeq = event.seq;
        this.changeStep(event.step, { askedSeq: event.seq });
        break;
      case 'askAnswered':
        this.#answersMs.push(event.atMs);
        this.changeStep(event.step, { answer: { by: event.by, output: event.output, atMs: event.atMs } });
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

  /** When something asked of the till was last done before a moment of the run, in milliseconds; undefined while nothing was. */
  lastAnswerBefore(ms: number): number | undefined {
    const earlier = this.#answersMs.filter((answerMs) => answerMs <= ms);
    return earlier.length === 0 ? undefined : Math.max(...earlier);
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

  #scenario(id: string, change: Partial<ScenarioRecord>): void {
    this.scenarios.set(id, { locationId: '', isEnded: false, ...this.scenarios.get(id), ...change });
  }
}
