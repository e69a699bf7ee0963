import type { JudgeContext } from '../checks/judge-context.ts';
import { predicates } from '../checks/predicates.ts';
import type { Subject } from '../checks/subject.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Judgement } from '../model/finding.ts';
import type { Thread } from '../model/record-parts.ts';
import type { StandingCheckSpec } from '../model/scenario.ts';
import type { VerifyingFinding } from './assess.ts';

/** How many exchanges a folded finding still names. */
const namedEvidence = 3;

/** One subject of a standing check and the step whose attempt it belongs to. */
interface Case {
  readonly subject: Subject;
  readonly step: string;
  /** Steps that could have opted out. */
  readonly steps: readonly string[];
}

/** Judges the checks of `always.yaml` over everything that happened. One that met no subject says nothing. */
export function judgeStanding(context: JudgeContext): readonly VerifyingFinding[] {
  return context.catalogue.standingChecks.flatMap((check) => judgeCheck(check, context));
}

function judgeCheck(check: StandingCheckSpec, context: JudgeContext): readonly VerifyingFinding[] {
  const predicate = predicates[check.predicate];
  if (predicate === undefined) return [];
  const passed: VerifyingFinding[] = [];
  const others: VerifyingFinding[] = [];
  let count = 0;
  for (const { subject, step, steps } of casesOf(check, context)) {
    if (steps.some((address) => context.stepAt(address)?.except.includes(check.id))) continue;
    for (const judgement of predicate.judge(subject, check.params, context)) {
      if (judgement.outcome === 'notApplicable') continue;
      if (judgement.outcome !== 'passed') {
        others.push(toFinding(judgement, check, step));
      } else {
        count += 1;
        if (count <= namedEvidence) passed.push(toFinding(judgement, check, step));
      }
    }
  }
  const first = passed[0];
  if (first === undefined) return others;
  return [...others, { ...first, step: '', count, evidence: passed.flatMap(({ evidence }) => evidence) }];
}

function toFinding(judgement: Judgement, check: StandingCheckSpec, step: string): VerifyingFinding {
  return { ...judgement, scenario: 'always', step, check: check.id, verifies: check.verifies, location: check.location, count: 1 };
}

function casesOf(check: StandingCheckSpec, context: JudgeContext): readonly Case[] {
  const { exchanges, threads } = context.record;
  switch (check.scope) {
    case 'run':
      return [{ subject: { kind: 'run' }, step: '', steps: [] }];
    case 'key':
      return [...threads.values()].filter((thread) => concerns(check, thread)).map((thread) => {
        const steps = thread.attempts.map(({ step }) => step);
        return { subject: { kind: 'key', thread }, step: steps[0] ?? '', steps };
      });
    case 'exchange':
      return [...exchanges.values()].filter(({ call }) => check.calls.includes(call)).map((exchange) => exchangeCase(exchange, context));
  }
}

function concerns(check: StandingCheckSpec, thread: Thread): boolean {
  return thread.attempts.some(({ call }) => check.calls.includes(call));
}

function exchangeCase(exchange: Exchange, context: JudgeContext): Case {
  const { threads, attempts } = context.record;
  const thread = exchange.correlation?.kind === 'matched' ? threads.get(exchange.correlation.key) : undefined;
  const attempt = exchange.attemptId === undefined ? thread?.attempts.at(-1) : attempts.get(exchange.attemptId);
  const steps = exchange.step === undefined ? (thread?.attempts.map(({ step }) => step) ?? []) : [exchange.step];
  return { subject: { kind: 'exchange', exchange, ...(attempt && { attempt }) }, step: steps[0] ?? '', steps };
}

