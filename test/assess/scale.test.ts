import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { Evidence } from '../checks/evidence.ts';
import { catalogueOf, shipped } from '../checks/rules.ts';
import { check, expectCall, expectNone, sendOrder, story } from '../checks/stories.ts';

const orders = story('many', [
  sendOrder('order'), expectCall('status', 'order', { checks: [check('accepted', 'statusIs', 'accepted')] }), expectNone('end', 'order', [check('single', 'oneCheck', true)]),
]);
const rules = catalogueOf([orders], { standingChecks: shipped.standingChecks });

/** How long judging takes, in milliseconds: the shortest of two. */
function judgingMs({ events, catalogue }: Evidence): number {
  return Math.min(...[1, 2].map(() => {
    const startedMs = performance.now();
    assess(events, catalogue);
    return performance.now() - startedMs;
  }));
}

function manyOrders(count: number): Evidence {
  const evidence = new Evidence({ catalogue: rules });
  for (let index = 0; index < count; index += 1) evidence.accept(evidence.send('many/order').attempt);
  evidence.end();
  return evidence;
}

function oneFlooded(count: number): Evidence {
  const evidence = new Evidence({ catalogue: rules });
  const { attempt } = evidence.send('many/order');
  for (let index = 0; index < count; index += 1) evidence.accept(attempt, index % 7);
  evidence.end();
  return evidence;
}

describe('judging', () => {
  it.each([['many orders', manyOrders], ['one order with a flood of statuses', oneFlooded]] as const)('%s takes time in proportion to their number', (_what, play) => {
    const [few, many] = [judgingMs(play(500)), judgingMs(play(4_000))];
    // Eight times as many: eight times as long where it is linear, sixty-four times where it is not.
    expect(many).toBeLessThan(24 * few + 200);
  });

  it('counts a flood without making a list as long as it', () => {
    const { counts } = assess(manyOrders(500).events, rules);
    expect(counts.exchanges).toBe(1_000);
    expect(counts.byOutcome.passed).toBeGreaterThan(5_000);
  });
});
