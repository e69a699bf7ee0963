import { describe, expect, it } from 'vitest';
import { assessRecord } from '../../../src/assess/assess.ts';
import { mergeHeaders } from '../../../src/assess/merge/merge-headers.ts';
import { toRunPart } from '../../../src/assess/merge/run-part.ts';
import { planRun } from '../../../src/plan/plan-run.ts';
import { shipped } from '../../checks/rules.ts';
import { find, judge, own, part } from './made-parts.ts';

const apart = [part(1, ['A', 'B'], ['j1', 'j2']), part(2, ['C', 'D'], ['j3', 'j4'])] as const;
const sharing = [part(1, ['A', 'B'], ['j1', 'j2']), part(2, ['A', 'D'], ['j2', 'j4'])] as const;

describe('what must be unique', () => {
  it('is conformant when no two parts share it, wherever they were played', () => {
    for (const sandboxes of [undefined, 'one', 'each'] as const) {
      expect(['STA-007', 'TOK-018'].map((id) => find(judge(apart, sandboxes), id).standing)).toEqual(['conformant', 'conformant']);
    }
  });

  it('is violated when two parts share it on one sandbox, though neither shows it alone', () => {
    const report = judge(sharing, 'one');
    expect(['STA-007', 'TOK-018'].map((id) => find(report, id).standing)).toEqual(['nonconformant', 'nonconformant']);
    const [failed] = find(report, 'STA-007').findings.filter(({ outcome }) => outcome === 'failed');
    expect(failed).toMatchObject({ code: 'check.shared', args: { number: 'A' } });
    expect(failed?.evidence.map(({ exchangeId }) => exchangeId.split('.')[0])).toEqual(['1', '2']);
    for (const only of sharing) expect(find(assessRecord(only.record, shipped), 'STA-007').standing).not.toBe('nonconformant');
  });

  it('is left open when two parts share it and nobody said whether they had one sandbox', () => {
    const report = judge(sharing);
    expect(['STA-007', 'TOK-018'].map((id) => find(report, id).standing)).toEqual(['inconclusive', 'inconclusive']);
    expect(find(report, 'STA-007').findings).toContainEqual(expect.objectContaining({ outcome: 'blocked', code: 'merge.sandboxUnknown', args: { value: 'A' } }));
  });

  it('is conformant when two parts share it that had a sandbox each, and the report says so', () => {
    const report = judge(sharing, 'each');
    expect(['STA-007', 'TOK-018'].map((id) => find(report, id).standing)).toEqual(['conformant', 'conformant']);
    expect(report.run.merged?.sandboxes).toBe('each');
  });

  it('is shown by all parts together on one sandbox, when none had enough of it to show', () => {
    const ones = [part(1, ['A'], ['j1']), part(2, ['B'], ['j2'])] as const;
    for (const only of ones) expect(find(assessRecord(only.record, shipped), 'STA-007').standing).not.toBe('conformant');
    expect(find(judge(ones, 'one'), 'STA-007')).toMatchObject({ standing: 'conformant', findings: [{ code: 'check.distinct', args: { count: 2 } }] });
    for (const sandboxes of [undefined, 'each'] as const) expect(find(judge(ones, sandboxes), 'STA-007').standing).not.toBe('conformant');
  });

  it('is not broken by one token that a POS keeps and sends to two parts', () => {
    const madeAt = 1_799_999_990;
    const kept = [part(1, ['A', 'B'], ['j1', 'j1'], { madeAt }), part(2, ['C', 'D'], ['j1', 'j1'], { madeAt })].map(({ events, head }) => {
      const same = events.map((event) => (event.type === 'exchangeStarted' && event.direction === 'in' ? { ...event, token: { ...event.token, fingerprint: head.slice(0, 4) } } : event));
      return toRunPart(same, head);
    });
    const [first, second] = kept;
    if (first === undefined || second === undefined) throw new Error('no header');
    expect(find(judge([first, second], 'one'), 'TOK-018').standing).toBe('conformant');
  });
});

describe('the whole', () => {
  it('has the plan of all parts, and is no longer partial', () => {
    const { plan } = mergeHeaders(apart, undefined);
    const whole = planRun({ partner: own, catalogue: shipped, only: [] });
    expect(plan.scenarios).toEqual(whole.scenarios);
    expect([plan.isPartial, plan.shard]).toEqual([false, undefined]);
  });

  it('has not come to its end while a part has not', () => {
    const broken = [apart[0], part(2, ['C', 'D'], ['j3', 'j4'], { end: false })] as const;
    expect(judge(broken, 'one')).toMatchObject({ verdict: 'incomplete', reasons: [{ code: 'run.unfinished' }], run: { endedAt: null } });
  });

  it('shows the scenario that a part was to play and did not as interrupted, never as played', () => {
    const { scenarios } = judge(apart, 'one');
    expect(new Set(scenarios.filter(({ state }) => state !== 'notApplicable').map(({ state }) => state))).toEqual(new Set(['interrupted']));
  });
});
