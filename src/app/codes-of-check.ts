import type { CheckSpec } from '../model/scenario.ts';
import { codesOfArrival, codesOfPredicate } from './codes-of-predicates.ts';
import type { TracedCheck } from './trace-checks.ts';

/** The codes that a check of a catalogue can give; those of an arrival for the implicit `arrives`. */
export function codesOfCheck({ address, predicate, step, standing }: TracedCheck): readonly string[] {
  if (predicate === undefined) return step?.kind === 'expect' ? codesOfArrival(step.call, step.isRetry) : [];
  const id = address.slice(address.lastIndexOf('/') + 1);
  const spec: Pick<CheckSpec, 'params'> | undefined = standing ?? step?.checks.find((check) => check.id === id);
  return codesOfPredicate(predicate, spec?.params ?? null);
}
