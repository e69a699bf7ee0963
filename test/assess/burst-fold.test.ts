import { describe, expect, it } from 'vitest';
import { BurstFold, mostTold } from '../../src/assess/burst-fold.ts';
import type { VerifyingFinding } from '../../src/assess/assess.ts';
import type { Step } from '../../src/model/scenario.ts';
import { expectCall, sendOrder, story } from '../checks/stories.ts';

function finding(step: Step, number: number, change: Partial<VerifyingFinding> = {}): VerifyingFinding {
  return {
    outcome: 'passed', code: 'status.is', args: {}, evidence: [{ exchangeId: `x${number}` }], scenario: 'many', step: step.id, check: 'accepted', verifies: ['ORD-001'],
    location: 'many.yaml:9:3', count: 1, ...change,
  };
}

/** What a story of so many orders, of one burst or each by itself, comes to. */
function fold(count: number, isBurst: boolean, changeOf: (number: number) => Partial<VerifyingFinding> = () => ({})): readonly VerifyingFinding[] {
  const numbers = Array.from({ length: count }, (_none, index) => index + 1);
  const steps = numbers.flatMap((number): readonly Step[] => [sendOrder(`order-${number}`, isBurst ? { burst: 'order' } : {}), expectCall(`status-${number}`, `order-${number}`)]);
  const findings = new BurstFold(story('many', steps));
  for (const [index, step] of steps.filter(({ kind }) => kind === 'expect').entries()) findings.add(step, [finding(step, index + 1, changeOf(index + 1))]);
  return findings.all();
}

describe('the findings of a burst', () => {
  it('are told one by one for as many orders as somebody may read', () => {
    expect(fold(mostTold, true)).toHaveLength(mostTold);
  });

  it('are told once beyond that, with their count and the first three', () => {
    const told = fold(mostTold + 50, true);
    expect(told.map(({ step, count, evidence }) => ({ step, count, evidence }))).toEqual([
      { step: 'status-1', count: mostTold + 50, evidence: [{ exchangeId: 'x1' }, { exchangeId: 'x2' }, { exchangeId: 'x3' }] },
    ]);
  });

  it('are told one by one where a check does not hold, in their place', () => {
    const told = fold(mostTold + 50, true, (number) => (number % 50 === 2 ? { outcome: 'failed', code: 'status.isNot' } : {}));
    expect(told.map(({ step, outcome, count }) => [step, outcome, count])).toEqual([
      ['status-1', 'passed', mostTold + 47], ['status-2', 'failed', 1], ['status-52', 'failed', 1], ['status-102', 'failed', 1],
    ]);
  });

  it('are told apart by check, by place and by code', () => {
    const told = fold(4 * (mostTold + 1), true, (number) => [{}, { check: 'other' }, { location: 'many.yaml:11:3' }, { code: 'status.other' }][number % 4] ?? {});
    expect(told.map(({ count }) => count)).toEqual([mostTold + 1, mostTold + 1, mostTold + 1, mostTold + 1]);
  });

  it('stay as they are when the orders are no burst', () => {
    expect(fold(mostTold + 50, false)).toHaveLength(mostTold + 50);
  });
});
