import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf, type VerdictInput, type VerdictResult } from '../../src/assess/verdict-of.ts';
import { standings, type Standing } from '../../src/model/outcome.ts';
import { Evidence } from '../checks/evidence.ts';

const { header } = new Evidence().record;
if (header === undefined) throw new Error('made-up evidence begins with a header');
const ended = { type: 'runEnded', interrupted: false, seq: 9, at: '', atMs: 9 } as const;

interface Situation {
  readonly end: 'none' | 'fault' | 'interrupted' | 'faultAndInterrupted' | 'proper';
  readonly hasHeader: boolean;
  readonly hasScenario: boolean;
  readonly isPartial: boolean;
  readonly coreOff: readonly string[];
  readonly hasAsserted: boolean;
  /** The standing of the one required MUST; none when there is no such requirement. */
  readonly required: Standing | 'none';
  readonly optional: Standing;
}

const fine: Situation = {
  end: 'proper', hasHeader: true, hasScenario: true, isPartial: false, coreOff: [], hasAsserted: true, required: 'conformant', optional: 'conformant',
};

function endOf(end: Situation['end']): VerdictInput['record']['end'] {
  const fault = { code: 'harness.disk', detail: 'full' };
  switch (end) {
    case 'none': return undefined;
    case 'proper': return ended;
    case 'interrupted': return { ...ended, interrupted: true };
    case 'fault': return { ...ended, fault };
    case 'faultAndInterrupted': return { ...ended, interrupted: true, fault };
  }
}

function verdict(situation: Situation): VerdictResult {
  const { end, hasHeader, hasScenario, isPartial, coreOff, hasAsserted, required, optional } = situation;
  const scenarios = (header?.plan.scenarios ?? []).map((planned) => ({ ...planned, state: hasScenario ? planned.state : 'notApplicable' as const }));
  const own = header === undefined || !hasHeader ? undefined : { ...header, plan: { ...header.plan, scenarios, isPartial, coreOff } };
  return verdictOf({
    record: { end: endOf(end), header: own },
    requirements: [
      { id: 'SHOULD', standing: optional, required: false },
      ...(required === 'none' ? [] : [{ id: 'MUST', standing: required, required: true }]),
    ],
    findings: hasAsserted ? [{ outcome: 'passed' }] : [{ outcome: 'blocked' }],
  });
}

/** Design §5 rule 10, as a table. */
function expected({ end, hasHeader, hasScenario, isPartial, coreOff, hasAsserted, required }: Situation): VerdictResult['verdict'] {
  if (end !== 'proper') return 'incomplete';
  if (required === 'nonconformant') return 'failed';
  const isWhole = hasHeader && hasScenario && !isPartial && coreOff.length === 0 && hasAsserted;
  return isWhole && required === 'conformant' ? 'passed' : 'incomplete';
}

const situations: readonly Situation[] = (['none', 'fault', 'interrupted', 'faultAndInterrupted', 'proper'] as const).flatMap((end) =>
  [true, false].flatMap((hasHeader) => [true, false].flatMap((hasScenario) => [true, false].flatMap((isPartial) =>
    [[], ['orders']].flatMap((coreOff) => [true, false].flatMap((hasAsserted) => ([...standings, 'none'] as const).flatMap((required) =>
      standings.map((optional): Situation => ({ end, hasHeader, hasScenario, isPartial, coreOff, hasAsserted, required, optional })))))))));

describe('the verdict', () => {
  it('is what the rule says in every combination, and gives reasons exactly when it is not passed', () => {
    expect(situations).toHaveLength(5 * 2 ** 5 * 8 * 7);
    for (const situation of situations) {
      const result = verdict(situation);
      expect(result.verdict, JSON.stringify(situation)).toBe(expected(situation));
      expect(result.reasons.length === 0, JSON.stringify(situation)).toBe(result.verdict === 'passed');
    }
  });

  it('passes in one situation only, whatever the standing of a SHOULD', () => {
    const passing = situations.filter((situation) => verdict(situation).verdict === 'passed');
    expect(passing).toEqual(standings.map((optional) => ({ ...fine, optional })));
  });

  it.each<[string, Partial<Situation>, string]>([
    ['the record has no end', { end: 'none' }, 'run.unfinished'],
    ['the harness failed', { end: 'fault' }, 'run.harnessFault'],
    ['it was interrupted', { end: 'interrupted' }, 'run.interrupted'],
    ['a MUST is violated', { required: 'nonconformant' }, 'verdict.nonconformant'],
    ['a MUST could not be judged', { required: 'inconclusive' }, 'verdict.notConformant'],
    ['a MUST waits for a person', { required: 'manual' }, 'verdict.notConformant'],
    ['a MUST was not tested', { required: 'untested' }, 'verdict.notConformant'],
    ['the selection is partial', { isPartial: true }, 'verdict.partialSelection'],
    ['a core capability is off', { coreOff: ['orders'] }, 'verdict.coreOff'],
    ['nothing was asserted', { hasAsserted: false }, 'verdict.nothingAsserted'],
    ['nothing is required', { required: 'none' }, 'verdict.nothingAsserted'],
    ['no scenario was run', { hasScenario: false }, 'verdict.noScenario'],
  ])('says why when %s', (_when, change, code) => {
    expect(verdict({ ...fine, ...change }).reasons.map((reason) => reason.code)).toContain(code);
  });

  it('names each requirement that stands in the way, and no SHOULD', () => {
    expect(verdict({ ...fine, required: 'nonconformant', optional: 'nonconformant' }).reasons).toEqual([{ code: 'verdict.nonconformant', args: { ids: ['MUST'] } }]);
  });

  it('is never passed when any required requirement is not conformant', () => {
    const requirements = fc.array(fc.record({ id: fc.string(), standing: fc.constantFrom(...standings), required: fc.boolean() }), { maxLength: 8 });
    fc.assert(fc.property(requirements, (all) => {
      const result = verdictOf({ record: { end: ended, header }, requirements: all, findings: [{ outcome: 'passed' }] });
      const isShown = all.some(({ required }) => required) && all.every(({ standing, required }) => !required || standing === 'conformant');
      expect(result.verdict === 'passed').toBe(isShown);
    }));
  });
});
