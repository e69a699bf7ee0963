import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Comparing } from '../../model/reconciliation.ts';

/** Cents in a dollar. */
const cents = 100;

/**
 * Holds that the export's amounts were read in their own unit: when every order that was compared is off by exactly a hundred times, it is not the till that is wrong.
 * @throws InputError `reconcile.unit`
 */
export function checkUnit({ counts, findings }: Comparing, isInCents: boolean, file: string): void {
  const wrong = findings.filter(({ code }) => code === 'reconcile.wrongTotal');
  const isOff = wrong.length > 0 && wrong.length === counts.compared - findings.filter(({ code }) => code === 'reconcile.missing').length && wrong.every(({ args: { expected, actual } }) =>
    typeof expected === 'number' && typeof actual === 'number' && (isInCents ? actual * cents === expected : actual === expected * cents));
  if (!isOff) return;
  throw new InputError([{
    code: 'reconcile.unit', location: file,
    message: isInCents ? phrase`every total is a hundredth of what was sent` : phrase`every total is a hundred times what was sent`,
    hint: isInCents ? phrase`the amounts are in dollars: leave --cents out` : phrase`the amounts are in cents: give --cents`,
  }]);
}
