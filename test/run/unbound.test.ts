import { expect, it } from 'vitest';
import type { Binding } from '../../src/contract/bind-roles.ts';
import { tellAsk } from '../../src/run/steps/tell-ask.ts';
import { ask } from '../checks/stories.ts';
import { acceptedOrder, playStories } from './play-stories.ts';

it('an order whose item ppip.yaml names wrongly is not sent, and the name is told', async () => {
  const { events, pos } = await playStories({ stories: { 'own/order': acceptedOrder }, config: { menu: '{ source: standard, itemRoles: { simple: "4012" } }' } });
  expect(events.find(({ type }) => type === 'stepBlocked')).toMatchObject({ cause: { code: 'item.unbound', args: { role: 'simple', why: 'overrideUnknown', id: '4012' } } });
  expect(pos.orders).toEqual([]);
});

it.each([
  ['an item that ppip.yaml names wrongly', [['simple', { missing: true, why: 'overrideUnfit', id: '4012' }]], { role: 'simple', why: 'overrideUnfit', id: '4012' }],
  ['a role that no item plays', [['simple', { missing: true, why: 'noneFits' }]], { role: 'simple', why: 'noneFits' }],
  ['a role that nobody knows', [], { role: 'simple', why: 'unknownRole' }],
] as const)('an ask about %s cannot be told, and says why', (_what, bindings, unbound) => {
  expect(tellAsk({ ...ask('push', []), items: [{ itemRole: 'simple', addCents: 0 }] }, { locationId: 'l', bindings: new Map<string, Binding>(bindings) })).toEqual({ unbound });
});
