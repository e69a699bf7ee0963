import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf, type StandingInput } from '../../src/assess/standing-of.ts';
import { outcomes, standings, type Standing } from '../../src/model/outcome.ts';

const finding = fc.record({ outcome: fc.constantFrom(...outcomes), code: fc.constantFrom('ask.unanswered', 'gate.failed', 'hook.failed') });
const findings = fc.array(finding, { maxLength: 6 });
const plain = { isExcluded: false, isApplicable: true, hasUnplayed: false };
const rank = (standing: Standing): number => standings.indexOf(standing);
const standing = (input: Partial<StandingInput>): Standing => standingOf({ ...plain, findings: [], ...input });
const passed = { outcome: 'passed', code: 'x' } as const;
const failed = { outcome: 'failed', code: 'x' } as const;
const manual = { outcome: 'blocked', code: 'ask.unanswered' } as const;
const blocked = { outcome: 'blocked', code: 'gate.failed' } as const;
const skipped = { outcome: 'notApplicable', code: 'x' } as const;

describe('a requirement', () => {
  it.each<[string, Partial<StandingInput>, Standing]>([
    ['one check passed', { findings: [passed] }, 'conformant'],
    ['no check said anything', {}, 'untested'],
    ['checks only said that they have no meaning here', { findings: [skipped] }, 'untested'],
    ['one check failed among many that passed', { findings: [passed, failed, passed] }, 'nonconformant'],
    ['one check was blocked', { findings: [passed, blocked] }, 'inconclusive'],
    ['a hook failed', { findings: [{ outcome: 'blocked', code: 'hook.failed' }] }, 'inconclusive'],
    ['nobody answered at the till', { findings: [passed, manual] }, 'manual'],
    ['nobody answered, and something else was blocked', { findings: [manual, blocked] }, 'inconclusive'],
    ['a scenario that verifies it was not selected', { findings: [passed], hasUnplayed: true }, 'untested'],
    ['it failed already in what was selected', { findings: [failed], hasUnplayed: true }, 'nonconformant'],
    ['nothing in the full plan verifies it', { isApplicable: false, findings: [failed] }, 'notApplicable'],
    ['nothing on the wire can show it', { isExcluded: true, findings: [failed] }, 'excluded'],
  ])('%s: its standing follows', (_when, input, expected) => {
    expect(standing(input)).toBe(expected);
  });

  it('has the worst standing that any of its findings has alone', () => {
    fc.assert(fc.property(fc.array(finding, { minLength: 1, maxLength: 6 }), (all) => {
      const alone = all.filter(({ outcome }) => outcome !== 'notApplicable').map((one) => standing({ findings: [one] }));
      const worst = alone.toSorted((a, b) => rank(a) - rank(b))[0] ?? 'untested';
      expect(standing({ findings: all })).toBe(worst);
    }));
  });

  it('is never conformant without a passed check, nor with a failed or blocked one', () => {
    fc.assert(fc.property(findings, fc.boolean(), (all, hasUnplayed) => {
      if (standing({ findings: all, hasUnplayed }) !== 'conformant') return;
      const seen = new Set(all.map(({ outcome }) => outcome));
      expect([seen.has('passed'), seen.has('failed'), seen.has('blocked'), hasUnplayed]).toEqual([true, false, false, false]);
    }));
  });

  it('never becomes better by one more finding that failed or was blocked', () => {
    const worse = finding.filter(({ outcome }) => outcome === 'failed' || outcome === 'blocked');
    fc.assert(fc.property(findings, worse, fc.boolean(), (all, more, hasUnplayed) => {
      const [before, after] = [standing({ findings: all, hasUnplayed }), standing({ findings: [...all, more], hasUnplayed })];
      expect(rank(after)).toBeLessThanOrEqual(rank(before));
    }));
  });

  it('depends on its findings, not on their order', () => {
    fc.assert(fc.property(findings, (all) => {
      expect(standing({ findings: all.toReversed() })).toBe(standing({ findings: all }));
    }));
  });
});
