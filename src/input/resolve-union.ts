import type { z } from 'zod';
import { isJsonObject } from '../model/json.ts';
import { chooseBranch, type Choice, type UnionKeys } from './choose-branch.ts';

type Issue = z.core.$ZodIssue;

/** What a failed union comes to: the issues of the branch that was meant, or why none can be told. */
export type UnionFault =
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'noBranch' }
  | Exclude<Choice, { kind: 'branch' }>;

/** Finds the branch of a union that a value was meant for, so that nobody reads the errors of all of them. */
export function resolveUnion(branches: ReadonlyArray<readonly Issue[]>, value: unknown, union: UnionKeys | undefined): UnionFault {
  if (union !== undefined && isJsonObject(value)) {
    const choice = chooseBranch(value, union);
    return choice.kind === 'branch' ? { kind: 'issues', issues: branches[union.keys.indexOf(choice.key)] ?? [] } : choice;
  }
  const fitting = branches.filter((issues) => !issues.some(isAboutKind));
  const [closest] = fitting.sort((a, b) => depthOf(b) - depthOf(a) || a.length - b.length);
  return closest === undefined ? { kind: 'noBranch' } : { kind: 'issues', issues: closest };
}

/** Whether an issue says that the value as a whole is of another kind than the branch takes. */
function isAboutKind({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union');
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}
