import { describe, expect, it } from 'vitest';
import { breachesOf } from '../../src/assess/breaches-of.ts';
import { verdictOf } from '../../src/assess/verdict-of.ts';
import type { RunHeader } from '../../src/model/event.ts';
import type { Policy } from '../../src/model/policy.ts';
import { Evidence } from '../checks/evidence.ts';

const { header } = new Evidence().record;
if (header === undefined) throw new Error('made-up evidence begins with a header');

const [first, ...others] = header.assumptions;
if (first === undefined) throw new Error('made-up evidence has assumptions');

const policy: Policy = { raise: {}, requiredProfile: ['menu'], permittedOverrides: [] };

function headerWith(capabilities: readonly string[], isOverridden: boolean, isReference = false): RunHeader {
  if (header === undefined || first === undefined) throw new Error('no header');
  return {
    ...header, partner: { ...header.partner, isReference }, assumptions: [{ ...first, overridden: isOverridden }, ...others.map((assumption) => ({ ...assumption, overridden: false }))],
    plan: { ...header.plan, profile: { in: capabilities, out: [] } },
  };
}

describe('a policy', () => {
  it('is met by a run that has what it wants', () => {
    expect(breachesOf(policy, headerWith(['menu'], false))).toEqual([]);
  });

  it('names the capabilities that are missing', () => {
    expect(breachesOf(policy, headerWith(['orders'], false))).toEqual([{ code: 'policy.profileMissing', args: { capabilities: ['menu'] } }]);
  });

  it('names the overrides that it does not permit, and no others', () => {
    expect(breachesOf(policy, headerWith(['menu'], true))).toEqual([{ code: 'policy.overrideNotPermitted', args: { ids: [first.id] } }]);
    expect(breachesOf({ ...policy, permittedOverrides: [first.id] }, headerWith(['menu'], true))).toEqual([]);
    expect(breachesOf({ raise: {}, requiredProfile: [] }, headerWith(['menu'], true))).toEqual([]);
  });

  it('does not hold the short waits of the embedded POS against it', () => {
    expect(breachesOf(policy, headerWith(['menu'], true, true))).toEqual([]);
  });

  it('makes an otherwise right run incomplete, and is told of beside a violation', () => {
    const end = { type: 'runEnded', interrupted: false, seq: 9, at: '', atMs: 9 } as const;
    const verdict = (standing: 'conformant' | 'nonconformant', policyOfRun?: Policy) => verdictOf({
      record: { header: headerWith(['menu'], true), end }, requirements: [{ id: 'A-1', standing, required: true }], findings: [{ outcome: 'passed' }], policy: policyOfRun,
    });
    expect(verdict('conformant').verdict).toBe('passed');
    expect(verdict('conformant', policy)).toEqual({ verdict: 'incomplete', reasons: [{ code: 'policy.overrideNotPermitted', args: { ids: [first.id] } }] });
    expect(verdict('nonconformant', policy)).toMatchObject({ verdict: 'failed', reasons: [{ code: 'verdict.nonconformant' }, { code: 'policy.overrideNotPermitted' }] });
  });
});
