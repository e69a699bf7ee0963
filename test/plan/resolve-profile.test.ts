import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flows, products, type Capability } from '../../src/model/capability.ts';
import { resolveProfile } from '../../src/plan/resolve-profile.ts';
import { shipped } from '../checks/rules.ts';

const capability = (id: string, more: Partial<Capability> = {}): Capability => ({ id, title: { en: id, fr: id }, core: false, impliedBy: {}, declaredOnly: false, shownBy: { itemRoles: [], calls: [] }, ...more });
const everything = { scope: { flows, products }, capabilities: {} };
const isIn = (own: Capability, partner: Parameters<typeof resolveProfile>[1]): boolean => resolveProfile([own], partner).in.includes(own.id);

describe('a capability', () => {
  const kiosk = capability('kiosk', { impliedBy: { flows: ['special'], products: ['kiosk'] } });

  it('follows from the scope when both of its lists meet it', () => {
    expect(isIn(kiosk, everything)).toBe(true);
    expect(isIn(kiosk, { ...everything, scope: { flows: ['menu'], products } })).toBe(false);
    expect(isIn(kiosk, { ...everything, scope: { flows, products: ['hub'] } })).toBe(false);
  });

  it('follows from any scope when it has no lists', () => {
    expect(isIn(capability('always'), { scope: { flows: [], products: [] }, capabilities: {} })).toBe(true);
  });

  it('is what ppip.yaml says, against the scope', () => {
    expect(isIn(kiosk, { ...everything, capabilities: { kiosk: false } })).toBe(false);
    expect(isIn(kiosk, { scope: { flows: [], products: [] }, capabilities: { kiosk: true } })).toBe(true);
  });

  it('counts only when it is declared, if it is optional', () => {
    const push = capability('menu.push', { declaredOnly: true });
    expect([isIn(push, everything), isIn(push, { ...everything, capabilities: { 'menu.push': true } })]).toEqual([false, true]);
  });
});

it('every capability of the catalogue is either in or out, whatever the scope', () => {
  const scope = fc.record({ flows: fc.subarray([...flows]), products: fc.subarray([...products]) });
  const ids = shipped.contract.capabilities.map(({ id }) => id);
  fc.assert(fc.property(scope, fc.dictionary(fc.constantFrom(...ids), fc.boolean()), (own, capabilities) => {
    const profile = resolveProfile(shipped.contract.capabilities, { scope: own, capabilities });
    expect([...profile.in, ...profile.out].toSorted()).toEqual(ids.toSorted());
    expect(new Set([...profile.in, ...profile.out]).size).toBe(ids.length);
  }));
});
