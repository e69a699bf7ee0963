import { describe, expect, it } from 'vitest';
import { doubtReport } from '../../src/assess/doubt-report.ts';
import { reportRenewal } from '../../src/assess/report-renewal.ts';
import type { RunEvent, RunHeader } from '../../src/model/event.ts';
import type { Standing } from '../../src/model/outcome.ts';
import type { Renewal, RequirementReport } from '../../src/model/report.ts';
import { tellRenewal } from '../../src/report/tell-renewal.ts';
import { report, requirement } from '../report/fixture.ts';

type Rows = Readonly<Record<string, readonly [standing: Standing, required: boolean]>>;
type End = Extract<RunEvent, { type: 'runEnded' }>;

const ended = { type: 'runEnded', interrupted: false, seq: 9, at: '2026-11-24T16:11:04Z', atMs: 9 } as const;
const rows: Rows = { 'MEN-1': ['conformant', true], 'MEN-2': ['conformant', true], 'ORD-1': ['conformant', true], 'ORD-2': ['nonconformant', false], 'ORD-3': ['excluded', false], 'X-1': ['untested', true] };
const changes = [{ id: 'menu', requirements: ['MEN-1', 'MEN-2'] }, { id: 'orders', requirements: ['MEN-2', 'ORD-1', 'ORD-2', 'ORD-3'] }];

function renew(more: Rows = {}, { end = ended, of = changes }: { readonly end?: End | undefined; readonly of?: typeof changes } = {}): Renewal | undefined {
  const header = { plan: { changes: of } } as unknown as RunHeader;
  const requirements = Object.entries({ ...rows, ...more }).map(([id, [standing, required]]): RequirementReport => requirement({ id, standing, required }));
  return reportRenewal({ header, end }, requirements);
}

const told = (renewal: Renewal | undefined, language: 'en' | 'fr' = 'en'): readonly string[] => (renewal === undefined ? [] : tellRenewal(renewal, language).map(({ name, text }) => `${name}: ${text}`));

describe('what a run renews', () => {
  it('is everything that its changes oblige, once, when each required rule of it is shown again', () => {
    expect(renew()).toEqual({
      changes: ['menu', 'orders'], isRenewed: true,
      requirements: [
        { id: 'MEN-1', standing: 'conformant', required: true, changes: ['menu'] }, { id: 'MEN-2', standing: 'conformant', required: true, changes: ['menu', 'orders'] },
        { id: 'ORD-1', standing: 'conformant', required: true, changes: ['orders'] }, { id: 'ORD-2', standing: 'nonconformant', required: false, changes: ['orders'] },
        { id: 'ORD-3', standing: 'excluded', required: false, changes: ['orders'] },
      ],
    });
    expect(told(renew())).toEqual(['Renews: menu: 2 of 2 rules shown again.', 'Renews: orders: 2 of 2 rules shown again.']);
  });

  it.each<Standing>(['nonconformant', 'inconclusive', 'manual', 'untested'])('is nothing while a required rule of it is %s, which is named', (standing) => {
    const renewal = renew({ 'MEN-1': [standing, true] });
    expect(renewal?.isRenewed).toBe(false);
    expect(told(renewal)).toEqual(['Not renewed: menu: 1 of 2 rules shown again; still to be shown: MEN-1.', 'Not renewed: orders: 2 of 2 rules shown again.']);
    expect(told(renewal, 'fr')[0]).toBe('Non renouvelé: menu\u00A0: 1 règle démontrée de nouveau sur 2; à démontrer encore\u00A0: MEN-1.');
  });

  it('is nothing when nothing of a change applies', () => {
    const renewal = renew({ 'K-1': ['notApplicable', false] }, { of: [...changes, { id: 'kiosk', requirements: ['K-1'] }] });
    expect(renewal?.isRenewed).toBe(false);
    expect(told(renewal)[2]).toBe('Not renewed: kiosk: none of its rules applies here, so nothing of it was shown.');
  });

  it('counts the rules that do not bind where none does', () => {
    const renewal = renew({ 'P-1': ['conformant', false], 'P-2': ['nonconformant', false] }, { of: [{ id: 'push', requirements: ['P-1', 'P-2'] }] });
    expect(renewal?.isRenewed).toBe(true);
    expect(told(renewal)).toEqual(['Renews: push: 1 of 2 rules shown again; still to be shown: P-2.']);
  });

  it.each([
    ['was interrupted', { ...ended, interrupted: true }],
    ['ended by a fault of the harness', { ...ended, fault: { code: 'harness.unexpected', detail: 'x' } }],
  ])('is nothing when the run %s', (_what, end) => {
    expect(renew({}, { end })?.isRenewed).toBe(false);
  });

  it('is nothing when the run never ended', () => {
    const header = { plan: { changes: changes.slice(0, 1) } } as unknown as RunHeader;
    expect(reportRenewal({ header, end: undefined }, [requirement({ id: 'MEN-1', standing: 'conformant', required: true })])?.isRenewed).toBe(false);
  });

  it('is nothing when the evidence does not verify', () => {
    const renewal = renew();
    if (renewal === undefined) throw new Error('it is about a change');
    expect(doubtReport(report({ verdict: 'incomplete', requirements: [], renewal }), [{ code: 'evidence.chainBroken', place: 'events.jsonl:3' }]).renewal?.isRenewed).toBe(false);
    expect(doubtReport(report({ verdict: 'incomplete', requirements: [] }), [{ code: 'evidence.chainBroken', place: 'events.jsonl:3' }])).not.toHaveProperty('renewal');
  });

  it('is told of no run that is about no change', () => {
    expect(renew({}, { of: [] })).toBeUndefined();
  });
});
