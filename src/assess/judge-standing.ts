import type { JudgeContext } from '../checks/judge-context.ts';
import { predicates } from '../checks/predicates.ts';
import type { Subject } from '../checks/subject.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Judgement } from '../model/finding.ts';
import type { Thread } from '../model/record-parts.ts';
import type { StandingCheckSpec } from '../model/scenario.ts';
import type { VerifyingFinding } from './assess.ts';
import { namedEvidence } from './named-evidence.ts';

/** One subject of a standing check and the step whose attempt it belongs to. */
interface Case {
  readonly subject: Subject;
  readonly step: string;
  /** Steps that could have opted out. */
  readonly steps: readonly string[];
}

/** Judges the checks of `always.yaml` over everything that happened. One that met no subject says nothing. */
export function judgeStanding(context: JudgeContext): readonly VerifyingFinding[] {
  const excepted = new Set(context.catalogue.scenarios.flatMap(({ steps }) => steps.flatMap(({ except }) => except)));
  const tallies = context.catalogue.standingChecks.map((check): Tally => ({ check, canExcept: excepted.has(check.id), passed: [], count: 0, others: [] }));
  const ofScope = (scope: StandingCheckSpec['scope']): readonly Tally[] => tallies.filter(({ check }) => check.scope === scope);
  const [ofKeys, ofExchanges] = [ofScope('key'), ofScope('exchange')];
  // Each subject is put to every check before the next one: what was read of it is then at hand.
  judgeCase({ subject: { kind: 'run' }, step: '', steps: [] }, ofScope('run'), context);
  for (const thread of context.record.threads.values()) {
    judgeCase(keyCase(thread), ofKeys.filter(({ check }) => thread.attempts.some(({ call }) => check.calls.includes(call))), context);
  }
  const byCall = new Map<string, readonly Tally[]>();
  for (const exchange of context.record.exchanges.values()) {
    const asked = byCall.get(exchange.call) ?? ofExchanges.filter(({ check }) => check.calls.includes(exchange.call));
    byCall.set(exchange.call, asked);
    if (asked.length > 0) judgeCase(exchangeCase(exchange, context), asked, context);
  }
  return tallies.flatMap(foldTally);
}

/** What came of one check so far. */
interface Tally {
  readonly check: StandingCheckSpec;
  /** Whether any step opts out of it. */
  readonly canExcept: boolean;
  /** The first few that it holds for. */
  readonly passed: VerifyingFinding[];
  count: number;
  readonly others: VerifyingFinding[];
}

function judgeCase({ subject, step, steps }: Case, tallies: readonly Tally[], context: JudgeContext): void {
  for (const tally of tallies) {
    const { check, canExcept, passed, others } = tally;
    if (canExcept && steps.some((address) => context.stepAt(address)?.except.includes(check.id))) continue;
    for (const judgement of predicates[check.predicate]?.judge(subject, check.params, context) ?? []) {
      if (judgement.outcome === 'notApplicable') continue;
      if (judgement.outcome !== 'passed') {
        others.push(toFinding(judgement, check, step));
      } else {
        tally.count += 1;
        if (tally.count <= namedEvidence) passed.push(toFinding(judgement, check, step));
      }
    }
  }
}

function foldTally({ passed, others, count }: Tally): readonly VerifyingFinding[] {
  const first = passed[0];
  if (first === undefined) return others;
  return [...others, { ...first, step: '', count, evidence: passed.flatMap(({ evidence }) => evidence) }];
}

function toFinding(judgement: Judgement, check: StandingCheckSpec, step: string): VerifyingFinding {
  return { ...judgement, scenario: 'always', step, check: check.id, verifies: check.verifies, location: check.location, count: 1 };
}

function keyCase(thread: Thread): Case {
  const steps = thread.attempts.map(({ step }) => step);
  return { subject: { kind: 'key', thread }, step: steps[0] ?? '', steps };
}

function exchangeCase(exchange: Exchange, context: JudgeContext): Case {
  const { threads, attempts } = context.record;
  const thread = exchange.correlation?.kind === 'matched' ? threads.get(exchange.correlation.key) : undefined;
  const attempt = exchange.attemptId === undefined ? thread?.attempts.at(-1) : attempts.get(exchange.attemptId);
  const steps = exchange.step === undefined ? (thread?.attempts.map(({ step }) => step) ?? []) : [exchange.step];
  return { subject: { kind: 'exchange', exchange, ...(attempt && { attempt }) }, step: steps[0] ?? '', steps };
}
