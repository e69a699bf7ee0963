import { describe, expect, it } from 'vitest';
import { stateOfCertificate } from '../../../src/assess/process/state-of-certificate.ts';
import type { Certificate } from '../../../src/model/certificate.ts';

const certificate = (more: Partial<Certificate> = {}): Certificate => ({
  id: 'PPIP-1', kind: 'certificate', issuedAt: '2026-01-01T00:00:00.000Z', validUntil: '2027-01-01T00:00:00.000Z', partner: { name: 'Acme', posName: 'acme-pos', version: '5' },
  locations: [{ id: 'a', name: 'A', roles: [] }], ...more,
} as Certificate);

const stateAt = (at: string, more: Partial<Parameters<typeof stateOfCertificate>[1]> = {}, one = certificate()): string => stateOfCertificate(one, { at: Date.parse(at), others: [], ...more }).state;

describe('a certificate', () => {
  it.each([
    ['2025-12-31T23:59:59.999Z', 'notYetValid'],
    ['2026-01-01T00:00:00.000Z', 'valid'],
    ['2026-12-31T23:59:59.999Z', 'valid'],
    ['2027-01-01T00:00:00.000Z', 'expired'],
  ])('is at %s %s', (at, state) => {
    expect(stateAt(at)).toBe(state);
  });

  it('does not expire when the policy sets no date', () => {
    expect(stateAt('2099-01-01T00:00:00Z', {}, certificate({ validUntil: null }))).toBe('valid');
  });

  it('is superseded by a later one of the same POS and locations, from its issue on', () => {
    const later = certificate({ id: 'PPIP-2', issuedAt: '2026-06-01T00:00:00.000Z' });
    expect(stateAt('2026-05-31T00:00:00Z', { others: [later] })).toBe('valid');
    expect(stateAt('2026-06-01T00:00:00Z', { others: [later] })).toBe('superseded');
    expect(stateAt('2026-06-01T00:00:00Z', { others: [certificate()] }, later)).toBe('valid');
  });

  it.each([
    ['another POS', { partner: { name: 'Other', posName: 'other-pos', version: '1' } }],
    ['other locations', { locations: [{ id: 'b', name: 'B', roles: [] }] }],
    ['a readiness statement', { kind: 'readinessStatement' }],
  ] as const)('is not superseded by that of %s', (_name, more) => {
    expect(stateAt('2026-07-01T00:00:00Z', { others: [certificate({ id: 'PPIP-2', issuedAt: '2026-06-01T00:00:00.000Z', ...more })] })).toBe('valid');
  });

  it('is superseded by one that says so, whatever its locations', () => {
    expect(stateAt('2026-07-01T00:00:00Z', { others: [certificate({ id: 'PPIP-2', issuedAt: '2026-06-01T00:00:00.000Z', supersedes: 'PPIP-1', locations: [] })] })).toBe('superseded');
  });

  it('ends with another version of the POS', () => {
    expect(stateAt('2026-07-01T00:00:00Z', { partner: { posName: 'acme-pos', version: '5' } })).toBe('valid');
    expect(stateAt('2026-07-01T00:00:00Z', { partner: { posName: 'acme-pos', version: '6' } })).toBe('ended');
  });
});
