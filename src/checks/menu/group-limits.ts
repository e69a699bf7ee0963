import type { MenuGroup } from '../../contract/menu.ts';

/** Whether more must be taken from a group than may be. */
export const isImpossible = ({ min, max, modifiers }: MenuGroup): boolean => modifiers.length > 0 && min !== undefined && max !== undefined && min > max;

/** Whether nothing may be taken from a group, or less than nothing must be. */
export const hasOddLimits = ({ min = 0, max = 1, modifiers }: MenuGroup): boolean => modifiers.length > 0 && (min < 0 || max < 1);

/** Whether a group asks for more options than it has. */
export const asksTooMuch = (group: MenuGroup): boolean =>
  group.modifiers.length > 0 && !isImpossible(group) && !hasOddLimits(group) && (group.min ?? 0) > group.modifiers.length;
