import { expect, it } from 'vitest';
import { estimateLoad } from '../../src/app/estimate-load.ts';
import { referencePartner } from '../../src/app/reference-partner.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import { shipped } from '../checks/rules.ts';

it('an order counts with the taxes of the location that it is sent to', () => {
  const whole = referencePartner({ menuSyncUrl: 'http://127.0.0.1:1/menu', ordersUrl: 'http://127.0.0.1:1/orders' });
  const estimate = (taxes: string) => {
    const locations = whole.locations.slice(0, 2).map((location, index) => ({ ...location, roles: ['menu-owner', 'order-fulfillment'] as const, taxes: index === 0 ? 'QC' : taxes }));
    const partner = { ...whole, locations };
    return estimateLoad(planRun({ partner, catalogue: shipped, only: ['locations/orders-at-two'] }), partner, shipped);
  };
  // Here, and as the control: 1250 + 63 + 125 each. There, two of them: 2500 + 125, and in Québec 249 more.
  expect(estimate('AB')).toMatchObject({ orders: 3, checks: 3, cents: 2 * 1438 + 2625 });
  expect(estimate('QC').cents).toBe(2 * 1438 + 2874);
});
