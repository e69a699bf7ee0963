import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickCustomer } from '../../src/contract/pick-customer.ts';

const template = { Customer: { FirstName: 'Test', Email: 'test@example.com' }, Customers: [{ FirstName: 'One' }, { FirstName: 'Two' }, { FirstName: 'Three' }], KioskId: 'K1' };

describe('pickCustomer', () => {
  it('lays one of the customers over the template, and leaves the list out', () => {
    const picked = pickCustomer(template, 7, 'orders/takeout-asap/1-send');
    expect(Object.keys(picked)).toEqual(['Customer', 'KioskId']);
    expect(picked.Customer).toMatchObject({ Email: 'test@example.com' });
    expect(['One', 'Two', 'Three']).toContain((picked.Customer as { FirstName: string }).FirstName);
  });

  it('picks the same one for the same seed and step, whoever else was picked before', () => {
    fc.assert(fc.property(fc.nat(), fc.string(), (seed, step) => {
      expect(pickCustomer(template, seed, step)).toEqual(pickCustomer(template, seed, step));
    }));
  });

  it('picks every one of them for some seed', () => {
    const names = Array.from({ length: 40 }, (_, seed) => (pickCustomer(template, seed, 'step').Customer as { FirstName: string }).FirstName);
    expect(new Set(names)).toEqual(new Set(['One', 'Two', 'Three']));
  });

  it('leaves a template without a list as it is', () => {
    expect(pickCustomer({ Customer: { FirstName: 'Test' } }, 1, 'step')).toEqual({ Customer: { FirstName: 'Test' } });
  });
});
