import type { Deviation } from '../deviation.ts';
import type { Fault, Rule } from '../judge/fault.ts';

/** A POS that sees the faults of some rules only where an amount is too high. */
export function overlookTooLittle(rules: readonly Rule[]): Deviation['decorate'] {
  const isTooLittle = ({ rule, details: { actual, expected } }: Fault): boolean =>
    rules.includes(rule) && typeof actual === 'number' && typeof expected === 'number' && actual < expected;
  return (pos) => ({ ...pos, judge: (attempt, till) => pos.judge(attempt, till).filter((fault) => !isTooLittle(fault)) });
}
