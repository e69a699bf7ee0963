import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { reportWaivers } from '../../src/assess/report-waivers.ts';
import type { RunEvent } from '../../src/model/event.ts';
import { standings } from '../../src/model/outcome.ts';
import { requirement } from '../report/fixture.ts';
import { recordedRules, recordRun } from './recorded-run.ts';

const waiver = (id: string) => ({ requirement: id, reason: 'fixed in 5.3', owner: 'QA', expires: '2026-12-31' });

const events = await recordRun();

/** The run as it would have been recorded with waivers in ppip.yaml. */
function waiving(ids: readonly string[]): readonly RunEvent[] {
  return events.map((event) => event.type === 'runStarted' ? { ...event, header: { ...event.header, waivers: ids.map(waiver) } } : event);
}

describe('a waiver', () => {
  it('changes nothing of a report but its list of waivers', () => {
    const { waivers: none, ...plain } = assess(events, recordedRules);
    expect(none).toEqual([]);
    const ids = plain.requirements.map(({ id }) => id);
    fc.assert(fc.property(fc.subarray(ids, { minLength: 1 }), (waived) => {
      const { waivers, ...rest } = assess(waiving(waived), recordedRules);
      expect(rest).toEqual(plain);
      expect(waivers.map(({ requirement: id }) => id)).toEqual(waived);
    }), { numRuns: 5 });
  });

  it.each(standings)('of a rule that is %s shows that standing', (standing) => {
    const state = new Map<string, string>([['nonconformant', 'needed'], ['conformant', 'stale']]).get(standing) ?? 'open';
    expect(reportWaivers([waiver('STA-003')], [requirement({ id: 'STA-003', standing })])).toEqual([{ ...waiver('STA-003'), state, standing }]);
  });

  it('of a rule that the catalogue does not have is left out', () => {
    expect(reportWaivers([waiver('OLD-001')], [requirement({ id: 'STA-003' })])).toEqual([]);
  });
});
