import type { z } from 'zod';
import type { Judgement } from '../model/finding.ts';
import type { JudgeContext } from './judge-context.ts';
import type { Subject, SubjectKind } from './subject.ts';

/** A pure question about recorded exchanges. It knows nothing of levels: the requirements that a check verifies do. */
export interface Predicate<P = unknown> {
  /** The key under which a check in YAML names it. */
  readonly name: string;
  /** One sentence for the guide to scenarios. */
  readonly summary: string;
  /** The form of its parameters in YAML. */
  readonly params: z.ZodType<P>;
  /** What it can be applied to. */
  readonly subjects: readonly SubjectKind[];
  /** @returns one judgement or more; none when the subject says nothing about the question */
  judge(subject: Subject, params: P, context: JudgeContext): readonly Judgement[];
}
