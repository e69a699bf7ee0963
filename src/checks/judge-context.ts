import { parseBody, type ParsedBody } from '../contract/parse-body.ts';
import type { Positions } from '../contract/read-positions.ts';
import { readPositions } from '../contract/read-positions.ts';
import { readMenu, type Menu } from '../contract/read-menu.ts';
import type { StatusReading } from '../contract/read-status.ts';
import type { SchemaBook } from '../contract/compile-schemas.ts';
import { schemaBookOf } from '../contract/schema-book-of.ts';
import { statusOfExchange } from '../contract/status-of-exchange.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Attempt } from '../model/correlation.ts';
import type { Exchange } from '../model/exchange.ts';
import type { PlannedScenario } from '../model/plan.ts';
import type { Scenario, Step } from '../model/scenario.ts';
import { stepOf } from './steps-of.ts';
import type { RunRecord } from '../model/run-record.ts';

/** What predicates may look at beside their subject: the record, the rules, and readings that are made once. */
export interface JudgeContext {
  readonly record: RunRecord;
  readonly catalogue: Catalogue;
  readonly positions: Positions;
  readonly schemas: SchemaBook;
  /** The body of a request, parsed once. */
  bodyOf(exchange: Exchange): ParsedBody;
  /** A status callback, read once. */
  statusOf(exchange: Exchange): StatusReading;
  /** A menu callback, read once; an unreadable body reads as an empty menu. */
  menuOf(exchange: Exchange): Menu;
  /** The attempt whose wait claimed a callback. */
  claimantOf(exchange: Exchange): Attempt | undefined;
  /** The step that an address `scenario/step` names. */
  stepAt(address: string): Step | undefined;
  /** A planned scenario's story. */
  scenarioOf(planned: PlannedScenario): Scenario | undefined;
}

/** Splits `menu/sync/1-send` into the planned scenario and the step's id. */
export function splitAddress(address: string): { readonly scenario: string; readonly step: string } {
  const cut = address.lastIndexOf('/');
  return { scenario: address.slice(0, cut), step: address.slice(cut + 1) };
}

function memoize<V>(read: (exchange: Exchange) => V): (exchange: Exchange) => V {
  const known = new WeakMap<Exchange, { readonly value: V }>();
  return (exchange) => {
    const hit = known.get(exchange) ?? { value: read(exchange) };
    known.set(exchange, hit);
    return hit.value;
  };
}

/** More bodies than a usual run has; those of a longer one would take more memory than all the rest of it. */
const rememberedBodies = 1_000;

function rememberLatest<V>(read: (exchange: Exchange) => V): (exchange: Exchange) => V {
  let latest = new Map<Exchange, V>();
  let before = latest;
  return (exchange) => {
    const hit = latest.get(exchange) ?? before.get(exchange) ?? read(exchange);
    if (latest.size >= rememberedBodies) {
      before = latest;
      latest = new Map();
    }
    latest.set(exchange, hit);
    return hit;
  };
}

/**
 * Prepares judging of one run.
 * @throws Error when the record has no header yet: nothing can be judged before the run has begun
 */
export function createJudgeContext(record: RunRecord, catalogue: Catalogue, schemas?: SchemaBook): JudgeContext {
  const header = record.header;
  if (header === undefined) throw new Error('a run without its first event cannot be judged');
  const positions = readPositions(header.assumptions, header.partner.acceptance);
  const scenarios = new Map(catalogue.scenarios.map((scenario) => [scenario.id, scenario]));
  const planned = new Map(header.plan.scenarios.map((entry) => [entry.id, entry]));
  const bodyOf = rememberLatest((exchange) => parseBody(exchange.request.body));
  return {
    record,
    catalogue,
    positions,
    schemas: schemas ?? schemaBookOf(catalogue.schemas),
    bodyOf,
    statusOf: (exchange) => statusOfExchange(exchange, positions),
    menuOf: memoize((exchange) => {
      const body = bodyOf(exchange);
      return readMenu(body.kind === 'json' ? body.value : null);
    }),
    claimantOf(exchange) {
      const attemptId = record.claimOf(exchange.id)?.attemptId;
      return attemptId === undefined ? undefined : record.attempts.get(attemptId);
    },
    stepAt(address) {
      const { scenario, step } = splitAddress(address);
      const entry = planned.get(scenario);
      const story = entry === undefined ? undefined : scenarios.get(entry.scenario);
      return story === undefined ? undefined : stepOf(story, step);
    },
    scenarioOf: (entry) => scenarios.get(entry.scenario),
  };
}
