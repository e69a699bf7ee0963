import { describe, expect, it } from 'vitest';
import { referencePartner } from '../../src/app/reference-partner.ts';
import { shareRange } from '../../src/app/share-range.ts';
import type { Plan } from '../../src/model/plan.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import { shipped } from '../checks/rules.ts';

const partner = referencePartner({ menuSyncUrl: 'http://127.0.0.1:1/menu', ordersUrl: 'http://127.0.0.1:1/orders' });
const whole = planRun({ partner, catalogue: shipped, only: [] });
const part = (index: number, of: number, only: readonly string[] = [], catalogue = shipped): Plan => planRun({ partner, catalogue, only, shard: { index, of } });
const partsOf = (of: number, only: readonly string[] = []): readonly Plan[] => Array.from({ length: of }, (_, index) => part(index + 1, of, only));
const idsOf = ({ scenarios }: Plan): readonly string[] => scenarios.filter(({ state }) => state === 'run').map(({ id }) => id);
/** What a part plays for its own sake and no other part does. */
const ownOf = (plan: Plan): readonly string[] => {
  const openings = new Set(shipped.scenarios.filter(({ opening }) => opening).map(({ id }) => id));
  return plan.scenarios.filter(({ state, asControl, scenario }) => state === 'run' && !asControl && !openings.has(scenario)).map(({ id }) => id);
};

describe('the parts of a plan', () => {
  it.each([2, 3, 5, 9])('play everything together, and nothing for its own sake twice (%i parts)', (of) => {
    const parts = partsOf(of);
    const own = parts.flatMap(ownOf);
    expect(new Set(own).size).toBe(own.length);
    expect(new Set(parts.flatMap(idsOf))).toEqual(new Set(idsOf(whole)));
  });

  it('each bring along the opening scenarios and the controls of what they play', () => {
    for (const plan of partsOf(5)) {
      const run = new Set(idsOf(plan));
      const planned = new Map(plan.scenarios.map((entry) => [entry.id, entry]));
      expect(whole.scenarios.filter(({ scenario, state }) => state === 'run' && shipped.scenarios.find(({ id }) => id === scenario)?.opening === true).every(({ id }) => run.has(id))).toBe(true);
      for (const id of run) expect(run.has(planned.get(id)?.control ?? id), id).toBe(true);
    }
  });

  it('have about the same to do: calls, waits and silences, those of what they bring along among them', () => {
    const stepsOf = (id: string): number => shipped.scenarios.find((scenario) => scenario.id === id)?.steps.filter(({ kind }) => kind !== 'reply' && kind !== 'pause').length ?? 0;
    for (const of of [2, 3, 5]) {
      const work = partsOf(of).map(({ scenarios }) => scenarios.filter(({ state }) => state === 'run').reduce((sum, { scenario }) => sum + stepsOf(scenario), 0));
      expect(Math.max(...work) / Math.min(...work), work.join()).toBeLessThan(1.2);
    }
  });

  it('leave what asks something of the till to one of them', () => {
    const asked = partsOf(4).filter((plan) => plan.scenarios.some(({ state, isAsking }) => state === 'run' && isAsking));
    expect(asked).toHaveLength(1);
  });

  it('are the same whatever the order of the files', () => {
    const reversed = { ...shipped, scenarios: shipped.scenarios.toReversed() };
    for (const index of [1, 2, 3]) expect(part(index, 3, [], reversed)).toEqual(part(index, 3));
  });

  it('are partial, and say which part they are and who plays the rest', () => {
    const second = part(2, 3);
    expect(second).toMatchObject({ isPartial: true, shard: { index: 2, of: 3 } });
    const left = second.scenarios.filter(({ state }) => state === 'notSelected');
    expect(new Set(left.map(({ reason }) => reason?.code))).toEqual(new Set(['selection.otherShard']));
    for (const { id, reason } of left) expect(ownOf(part(Number(/^\d+/.exec(JSON.stringify(reason?.args.shard).slice(1))?.[0]), 3))).toContain(id);
  });

  it('of a selection play no more than the selection', () => {
    const parts = partsOf(2, ['orders/*']);
    expect(new Set(parts.flatMap(idsOf))).toEqual(new Set(idsOf(planRun({ partner, catalogue: shipped, only: ['orders/*'] }))));
    expect(parts[0]?.scenarios.find(({ id }) => id === 'status/redelivery')?.reason).toEqual({ code: 'selection.excluded', args: {} });
  });

  it('with only one of them, are the whole', () => {
    expect(part(1, 1)).toEqual({ ...whole, shard: { index: 1, of: 1 } });
  });

  it('have no OrderId in common, and stay within the range', () => {
    expect([1, 2, 3].map((index) => shareRange([10, 20], { index, of: 3 }))).toEqual([[10, 12], [13, 15], [16, 18]]);
    expect(shareRange([10, 20], undefined)).toEqual([10, 20]);
    expect(shareRange([1, 2], { index: 1, of: 3 })).toEqual([1, 0]);
  });
});
