import { describe, expect, it } from 'vitest';
import { referencePartner } from '../../src/app/reference-partner.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Location, Partner } from '../../src/model/partner.ts';
import type { OtherLocation } from '../../src/model/other-location.ts';
import type { Plan } from '../../src/model/plan.ts';
import { InputError } from '../../src/model/problem.ts';
import type { SendStep } from '../../src/model/scenario.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import { catalogueOf, requirement, shipped } from '../checks/rules.ts';
import { ask, check, expectCall, sendMenuSync, sendOrder, standing, story } from '../checks/stories.ts';
import { tellProblem, type ToldProblem } from '../input/tell-problem.ts';

const whole = referencePartner({ menuSyncUrl: 'http://127.0.0.1:1/menu', ordersUrl: 'http://127.0.0.1:1/orders' });
/** With one location, which does everything. */
const partner = { ...whole, locations: whole.locations.slice(0, 1) };
const location = (id: string, roles: Location['roles']): Location => ({ id, name: id, roles, timeZone: 'America/Toronto', taxes: 'QC' });

const rules = catalogueOf([
  story('status/rejects', [sendOrder('order'), expectCall('status', 'order', { checks: [check('rejected', 'statusIs', 'rejected')] })], { control: 'orders/plain' }),
  story('orders/tip', [sendOrder('order'), expectCall('status', 'order', { arrives: [] })], { control: 'orders/plain' }),
  story('orders/plain', [sendOrder('order', { checks: [check('taken', 'answered', '2xx')] }), expectCall('status', 'order')]),
  story('special/kiosk', [sendOrder('order'), sendOrder('again', { again: 'order' })], { requires: ['kiosk', 'orders'] }),
  story('menu/second', [sendMenuSync('sync'), sendMenuSync('other')], { control: 'menu/sync' }),
  story('menu/sync', [sendMenuSync('sync'), expectCall('menu', 'sync', { call: 'menu' })], { opening: true }),
  story('till/look', [ask('look', [check('looked', 'answered', '2xx')])]),
], {
  requirements: [...['V-rejected', 'V-taken', 'V-token', 'V-attested'].map((id) => requirement(id)), ...shipped.requirements],
  standingChecks: [{ ...standing('token', 'tokenIsFreeOf', ['missing'], 'exchange', ['menu']) }],
});

function plan(only: readonly string[] = [], more: Partial<Partner> = {}, catalogue: Catalogue = rules): Plan {
  return planRun({ partner: { ...partner, ...more }, catalogue, only });
}

const played = ({ scenarios }: Plan): readonly string[] => scenarios.filter(({ state }) => state === 'run').map(({ id }) => id);

function problemsOf(only: readonly string[]): readonly ToldProblem[] {
  try {
    plan(only);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(tellProblem);
    throw error;
  }
}

describe('a full plan', () => {
  it('plays opening scenarios first, then controls, then the rest by id, whatever the order of the files', () => {
    const expected = ['menu/sync', 'orders/plain', 'menu/second', 'orders/tip', 'special/kiosk', 'status/rejects', 'till/look'];
    expect(played(plan())).toEqual(expected);
    expect(played(plan([], {}, { ...rules, scenarios: rules.scenarios.toReversed() }))).toEqual(expected);
  });

  it('is not partial, selects nothing, and counts what it would send', () => {
    expect(plan()).toMatchObject({ isPartial: false, selection: [], coreOff: [], orderCount: 5, menuSyncCount: 3 });
  });

  it('is the same each time', () => {
    expect(plan()).toEqual(plan());
  });

  it('marks what asks somebody', () => {
    expect(plan().scenarios.filter(({ isAsking }) => isAsking).map(({ id }) => id)).toEqual(['till/look']);
  });

  it('of the shipped catalogue plays each control before those that name it', () => {
    const { scenarios } = plan([], {}, shipped);
    const ids = scenarios.map(({ id }) => id);
    for (const { id, control } of scenarios.filter((entry) => entry.control !== undefined)) expect(ids.indexOf(control ?? ''), id).toBeLessThan(ids.indexOf(id));
    expect(played({ ...plan([], {}, shipped) }).length).toBeGreaterThan(30);
  });
});

describe('what does not apply', () => {
  it('says which capability it lacks, and makes no plan partial', () => {
    const own = plan([], { capabilities: { kiosk: false } });
    expect(own.scenarios.find(({ id }) => id === 'special/kiosk')).toMatchObject({
      state: 'notApplicable', reason: { code: 'capability.off', args: { capability: 'kiosk' } },
    });
    expect([own.isPartial, own.coreOff, own.profile.out.includes('kiosk')]).toEqual([false, [], true]);
  });

  it('names core capabilities that are off', () => {
    expect(plan([], { capabilities: { orders: false } }).coreOff).toEqual(['orders']);
    expect(plan([], { scope: { flows: ['menu'], products: ['kiosk'] } }).coreOff).toEqual(['orders', 'status']);
  });

  it('says which role no location has', () => {
    const own = plan([], { locations: [location('shop', ['order-fulfillment'])] });
    expect(own.scenarios.find(({ id }) => id === 'menu/sync')).toMatchObject({ state: 'notApplicable', reason: { code: 'location.none', args: { role: 'menu-owner' } } });
    expect(played(own)).toContain('orders/plain');
  });
});

describe('a selection', () => {
  it.each<[string, readonly string[]]>([
    ['orders/tip', ['menu/sync', 'orders/plain', 'orders/tip']],
    ['orders/*', ['menu/sync', 'orders/plain', 'orders/tip']],
    ['orders', ['menu/sync', 'orders/plain', 'orders/tip']],
    ['orders/', ['menu/sync', 'orders/plain', 'orders/tip']],
    ['menu/sync', ['menu/sync']],
    ['V-rejected', ['menu/sync', 'orders/plain', 'status/rejects']],
    ['V-rej*', ['menu/sync', 'orders/plain', 'status/rejects']],
  ])('of %s brings along controls and opening scenarios', (only, expected) => {
    expect(played(plan([only]))).toEqual(expected);
  });

  it('of a requirement finds what the contract names for the arrival of a call', () => {
    const [arrives] = shipped.contract.inbound.orderStatus.arrives;
    expect(played(plan([arrives ?? '']))).toEqual(['menu/sync', 'orders/plain', 'orders/tip']);
  });

  it('of a requirement finds what makes something for its standing check', () => {
    expect(played(plan(['V-token']))).toEqual(['menu/sync']);
  });

  it('of several entries is all of them', () => {
    expect(played(plan(['orders/tip', 'till/*']))).toEqual(['menu/sync', 'orders/plain', 'orders/tip', 'till/look']);
  });

  it('leaves the rest visible as not selected, and makes the plan partial', () => {
    const own = plan(['orders/tip']);
    expect([own.isPartial, own.selection]).toEqual([true, ['orders/tip']]);
    expect(own.scenarios.filter(({ state }) => state === 'notSelected').map(({ id, reason }) => [id, reason?.code])).toEqual([
      ['menu/second', 'selection.excluded'], ['special/kiosk', 'selection.excluded'], ['status/rejects', 'selection.excluded'], ['till/look', 'selection.excluded'],
    ]);
  });

  it('tells what was brought along from what was wanted', () => {
    const asControl = plan(['status/rejects']).scenarios.filter((entry) => entry.asControl).map(({ id }) => id);
    expect(asControl).toEqual(['menu/sync', 'orders/plain']);
    expect(plan().scenarios.some((entry) => entry.asControl)).toBe(false);
  });

  it('of everything is no partial one', () => {
    expect(plan(['**']).isPartial).toBe(false);
  });

  it('does not make a scenario apply that does not', () => {
    expect(plan(['special/kiosk'], { capabilities: { kiosk: false } }).scenarios.find(({ id }) => id === 'special/kiosk')?.state).toBe('notApplicable');
  });

  it('that fits nothing is bad input, each entry by itself', () => {
    expect(problemsOf(['orders/nothing', 'orders/tip', 'V-attested', 'order'])).toMatchObject([
      { code: 'selection.unmatched', message: '--only orders/nothing fits no scenario and no requirement' },
      { code: 'selection.unmatched', message: '--only V-attested: no scenario shows this requirement' },
      { code: 'selection.unmatched', message: '--only order fits no scenario and no requirement' },
    ]);
  });

  it('can be of every requirement of the shipped catalogue that is not excluded', () => {
    const lost = shipped.requirements.filter(({ excluded }) => excluded === undefined).filter(({ id }) => {
      try {
        return played(plan([id], whole, shipped)).length === 0;
      } catch {
        return true;
      }
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe('several locations', () => {
  const locations = [location('shop', ['order-fulfillment']), location('north', ['menu-owner']), location('south', ['menu-owner', 'order-fulfillment'])];

  it('have the opening scenario once for each menu owner, the others where they belong', () => {
    const own = plan([], { locations });
    expect(own.scenarios.filter(({ scenario }) => scenario === 'menu/sync').map(({ id, locationId }) => [id, locationId])).toEqual([
      ['menu/sync', 'north'], ['menu/sync@south', 'south'],
    ]);
    expect(own.scenarios.find(({ id }) => id === 'orders/plain')?.locationId).toBe('shop');
    expect(own.menuSyncCount).toBe(4);
  });

  it('have as control the playing at the same place', () => {
    const own = plan([], { locations });
    const second = own.scenarios.find(({ id }) => id === 'menu/second');
    expect([second?.locationId, second?.control]).toEqual(['north', 'menu/sync']);
    const ordering = { ...rules, scenarios: [...rules.scenarios, story('orders/synced', [sendOrder('order')], { control: 'menu/sync' })] };
    const synced = plan([], { locations: locations.slice(1) }, ordering).scenarios.find(({ id }) => id === 'orders/synced');
    expect([synced?.locationId, synced?.control]).toEqual(['south', 'menu/sync@south']);
  });

  const needing = (needs: OtherLocation, step: Partial<SendStep> = {}): Catalogue => ({
    ...rules, scenarios: [...rules.scenarios, story('two/places', [sendOrder('here'), sendOrder('there', { at: 'other', ...step })], { locations: { other: needs } })],
  });
  const chosen = (needs: OtherLocation, places: readonly Location[], step?: Partial<SendStep>) => {
    const { state, reason, locationId, others } = plan([], { locations: places }, needing(needs, step)).scenarios.find(({ id }) => id === 'two/places') ?? {};
    return state === 'run' ? [locationId, others?.other] : reason;
  };
  const orders = { role: 'order-fulfillment', only: false } as const;

  it('are chosen by role, each for one part', () => {
    expect(chosen(orders, locations)).toEqual(['shop', 'south']);
    expect(chosen({ role: 'menu-owner', only: true }, locations)).toEqual(['shop', 'north']);
  });

  it('are chosen by menu and kitchen, another first one being taken when the first has no such neighbour', () => {
    const places = [
      { ...location('a', ['menu-owner', 'order-fulfillment']), menu: 'a' }, { ...location('b', ['order-fulfillment']), menu: 'c', kitchen: 'k' },
      { ...location('c', ['menu-owner', 'order-fulfillment']), menu: 'c', kitchen: 'k' },
    ];
    expect(chosen({ ...orders, menu: 'other' }, places)).toEqual(['a', 'b']);
    expect(chosen({ ...orders, menu: 'same' }, places)).toEqual(['b', 'c']);
    expect(chosen({ ...orders, kitchen: 'same' }, places)).toEqual(['b', 'c']);
    expect(chosen({ ...orders, kitchen: 'other', menu: 'other' }, places)).toEqual(['a', 'b']);
  });

  it('that are not there make a scenario not apply, and the plan says what is missing', () => {
    expect(chosen({ ...orders, menu: 'other' }, locations.slice(2))).toEqual({ code: 'location.noOther', args: { role: 'order-fulfillment', only: false, menu: 'other' } });
    expect(chosen({ role: 'menu-owner', only: true }, [location('shop', ['menu-owner', 'order-fulfillment'])])).toMatchObject({ code: 'location.noOther' });
  });

  it('make the orders of a scenario that orders only elsewhere count as orders', () => {
    const elsewhere = { ...rules, scenarios: [...rules.scenarios, story('two/office', [sendOrder('there', { at: 'office' })], { locations: { office: { role: 'menu-owner', only: true } } })] };
    const found = plan([], { locations: [location('office', ['menu-owner']), location('shop', ['order-fulfillment'])] }, elsewhere).scenarios.find(({ id }) => id === 'two/office');
    expect([found?.locationId, found?.others]).toEqual(['shop', { office: 'office' }]);
  });

  it('put the capabilities that follow from them in the profile', () => {
    const inProfile = (places: readonly Location[]): readonly string[] =>
      plan([], { locations: places, capabilities: {} }).profile.in.filter((id) => id.startsWith('locations.') || id === 'ghostKitchen');
    const shop = location('shop', ['menu-owner', 'order-fulfillment']);
    expect(inProfile([shop])).toEqual([]);
    expect(inProfile([shop, location('north', ['order-fulfillment'])])).toEqual(['locations.several']);
    expect(inProfile([{ ...shop, kitchen: 'k' }, { ...location('brand', ['order-fulfillment']), kitchen: 'k' }])).toEqual(['locations.several', 'ghostKitchen']);
    expect(inProfile([{ ...shop, kitchen: 'k' }, { ...location('office', ['menu-owner']), kitchen: 'k' }])).toEqual(['locations.several']);
  });
});
