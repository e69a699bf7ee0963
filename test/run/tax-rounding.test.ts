import { expect, it } from 'vitest';
import { acceptedOrder, playStories } from './play-stories.ts';

const rounding = `steps:
  - send: order
    as: order
    order: { taxRounding: apart, items: [{ itemRole: simple, repeat: 5 }] }
  - expect: orderStatus
    for: order
    checks: [{ id: accepted, verifies: [ORD-044], statusIs: accepted, gate: true }]
`;
const stories = { 'own/rounding': rounding, 'own/after': `control: own/rounding\n${acceptedOrder}` };

it('where no tax is due the order that shows how taxes are rounded is not sent, nothing is passed by it, and what it controls is judged all the same', async () => {
  const { pos, found, report } = await playStories({ stories, config: { taxes: 'none' } });
  expect(pos.orders).toHaveLength(1);
  expect(found('own/rounding/2-expect/accepted')).toBe('notApplicable order.roundingAlike');
  expect(report.requirements.find(({ id }) => id === 'ORD-044')?.standing).toBe('untested');
  expect(report.scenarios.find(({ id }) => id === 'own/rounding')).toMatchObject({ state: 'notApplicable', reason: { code: 'order.roundingAlike' } });
  expect(found('own/after/expect/accepted')).toBe('passed status.is');
});

it('where taxes are due it is sent and judged', async () => {
  const { pos, found, report } = await playStories({ stories });
  expect(pos.orders).toHaveLength(2);
  expect(found('own/rounding/2-expect/accepted')).toBe('passed status.is');
  expect(report.requirements.find(({ id }) => id === 'ORD-044')?.standing).toBe('conformant');
});
