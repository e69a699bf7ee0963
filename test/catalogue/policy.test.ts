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
    ['valid: 1d', "policy.yaml:1:1 unknown key 'valid'"],
  ])('may not say %s', (policy, sentence) => {
    expect(told(policy)).toEqual([expect.stringContaining(sentence)]);
  });
});
