import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStandings } from '../../src/assess/compare-standings.ts';
import { diffReports } from '../../src/assess/diff-reports.ts';
import type { ComparableFinding, ComparableReport, ComparableRequirement } from '../../src/model/comparison.ts';
import { standings, verdicts, type Standing } from '../../src/model/outcome.ts';
import { levels } from '../../src/model/requirement.ts';

const finding = (outcome: string, check = 'accepted', code = 'some.code', args: ComparableFinding['args'] = {}): ComparableFinding =>
  ({ outcome, code, args, scenario: 'orders/plain', step: 'first', check });

const requirement = (id: string, standing: Standing, part: Partial<ComparableRequirement> = {}): ComparableRequirement =>
  ({ id, level: 'must', text: { en: id, fr: id }, standing, findings: [], ...part });

const report = (requirements: readonly ComparableRequirement[], part: Partial<ComparableReport> = {}): ComparableReport => ({
  verdict: 'incomplete', harness: { version: '0.1.0' }, catalogue: { version: '1', digest: 'sha256:a', authority: 'public' }, partner: { name: 'Acme', version: '1' },
  profile: { in: ['menu', 'orders'] }, run: { id: 'r', startedAt: '2026-11-24T07:46:39.000Z', durationMs: 1_000 }, requirements, scenarios: [{ state: 'completed' }], assumptions: [], ...part,
});

const anyReport: fc.Arbitrary<ComparableReport> = fc.record({
  verdict: fc.constantFrom(...verdicts),
  requirements: fc.uniqueArray(fc.record({
    id: fc.constantFrom('A-001', 'A-002', 'B-001', 'B-002', 'C-001'), level: fc.constantFrom(...levels), standing: fc.constantFrom(...standings),
    findings: fc.array(fc.record({ outcome: fc.constantFrom('passed', 'failed', 'blocked'), check: fc.constantFrom('a', 'b') })),
  }), { selector: ({ id }) => id }),
}).map(({ verdict, requirements }) => report(requirements.map(({ id, level, standing, findings }) =>
  requirement(id, standing, { level, findings: findings.map(({ outcome, check }) => finding(outcome, check)) })), { verdict }));

describe('a change of standing', () => {
  it.each<[Standing, Standing, string | undefined]>([
    ['conformant', 'nonconformant', 'worse'], ['conformant', 'inconclusive', 'worse'], ['conformant', 'untested', 'worse'], ['conformant', 'manual', 'worse'],
    ['untested', 'nonconformant', 'worse'], ['notApplicable', 'nonconformant', 'worse'], ['conformant', 'notApplicable', 'worse'],
    ['nonconformant', 'conformant', 'better'], ['nonconformant', 'inconclusive', 'better'], ['manual', 'conformant', 'better'], ['notApplicable', 'conformant', 'better'],
    ['inconclusive', 'untested', 'other'], ['untested', 'manual', 'other'], ['nonconformant', 'notApplicable', 'other'], ['conformant', 'excluded', 'other'],
    ['notApplicable', 'untested', 'other'], ['conformant', 'conformant', undefined], ['excluded', 'excluded', undefined],
  ])('from %s to %s is %s', (before, after, change) => {
    expect(compareStandings(before, after)).toBe(change);
  });

  it('never makes a violated rule better by asking it no longer', () => {
    for (const after of ['notApplicable', 'excluded'] as const) expect(compareStandings('nonconformant', after)).toBe('other');
  });
});

describe('two reports', () => {
  it('that are the same differ in nothing', () => {
    fc.assert(fc.property(anyReport, (one) => {
      expect(diffReports(one, one)).toMatchObject({ isWorse: false, requirements: [], unchanged: one.requirements.length, assumptions: [], profile: { added: [], removed: [] } });
    }));
  });

  it('account for every requirement of either, once', () => {
    fc.assert(fc.property(anyReport, anyReport, (before, after) => {
      const { requirements, unchanged } = diffReports(before, after);
      const all = new Set([...before.requirements, ...after.requirements].map(({ id }) => id));
      expect(requirements.length + unchanged).toBe(all.size);
      expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
      expect(requirements.filter(({ change }) => change === 'appeared').length).toBe(after.requirements.filter(({ id }) => !before.requirements.some((one) => one.id === id)).length);
    }));
  });

  it('are worse exactly when a requirement is, or a pass was lost', () => {
    fc.assert(fc.property(anyReport, anyReport, (before, after) => {
      const { isWorse, requirements } = diffReports(before, after);
      expect(isWorse).toBe(requirements.some(({ change }) => change === 'worse') || (before.verdict === 'passed' && after.verdict !== 'passed'));
    }));
  });

  it('are compared by id when their catalogues know different rules', () => {
    const before = report([requirement('OLD-001', 'conformant'), requirement('A-001', 'conformant')]);
    const after = report([requirement('A-001', 'conformant'), requirement('NEW-001', 'nonconformant')], { catalogue: { version: '2', digest: 'sha256:b', authority: 'public' } });
    const { requirements, isWorse } = diffReports(before, after);
    expect(requirements.map(({ id, change }) => [id, change])).toEqual([['NEW-001', 'appeared'], ['OLD-001', 'vanished']]);
    expect(isWorse).toBe(false);
  });

  it('are worse when a rule that was broken in one place is broken in one more', () => {
    const before = report([requirement('A-001', 'nonconformant', { findings: [finding('failed', 'a'), finding('passed', 'b')] })]);
    const after = report([requirement('A-001', 'nonconformant', { findings: [finding('failed', 'a'), finding('failed', 'b', 'status.isNot')] })]);
    expect(diffReports(before, after)).toMatchObject({ isWorse: true, requirements: [{ id: 'A-001', change: 'worse', newlyFailing: ['orders/plain/first/b'] }] });
    expect(diffReports(after, before)).toMatchObject({ isWorse: false, requirements: [] });
  });

  const part = { scenarios: [{ state: 'completed' }, { state: 'notSelected' }] };

  it.each<[Standing, Standing]>([['conformant', 'untested'], ['nonconformant', 'untested'], ['notApplicable', 'untested']])('call a rule that only one of them selected neither worse nor better: %s and %s', (one, other) => {
    const [whole, narrowed] = [report([requirement('A-001', one)]), report([requirement('A-001', other)], part)];
    for (const [before, after] of [[whole, narrowed], [narrowed, whole]] as const) {
      expect(diffReports(before, after)).toMatchObject({ isWorse: false, before: { isPartial: before === narrowed }, after: { isPartial: after === narrowed }, requirements: [{ id: 'A-001', change: 'notSelected' }] });
    }
  });

  it('hold what a part selected against the other', () => {
    const before = report([requirement('A-001', 'conformant'), requirement('B-001', 'conformant'), requirement('C-001', 'untested', { findings: [finding('passed')] })], part);
    const after = report([requirement('A-001', 'nonconformant'), requirement('B-001', 'inconclusive'), requirement('C-001', 'nonconformant', { findings: [finding('failed')] })], part);
    expect(diffReports(before, after).requirements.map(({ id, change }) => [id, change])).toEqual([['A-001', 'worse'], ['B-001', 'worse'], ['C-001', 'worse']]);
  });

  it('lose a pass to a part only when it fails', () => {
    const passed = report([], { verdict: 'passed' });
    expect((['incomplete', 'failed'] as const).map((verdict) => diffReports(passed, report([], { verdict, ...part })).lostPass)).toEqual([false, true]);
    expect(diffReports(passed, report([], { verdict: 'incomplete' })).lostPass).toBe(true);
  });

  it('say what the later one found', () => {
    const after = report([requirement('A-001', 'nonconformant', { findings: [finding('passed'), finding('failed', 'b', 'check.missing', { number: '1' })] })]);
    expect(diffReports(report([requirement('A-001', 'conformant')]), after).requirements[0]?.finding).toEqual({ code: 'check.missing', args: { number: '1' } });
  });

  it('show a level that was changed as neither better nor worse', () => {
    const after = report([requirement('A-001', 'nonconformant', { level: 'should' })]);
    expect(diffReports(report([requirement('A-001', 'nonconformant')]), after).requirements).toMatchObject([{ change: 'other', before: { level: 'must' }, after: { level: 'should' } }]);
  });

  it('differ in profile, positions and times without being worse', () => {
    const arrival = (ms: number): ComparableRequirement => requirement('A-001', 'conformant', { findings: [finding('passed', 'arrives', 'arrived', { ms })] });
    const before = report([arrival(100)], { assumptions: [{ id: 'a', position: 1 }, { id: 'gone', position: 'x' }] });
    const after = report([arrival(900)], { profile: { in: ['menu', 'refund'] }, assumptions: [{ id: 'a', position: 2 }], run: { ...before.run, durationMs: 5_000 } });
    expect(diffReports(before, after)).toMatchObject({
      isWorse: false, profile: { added: ['refund'], removed: ['orders'] }, assumptions: [{ id: 'a', before: 1, after: 2 }, { id: 'gone', before: 'x' }],
      timing: [{ what: 'run', beforeMs: 1_000, afterMs: 5_000 }, { what: 'medianArrival', beforeMs: 100, afterMs: 900 }, { what: 'slowestArrival', beforeMs: 100, afterMs: 900 }],
    });
  });
});
