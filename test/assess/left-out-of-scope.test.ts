import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { flows, products } from '../../src/model/capability.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Qualification } from '../../src/model/qualification.ts';
import { recordedRules, recordRun } from './recorded-run.ts';

const events = await recordRun();
const plain = assess(events, recordedRules);

/** The run as it would have been recorded with a qualification.yaml, and with this scope in ppip.yaml. */
function qualified(qualification: Qualification, scope: { readonly flows: Qualification['flows']; readonly products: Qualification['products'] } = plain.partner.scope): readonly RunEvent[] {
  return events.map((event) => event.type === 'runStarted' ? { ...event, header: { ...event.header, qualification, partner: { ...event.header.partner, scope } } } : event);
}

describe('a qualification', () => {
  it('changes nothing of a report but what it says itself', () => {
    fc.assert(fc.property(fc.record({ flows: fc.subarray([...flows]), products: fc.subarray([...products]), capabilities: fc.subarray(['orders', 'kiosk', 'gone']) }), (declared) => {
      const { qualification, ...rest } = assess(qualified(declared), recordedRules);
      expect(rest).toEqual(plain);
      expect(qualification).toMatchObject(declared);
    }), { numRuns: 5 });
  });

  it('that ppip.yaml is smaller than is named item by item', () => {
    const declared: Qualification = { flows: ['menu', 'orders'], products: ['kiosk', 'hub'], capabilities: [...plain.profile.in, 'orders.curbside'] };
    expect(assess(qualified(declared, { flows: ['menu'], products: ['hub'] }), recordedRules).qualification?.leftOut)
      .toEqual([{ kind: 'flow', id: 'orders' }, { kind: 'product', id: 'kiosk' }, { kind: 'capability', id: 'orders.curbside' }]);
  });

  it('that ppip.yaml keeps or exceeds leaves nothing out', () => {
    expect(assess(qualified({ flows: ['menu'], products: [], capabilities: ['menu'] }), recordedRules).qualification?.leftOut).toEqual([]);
  });

  it('that there is none of is not in the report', () => {
    expect('qualification' in plain).toBe(false);
  });
});
