import type { Deviation } from '../deviation.ts';
import type { Rule } from '../judge/fault.ts';

/** The sums, which are off as well when a line is. */
export const sumRules: readonly Rule[] = ['subtotal', 'tax', 'total', 'payment'];

/** A POS that does not see the faults of one rule, nor what follows from them. */
export function overlookFaults(rule: Rule, consequences: readonly Rule[]): Deviation['decorate'] {
  return (pos) => ({
    ...pos,
    judge: (attempt, till) => {
      const faults = pos.judge(attempt, till);
      const overlooked = faults.some((fault) => fault.rule === rule) ? [rule, ...consequences] : [];
      return faults.filter((fault) => !overlooked.includes(fault.rule));
    },
  });
}
