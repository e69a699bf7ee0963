import { changeLastGroupSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a group whose first option leads to another group, and that one back to the first, where it is cut off. */
export const circleOfTwoGroups: Deviation = {
  name: 'circle-of-two-groups',
  summary: 'Sends a group whose first option leads to another group, and that one back to the first, where it is cut off.',
  decorate: changeLastGroupSent((group) => {
    const [first, ...others] = group.Modifiers;
    if (first === undefined) return group;
    const back = { ...first, Id: `${first.Id}_back`, ModifierGroups: [{ ...group, Modifiers: [] }] };
    const between = { Id: 'group_between', Name: 'Between', Min: 0, Max: 1, Modifiers: [back] };
    return { ...group, Modifiers: [{ ...first, ModifierGroups: [between] }, ...others] };
  }),
};
