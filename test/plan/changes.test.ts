import { describe, expect, it } from 'vitest';
import { referencePartner } from '../../src/app/reference-partner.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Partner } from '../../src/model/partner.ts';
import { knownChanges } from '../../src/plan/changes/known-changes.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import { verifiedBySteps } from '../../src/plan/select-scenarios.ts';
import { shipped } from '../checks/rules.ts';
import { problemsOf } from '../input/problems-of.ts';

const whole = referencePartner({ menuSyncUrl: 'http://127.0.0.1:1/menu', ordersUrl: 'http://127.0.0.1:1/orders' });
const plan = (changed: readonly string[], more: Partial<Partner> = {}): Plan => planRun({ partner: { ...whole, ...more }, catalogue: shipped, only: [], changed });
const played = ({ scenarios }: Plan): ReadonlySet<string> => new Set(scenarios.filter(({ state }) => state === 'run').map(({ scenario }) => scenario));
const obligedBy = (id: string): readonly string[] => knownChanges(shipped).find((change) => change.id === id)?.requirements ?? [];

describe('a change', () => {
  it('is one of the process, a capability that is not core, or a product', () => {
    expect(knownChanges(shipped).map(({ id }) => id)).toEqual([
      'auth', 'orders', 'status', 'menu', 'totals',
      ...shipped.contract.capabilities.filter(({ core }) => !core).map(({ id }) => id), 'online-ordering',
    ]);
    expect(knownChanges(shipped).filter(({ requirements }) => requirements.length === 0)).toEqual([]);
  });

  it('of a product obliges what comes with it, and of a capability what is its own', () => {
    const capabilitiesOf = (id: string): readonly string[] => [...new Set(obligedBy(id).map((requirement) => shipped.requirements.find((one) => one.id === requirement)?.capability ?? ''))].sort();
    expect(capabilitiesOf('refund')).toEqual(['refund']);
    expect(capabilitiesOf('kiosk')).toEqual(['kiosk', 'orders.unpaid']);
    expect(capabilitiesOf('online-ordering')).toEqual(['orders.delivery', 'orders.preorder', 'orders.splitPayment', 'orders.unpaid']);
  });

  it.each(knownChanges(shipped).map(({ id }) => id))('plays every scenario that verifies something of %s, with controls and menu syncs', (id) => {
    const changed = plan([id]);
    const scenarios = played(changed);
    const verifying = shipped.scenarios.filter((scenario) => verifiedBySteps(scenario, shipped).some((requirement) => obligedBy(id).includes(requirement)));
    expect(verifying.filter((scenario) => !scenarios.has(scenario.id)).map((scenario) => scenario.id)).toEqual([]);
    expect(scenarios.has('menu/sync')).toBe(true);
    const lacking = shipped.scenarios.filter((scenario) => scenarios.has(scenario.id) && scenario.control !== undefined && !scenarios.has(scenario.control));
    expect(lacking.map((scenario) => scenario.id)).toEqual([]);
    expect(changed).toMatchObject({ isPartial: true, selection: [`changed:${id}`], changes: [{ id, requirements: obligedBy(id) }] });
  });

  it('of authentication plays little more than what puts bad tokens to the POS: one call of each kind shows the rest', () => {
    expect([...played(plan(['auth']))].sort()).toEqual([
      'menu/sync', 'orders/takeout-asap', 'push/price', 'refund/refund', 'transport/refuses-bad-tokens', 'transport/refuses-bad-tokens-on-menu-sync', 'transport/refuses-unparsable-json',
    ]);
  });

  it('asks for no call that the partner does not have', () => {
    const without = plan(['auth'], { capabilities: { ...whole.capabilities, refund: false, 'menu.push': false } });
    expect([...played(without)].filter((id) => /^(push|refund)/.test(id))).toEqual([]);
  });

  it('beside another is played together with it, each named once', () => {
    const both = plan(['menu', 'totals', 'menu']);
    expect(both.changes?.map(({ id }) => id)).toEqual(['menu', 'totals']);
    expect(played(both)).toEqual(new Set([...played(plan(['menu'])), ...played(plan(['totals']))]));
  });

  it('is refused when nobody knows it, with the nearest one and all that there are', () => {
    expect(problemsOf(() => plan(['menus', 'menu']))).toMatchObject([{ code: 'selection.unknownChange', message: "unknown change 'menus', did you mean 'menu'?" }]);
  });

  it('leaves other plans as they were', () => {
    expect(plan([])).not.toHaveProperty('changes');
    expect(plan([]).isPartial).toBe(false);
  });
});
