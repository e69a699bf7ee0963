import { expect, it } from 'vitest';
import { play } from './play.ts';

it.each([
  ['the faithful POS', [], 'burger_001'],
  ['one that numbers the menu itself', ['own-menu-numeric-ids'], '1001'],
])('%s pushes a price under the name that the item has by now', async (_name, behaviours, itemId) => {
  await play(behaviours, async ({ pos, ueat }) => {
    for (const wish of [{ itemId, change: 'name' }, { itemId, price: 1285 }]) {
      await fetch(`${pos.tillUrl}/push`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wish) });
    }
    const items = [];
    while (items.length < 2) items.push(((await ueat.take(({ path }) => path === '/v2/menu')).body.Items as readonly unknown[])[0]);
    const [renamed, repriced] = items as ReadonlyArray<{ readonly Name: string }>;
    expect(renamed).toMatchObject({ Id: itemId, Name: expect.stringMatching(/^\S.* ★$/) as string, Prices: [] });
    expect(repriced).toMatchObject({ Id: itemId, Name: renamed?.Name, Prices: [{ Service: 'Pickup', Price: 1285 }] });
  });
});
