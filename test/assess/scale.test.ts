import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { Evidence } from '../checks/evidence.ts';
import { catalogueOf, shipped } from '../checks/rules.ts';
import { countWork } from '../count-work.ts';
import { check, expectCall, expectNone, sendOrder, story } from '../checks/stories.ts';

const orders = story('many', [
  sendOrder('order'), expectCall('status', 'order', { checks: [check('accepted', 'statusIs', 'accepted')] }), expectNone('end', 'order', [check('single', 'oneCheck', true)]),
]);
const rules = catalogueOf([orders], { standingChecks: shipped.standingChecks });

const workOf = ({ events, catalogue }: Evidence): Promise<number> => countWork(() => assess(events, catalogue));

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

/** One story with a step of its own for each order, whose statuses name them in both ways. */
function oneBurst(count: number): Evidence {
  const names = Array.from({ length: count }, (_none, index) => `order-${index + 1}`);
  const steps = [
    ...names.map((name) => sendOrder(name, { burst: 'order' })),
    ...names.map((name) => expectCall(`of-${name}`, name, { checks: [check(`accepted-${name}`, 'statusIs', 'accepted')] })),
  ];
  const evidence = new Evidence({ catalogue: catalogueOf([story('burst', steps)], { standingChecks: shipped.standingChecks }) });
  for (const name of names) {
    const { attempt } = evidence.send(`burst/${name}`);
    evidence.wait(`burst/of-${name}`, attempt, evidence.accept(attempt));
  }
  evidence.end();
  return evidence;
}

describe('judging', () => {
  it.each([['many orders', manyOrders], ['a burst of orders', oneBurst], ['one order with a flood of statuses', oneFlooded]] as const)('%s takes work in proportion to their number', async (_what, play) => {
    const [few, many] = [await workOf(play(100)), await workOf(play(400))];
    expect(few).toBeGreaterThan(10_000);
    // Four times as many: four times the work where it is linear, sixteen times where it is not.
    expect(many).toBeLessThan(5 * few);
  });

  it('counts a flood without making a list as long as it', () => {
    const { counts } = assess(manyOrders(500).events, rules);
    expect(counts.exchanges).toBe(1_000);
    expect(counts.byOutcome.passed).toBeGreaterThan(5_000);
  });
});
