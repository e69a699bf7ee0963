import type { ErrorObject } from 'ajv/dist/2020.js';

/** What a branch of a oneOf or anyOf says of a value when it is asked alone. */
export type AskBranch = (union: ErrorObject, branch: number) => readonly ErrorObject[];

/**
 * Keeps, for each violated oneOf or anyOf, only what is wrong with the branch that fits best: a reader who sent the one shape is not
 * helped by the faults of the others.
 */
export function refineBranches(errors: readonly ErrorObject[], askBranch: AskBranch): readonly ErrorObject[] {
  const keptFromEnd: ErrorObject[] = [];
  // A union's own error comes last, right after those of its branches; so it is met first from the end.
  for (let at = errors.length - 1; at >= 0; at -= 1) {
    const error = errors[at];
    if (error === undefined) continue;
    if (error.keyword !== 'oneOf' && error.keyword !== 'anyOf') {
      keptFromEnd.push(error);
      continue;
    }
    const branches = Array.from({ length: askedBranches(error) }, (_, branch) => askBranch(error, branch));
    at -= branches.reduce((sum, branch) => sum + branch.length, 0);
    for (const kept of bestBranch(error, branches, askBranch).toReversed()) keptFromEnd.push(kept);
  }
  return keptFromEnd.reverse();
}

/** How many branches have left their errors: those after a second one that fits were not looked at. */
function askedBranches({ params, schema }: ErrorObject): number {
  const { passingSchemas } = params as { readonly passingSchemas?: readonly number[] | null };
  return passingSchemas ? Math.max(...passingSchemas) + 1 : (schema as readonly unknown[]).length;
}

function bestBranch(union: ErrorObject, branches: ReadonlyArray<readonly ErrorObject[]>, askBranch: AskBranch): readonly ErrorObject[] {
  const refined = branches.map((branch) => refineBranches(branch, askBranch));
  if (refined.some((branch) => branch.length === 0)) return [union];
  const best = refined.toSorted((a, b) => misfit(a, union) - misfit(b, union))[0];
  return best === undefined || hasWrongType(best, union) ? [union] : best;
}

/** How badly a branch fits: a value of another type worst, then another constant, then the number of faults. */
function misfit(errors: readonly ErrorObject[], union: ErrorObject): number {
  const constants = errors.filter(({ keyword }) => keyword === 'const' || keyword === 'enum').length;
  return (hasWrongType(errors, union) ? 1_000_000 : 0) + constants * 1000 + Math.min(errors.length, 999);
}

function hasWrongType(errors: readonly ErrorObject[], union: ErrorObject): boolean {
  return errors.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === union.instancePath);
}
