import { describe, expect, it } from 'vitest';
import { predicates } from '../../src/checks/predicates.ts';
import { answerCases } from './cases/answer.ts';
import { callbackCases } from './cases/callback.ts';
import type { Case } from './cases/case.ts';
import { locationCases } from './cases/locations.ts';
import { menuCases } from './cases/menu.ts';
import { retryTimingCases } from './cases/retry-timing.ts';
import { statusCases } from './cases/status.ts';
import { tillCases } from './cases/till.ts';
import { tokenCases } from './cases/token.ts';

const cases = [...answerCases, ...callbackCases, ...locationCases, ...menuCases, ...statusCases, ...retryTimingCases, ...tillCases, ...tokenCases];
const sentence = ({ when, outcome }: Case): string => (outcome === 'silent' ? `says nothing when ${when}` : `is ${outcome} when ${when}`);

describe.each(Object.keys(predicates))('%s', (name) => {
  const own = cases.filter(({ predicate }) => predicate === name);

  it('is proven by evidence that passes and by evidence that fails', () => {
    const outcomes = new Set(own.map(({ outcome }) => outcome));
    expect([...outcomes]).toEqual(expect.arrayContaining(['passed', 'failed']));
  });

  it.each(own.map((entry) => [sentence(entry), entry] as const))('%s', (_sentence, { outcome, code, judge }) => {
    const judgements = judge();
    if (outcome === 'silent') {
      expect(judgements).toEqual([]);
      return;
    }
    // One subject can have several parts, of which one is enough to fail.
    const [first, ...others] = judgements.filter((judgement) => outcome === 'passed' || judgement.outcome !== 'passed');
    expect(first).toMatchObject({ outcome, ...(code !== undefined && { code }) });
    expect(others.map((judgement) => judgement.outcome)).toEqual(others.map(() => outcome));
  });

  it('points at an exchange of the record whenever it fails', () => {
    const failures = own.filter(({ outcome }) => outcome === 'failed').flatMap(({ judge }) => judge());
    for (const { evidence } of failures) expect(evidence[0]?.exchangeId).toMatch(/^x\d+$/);
  });
});

it('no case is about a predicate that is not in the table', () => {
  expect(cases.map(({ predicate }) => predicate).filter((name) => predicates[name] === undefined)).toEqual([]);
});
