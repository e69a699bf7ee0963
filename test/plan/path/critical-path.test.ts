import { describe, expect, it } from 'vitest';
import { referencePartner } from '../../../src/app/reference-partner.ts';
import type { Partner } from '../../../src/model/partner.ts';
import { findCriticalPath, type CriticalPath } from '../../../src/plan/path/find-critical-path.ts';
import { orderForLanes } from '../../../src/plan/path/order-for-lanes.ts';
import { usualPace } from '../../../src/plan/path/pace.ts';
import { planRun } from '../../../src/plan/plan-run.ts';
import { shipped } from '../../checks/rules.ts';

const partner = referencePartner({ menuSyncUrl: 'http://127.0.0.1:1/menu', ordersUrl: 'http://127.0.0.1:1/orders' });

function pathOf(more: Partial<Partner['pos']> = {}, hooks: Partner['hooks'] = partner.hooks, only: readonly string[] = []): CriticalPath {
  const own = { ...partner, pos: { ...partner.pos, ...more }, hooks };
  return findCriticalPath({ plan: planRun({ partner: own, catalogue: shipped, only }), scenarios: shipped.scenarios, partner: own, pace: { ...usualPace, menuMs: 0 }, quietMs: 500 });
}

const apartMs = ({ scenarios }: CriticalPath): number => scenarios.filter(({ part }) => part === 'apart').reduce((sum, { ms }) => sum + ms, 0);
const idsIn = ({ scenarios }: CriticalPath, part: string): readonly string[] => scenarios.filter((scenario) => scenario.part === part).map(({ id }) => id);

describe('the critical path of the shipped catalogue', () => {
  it('goes through the opening, the longest resends, all that is asked of the till, and one quiet', () => {
    const path = pathOf();
    expect(idsIn(path, 'opening')).toEqual(['menu/sync', 'menu/sync@019a9794-ea27-71a8-bc7a-ecffd0585470']);
    expect(idsIn(path, 'lanes')).toEqual(['orders/takeout-asap', 'status/resend-after-rejection', 'status/several-rejections']);
    // A POS with one worker must not be late by what UEAT leaves unanswered.
    expect(idsIn(path, 'apart')).toEqual(['status/faults-of-ueat']);
    const asking = shipped.scenarios.filter(({ steps }) => steps.some(({ kind }) => kind === 'ask')).map(({ id }) => id);
    expect(idsIn(path, 'asking').toSorted()).toEqual(asking.toSorted());
    expect(path.waits).toBe(path.scenarios.reduce((sum, { waits }) => sum + waits.length, 0));
    expect(path.ms).toBe(path.scenarios.reduce((sum, { ms }) => sum + ms, 0) + 500);
    expect(path).toMatchObject({ quietMs: 500, byPerson: [], unanswered: ['status/faults-of-ueat', 'menu/faults-of-ueat'] });
    expect(path.hold).toBeUndefined();
  });

  it('without hooks leaves out what a person is asked for, and says so', () => {
    const path = pathOf({}, {});
    expect(idsIn(path, 'asking')).toEqual([]);
    expect(path.byPerson).toContain('till/sold-out');
    expect(path.ms).toBe(14_500 + apartMs(path));
    expect(apartMs(path)).toBe(4_000);
  });

  it('says which limit holds the lanes, and counts it', () => {
    const slow = pathOf({ limits: { open: 20, ratePerSecond: 2 } }, {});
    expect(slow.hold).toMatchObject({ limit: 'rate', value: 2 });
    expect(slow.ms).toBe((slow.hold?.ms ?? 0) + apartMs(slow) + 500);
    const narrow = pathOf({ limits: { open: 2, ratePerSecond: 1000 } }, {});
    expect(narrow.hold).toMatchObject({ limit: 'open', value: 2 });
    expect(narrow.ms).toBe((narrow.hold?.ms ?? 0) + apartMs(narrow) + 500);
  });

  it('where a person accepts is all scenarios in a row', () => {
    const path = pathOf({ acceptance: 'person' }, {}, ['orders']);
    expect(idsIn(path, 'lanes')).toHaveLength(shipped.scenarios.filter(({ id }) => id.startsWith('orders/')).length);
  });

  it('is kept to by the lanes: what it goes through comes first', () => {
    const plan = planRun({ partner, catalogue: shipped, only: [] });
    const ranks = orderForLanes(plan, shipped.scenarios, 50);
    const first = [...ranks].toSorted(([, a], [, b]) => a - b).map(([id]) => id);
    expect(first[0]).toBe('orders/takeout-asap');
    expect(first.indexOf('status/resend-after-rejection')).toBeLessThan(first.indexOf('orders/accented-item'));
    expect(ranks.size).toBe(plan.scenarios.filter(({ state, isAsking, scenario }) => state === 'run' && !isAsking && scenario !== 'menu/sync').length);
    expect([...orderForLanes(plan, shipped.scenarios, 20)][0]?.[0]).toBe('status/burst');
  });
});
