import { describe, expect, it } from 'vitest';
import { loadMinimal, problemsOf } from './minimal-catalogue.ts';

const told = (policy: string): readonly string[] => problemsOf({ 'policy.yaml': policy }).map(({ location, message }) => `${location ?? ''} ${message}`);

describe('policy.yaml', () => {
  it('raises levels, and says from which', () => {
    const plain = loadMinimal();
    const should = plain.requirements.find(({ level }) => level !== 'must');
    if (should === undefined) throw new Error('the minimal catalogue has only MUSTs');
    const raised = loadMinimal({ 'policy.yaml': `raise: { ${should.id}: must }\nvalidity: 365d\n` });
    expect(raised.requirements.find(({ id }) => id === should.id)).toEqual({ ...should, level: 'must', raisedFrom: should.level });
    expect(raised.requirements.filter(({ id }) => id !== should.id)).toEqual(plain.requirements.filter(({ id }) => id !== should.id));
    expect(raised.policy).toEqual({ raise: { [should.id]: 'must' }, requiredProfile: [], validityDays: 365 });
    const asked = loadMinimal({ 'policy.yaml': 'generalAvailability: { alpha: { orders: 500, days: 14d, acceptance: 98%, uptime: 99.95%, statusWithin: { p95: 60s }, duplicates: 0 }, beta: {} }' });
    expect(asked.policy?.generalAvailability).toEqual({ alpha: { orders: 500, days: 14, acceptance: 98_000, uptime: 99_950, statusWithin: { p95: 60_000 }, duplicates: 0 }, beta: {} });
    expect(raised.digest).not.toBe(plain.digest);
  });

  it.each([
    ['raise: { ACK-001: should }', "policy.yaml:1:19 'ACK-001' is must, and a policy lowers nothing"],
    ['raise: { ACK-001: must }', "policy.yaml:1:19 'ACK-001' is must already"],
    ['raise: { ACK-01: must }', "policy.yaml:1:10 there is no requirement 'ACK-01'"],
    ['raise: { ACK-001: most }', "policy.yaml:1:19 unknown word 'most'"],
    ['requiredProfile: [order]', "policy.yaml:1:19 there is no capability 'order'"],
    ['permittedOverrides: [deadline.state]', "policy.yaml:1:22 there is no assumption 'deadline.state'"],
    ['validity: 1y', "policy.yaml:1:11 '1y' is not a number of days"],
    ['validity: 0d', "policy.yaml:1:11 '0d' is not a number of days"],
    ['generalAvailability: { gamma: {} }', "policy.yaml:1:24 unknown key 'gamma'"],
    ['generalAvailability: { alpha: { order: 1 } }', "policy.yaml:1:33 unknown key 'order'"],
    ['generalAvailability: { alpha: { acceptance: 101% } }', "policy.yaml:1:45 '101%' is not a percentage"],
    ['generalAvailability: { alpha: { acceptance: 0.98 } }', 'policy.yaml:1:45 '],
    ['generalAvailability: { alpha: { orders: 0 } }', 'policy.yaml:1:41 '],
    ['generalAvailability: { beta: { statusWithin: { p95: 60 } } }', 'policy.yaml:1:53 '],
    ['valid: 1d', "policy.yaml:1:1 unknown key 'valid'"],
  ])('may not say %s', (policy, sentence) => {
    expect(told(policy)).toEqual([expect.stringContaining(sentence)]);
  });
});
