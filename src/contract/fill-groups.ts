import { isUsable } from './is-usable.ts';
import type { MenuGroup } from './menu.ts';
import type { PickedModifier } from './pick-modifiers.ts';
import { preferOptions, type OptionWish } from './prefer-options.ts';

/** As many options of each group, and of the groups below them, as it asks for least or allows at most; each at most once. */
export function fillGroups(groups: readonly MenuGroup[], to: 'minimum' | 'maximum', wish: OptionWish): readonly PickedModifier[] {
  return groups.flatMap(({ min = 0, max = Infinity, modifiers }) => {
    const count = to === 'minimum' ? min : Math.max(min, max);
    return preferOptions(modifiers.filter(isUsable), wish).slice(0, Math.max(count, 0)).map((modifier) => ({
      modifier, quantity: 1, modifiers: fillGroups(modifier.groups, to, wish),
    }));
  });
}
