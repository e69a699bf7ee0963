import { createJudgeContext, type JudgeContext } from '../../src/checks/judge-context.ts';
import { referenceLocationId } from '../../src/app/reference-locations.ts';
import { referencePartner } from '../../src/app/reference-partner.ts';
import { recordPartner } from '../../src/app/record-partner.ts';
import type { InboundCall } from '../../src/model/call.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Attempt, Correlation } from '../../src/model/correlation.ts';
import type { Cause, Fact, PartnerRecord, RunEvent } from '../../src/model/event.ts';
import type { Body, Closing, Exchange, FailureReason, Headers } from '../../src/model/exchange.ts';
import type { Json } from '../../src/model/json.ts';
import type { Acceptance, Partner } from '../../src/model/partner.ts';
import type { SendStep } from '../../src/model/scenario.ts';
import type { TokenFacts } from '../../src/model/token.ts';
import type { Thread } from '../../src/model/record-parts.ts';
import { RunRecord } from '../../src/model/run-record.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import { shipped, shippedSchemas } from './rules.ts';

/** What UEAT or the POS answers: an HTTP status, one with a body, a failure, or nothing yet. */
export type Answer = number | { readonly status: number; readonly body?: Json; readonly headers?: Headers } | { readonly failed: FailureReason } | 'open';

interface EvidenceOptions {
  readonly catalogue?: Catalogue;
  readonly partner?: Partial<Partner>;
  readonly only?: readonly string[];
  /** How long an acknowledgement is waited for. */
  readonly acknowledgeMs?: number;
  /** Who accepts orders. */
  readonly acceptance?: Acceptance;
}

interface Sending {
  readonly call?: 'order' | 'menuSync' | 'raw';
  /** An earlier sending whose OrderId is used again. */
  readonly again?: Attempt;
  /** The location that it is about; `place` when left out. */
  readonly locationId?: string;
  readonly body?: Json;
  readonly answer?: Answer;
  /** How long the answer takes. */
  readonly answerMs?: number;
}

interface Calling {
  readonly call?: InboundCall | 'unknown';
  readonly correlation?: Correlation;
  readonly headers?: Headers;
  readonly token?: TokenFacts;
  readonly answer?: Answer;
  /** How long UEAT's answer takes. */
  readonly answerMs?: number;
  readonly url?: string;
}

/** The location of everything that is made up here. */
export const place = referenceLocationId;

/** The bytes of a JSON value, or of a text that need not be JSON. */
export function bodyOf(value: Json | undefined): Body {
  const content = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return { encoding: 'utf8', content, bytes: Buffer.byteLength(content), truncated: false };
}

/** A token in which nothing is wrong, less or more some claims. */
export function tokenOf(claims: Record<string, Json> = {}, facts: Partial<TokenFacts> = {}): TokenFacts {
  const seenAt = 1_800_000_000;
  return {
    kind: 'jwt', header: { alg: 'HS256', typ: 'JWT' }, signature: 'valid', fingerprint: 'token-1', seenAt, ...facts,
    claims: { sub: place, jti: 'jti-1', iss: 'reference-pos', aud: shipped.contract.ueatName, nbf: seenAt - 60, exp: seenAt + 600, ...claims },
  };
}

function reachedThePos(answer: Answer): boolean {
  return typeof answer !== 'object' || !('failed' in answer) || !['refused', 'dns', 'tls'].includes(answer.failed);
}

function closingOf(answer: Exclude<Answer, 'open'>): Closing {
  if (typeof answer !== 'number' && 'failed' in answer) return { kind: 'failed', reason: answer.failed, detail: 'made up' };
  const { status, body, headers = [] }: Exclude<typeof answer, number> = typeof answer === 'number' ? { status: answer } : answer;
  return { kind: 'answered', response: { status, headers, body: bodyOf(body) } };
}

/** Writes the events of a run as the harness would, ten milliseconds apart unless time is made to pass. */
export class Evidence {
  readonly events: RunEvent[] = [];
  readonly record = new RunRecord();
  readonly catalogue: Catalogue;
  nowMs = 0;
  #exchanges = 0;
  #orders = 1000;

  constructor({ catalogue = shipped, partner = {}, only = [], acknowledgeMs = 10_000, acceptance }: EvidenceOptions = {}) {
    this.catalogue = catalogue;
    const own = { ...referencePartner({ menuSyncUrl: 'http://127.0.0.1:1/menu-sync', ordersUrl: 'http://127.0.0.1:1/orders' }), ...partner };
    const recorded: PartnerRecord = recordPartner({ ...own, pos: { ...own.pos, ...(acceptance !== undefined && { acceptance }) } }, 'http://127.0.0.1:2');
    this.write({
      type: 'runStarted',
      header: {
        schemaVersion: 1, runId: 'made-up', operator: 'partner', harnessVersion: '0.0.0', partner: recorded, assumptions: catalogue.assumptions,
        catalogue: { version: catalogue.version, digest: catalogue.digest, authority: catalogue.contract.authority },
        timeouts: { acknowledgeMs, statusMs: 180_000, menuMs: 180_000, quietMs: 3_000 },
        plan: planRun({ partner: own, catalogue, only }), lanes: 1, seed: 1,
      },
    });
  }

  write(fact: Fact): RunEvent {
    this.nowMs += 10;
    const seq = this.events.length + 1;
    const event: RunEvent = { ...fact, seq, at: new Date(1_800_000_000_000 + this.nowMs).toISOString(), atMs: this.nowMs };
    this.events.push(event);
    this.record.add(event);
    return event;
  }

  /** Lets time pass. */
  pass(ms: number): this {
    this.nowMs += ms;
    return this;
  }

  begin(scenario: string): void {
    this.write({ type: 'scenarioStarted', scenario, locationId: place });
  }

  finish(scenario: string): void {
    this.write({ type: 'scenarioEnded', scenario });
  }

  blockScenario(scenario: string, cause: Cause): void {
    this.write({ type: 'scenarioBlocked', scenario, cause });
  }

  blockStep(step: string, cause: Cause): void {
    this.write({ type: 'stepStarted', step });
    this.write({ type: 'stepBlocked', step, cause });
    this.write({ type: 'stepEnded', step });
  }

  /** UEAT calls the POS at an address `scenario/step`. */
  send(step: string, { call = 'order', again, locationId = place, body, answer = 202, answerMs = 10 }: Sending = {}): { readonly exchange: Exchange; readonly attempt: Attempt } {
    const attempt = { ...this.#attempt(step, call === 'raw' ? 'order' : call, again), locationId };
    if (call !== 'raw') this.write({ type: 'attemptOpened', attempt, isTampered: false });
    const exchangeId = this.#nextId();
    this.write({
      type: 'exchangeStarted', exchangeId, direction: 'out', call, step, token: tokenOf(), ...(call !== 'raw' && { attemptId: attempt.id }),
      request: { method: 'POST', url: 'http://127.0.0.1:1/orders', headers: [['content-type', 'application/json']], body: bodyOf(body ?? { OrderIds: { OrderId: attempt.orderId ?? null } }) },
    });
    if (reachedThePos(answer)) this.write({ type: 'exchangeSent', exchangeId });
    if (answer !== 'open') {
      this.pass(answerMs - 10);
      this.write({ type: 'exchangeEnded', exchangeId, closing: closingOf(answer) });
    }
    return { exchange: this.exchange(exchangeId), attempt };
  }

  /** The POS calls UEAT about an attempt, or about nothing that this run knows. */
  callback(attempt: Attempt | undefined, body: Json, options: Calling = {}): Exchange {
    const { call = 'orderStatus', headers = [['content-type', 'application/json']], token = tokenOf(), answer = 200, answerMs = 10, url = '/v2/order/status' } = options;
    const correlation = options.correlation ?? (attempt === undefined
      ? { kind: 'keyless' as const } : { kind: 'matched' as const, key: attempt.key, by: attempt.call === 'order' ? 'orderId' as const : 'requestId' as const });
    const exchangeId = this.#nextId();
    this.write({
      type: 'exchangeStarted', exchangeId, direction: 'in', call, token, correlation,
      request: { method: 'POST', url, headers, body: bodyOf(body) },
    });
    if (answer !== 'open') this.pass(answerMs - 10).close(exchangeId, answer);
    return this.exchange(exchangeId);
  }

  close(exchangeId: string, answer: Exclude<Answer, 'open'>): void {
    this.write({ type: 'exchangeEnded', exchangeId, closing: closingOf(answer) });
  }

  accept(attempt: Attempt, checknumber: Json = `C-${attempt.orderId ?? 0}`, options: Calling = {}): Exchange {
    return this.callback(attempt, { orderId: attempt.orderId ?? 0, status: 'ACCEPTED', checknumber }, options);
  }

  reject(attempt: Attempt, errors: Json = [{ code: 'INVALID_ID', message: 'the item is not known' }], options: Calling = {}): Exchange {
    return this.callback(attempt, { orderId: attempt.orderId ?? 0, status: 'REJECTED', checknumber: null, errors }, options);
  }

  /** A wait that has just ended, with the callback that it claimed or empty after its whole time. */
  wait(step: string, attempt: Attempt, claimed?: Exchange, { timeoutMs = 180_000, cutShort = false } = {}): void {
    this.write({ type: 'waitStarted', step, key: attempt.key, attemptId: attempt.id, timeoutMs });
    if (claimed === undefined && !cutShort) this.pass(timeoutMs);
    this.write({ type: 'waitEnded', step, cutShort, ...(claimed !== undefined && { claimed: claimed.id }) });
  }

  watch(step: string, attempt: Attempt): void {
    this.write({ type: 'watchStarted', step, key: attempt.key });
  }

  /** The run comes to its proper end. */
  end({ interrupted = false, drained = true } = {}): void {
    if (drained) this.write({ type: 'drainEnded', isQuiet: true });
    this.write({ type: 'runEnded', interrupted });
  }

  exchange(id: string): Exchange {
    const exchange = this.record.exchanges.get(id);
    if (exchange === undefined) throw new Error(`there is no exchange ${id}`);
    return exchange;
  }

  thread(attempt: Attempt): Thread {
    const thread = this.record.threads.get(attempt.key);
    if (thread === undefined) throw new Error(`there is no thread ${attempt.key}`);
    return thread;
  }

  /** The step that an address names, as the catalogue has it. */
  sendStep(address: string): SendStep {
    const step = this.context().stepAt(address);
    if (step?.kind !== 'send') throw new Error(`${address} is no send`);
    return step;
  }

  context(): JudgeContext {
    return createJudgeContext(this.record, this.catalogue, shippedSchemas);
  }

  #attempt(step: string, call: 'order' | 'menuSync', again: Attempt | undefined): Attempt {
    const requestId = `00000000-0000-4000-8000-${String(this.events.length).padStart(12, '0')}`;
    if (call === 'menuSync') return { id: `${step}#1`, key: `menu:${requestId}`, call, ordinal: 1, step, requestId, locationId: place };
    this.#orders += again === undefined ? 1 : 0;
    const orderId = again?.orderId ?? this.#orders;
    const ordinal = (this.record.threads.get(`order:${orderId}`)?.attempts.length ?? 0) + 1;
    return { id: `${step}#${ordinal}`, key: `order:${orderId}`, call, ordinal, step, requestId, orderId, locationId: place };
  }

  #nextId(): string {
    this.#exchanges += 1;
    return `x${this.#exchanges}`;
  }
}
