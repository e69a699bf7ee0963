import type { MenuThing } from './menu.ts';
import { plainText } from './plain-text.ts';
import type { TillChange } from './read-changes.ts';

/** Whether a thing says what was changed: its price for some service, or its name. */
export function saysChange(thing: MenuThing, change: TillChange, aspect: 'price' | 'name'): boolean {
  if (aspect === 'price') return thing.prices.some(({ cents }) => cents === change.price);
  return change.name !== undefined && thing.name !== undefined && plainText(thing.name) === plainText(change.name);
}
