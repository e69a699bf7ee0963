import { predicates } from '../../../src/checks/predicates.ts';
import type { Subject } from '../../../src/checks/subject.ts';
import type { Judgement } from '../../../src/model/finding.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { Evidence } from '../evidence.ts';

/** One question put to made-up evidence, and the answer that is right. `silent`: the predicate has nothing to say. */
export interface Case {
  readonly predicate: string;
  /** A sentence about the evidence. */
  readonly when: string;
  readonly outcome: Outcome | 'silent';
  /** The code of the first judgement of that outcome. */
  readonly code?: string;
  readonly judge: () => readonly Judgement[];
}

/** Puts a predicate to a subject; its parameters are read as the catalogue reads them. */
export function judge(predicate: string, params: unknown, subject: Subject, evidence: Evidence): readonly Judgement[] {
  const asked = predicates[predicate];
  if (asked === undefined) throw new Error(`there is no predicate ${predicate}`);
  return asked.judge(subject, asked.params.parse(params), evidence.context());
}
