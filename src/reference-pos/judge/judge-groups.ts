import type { JudgeRule } from './case.ts';
import type { Fault } from './fault.ts';
import { walkLine, type ResolvedLine } from './resolve-lines.ts';

/** Every group gets between Min and Max options per unit of its parent, quantities counted. */
export const judgeGroups: JudgeRule = ({ lines }) => lines.flatMap((item) => walkLine(item).flatMap((line) => judgeGroupsOf(line, item)));

function judgeGroupsOf(line: ResolvedLine, item: ResolvedLine): readonly Fault[] {
  // A modifier that the menu does not have belongs to no group: counting the others would blame the wrong thing.
  if (line.modifiers.some(({ entry }) => entry === undefined)) return [];
  return (line.entry?.ModifierGroups ?? []).flatMap((group): readonly Fault[] => {
    const actual = line.modifiers.filter((modifier) => modifier.group === group).reduce((sum, { line: { Quantity } }) => sum + Quantity, 0);
    const details = { field: `${line.field}.Modifiers`, item: item.line.Id ?? null, group: group.Id, actual };
    const name = `group "${group.Id}" (${group.Name}) of ${line.label}`;
    if (actual < group.Min) {
      const message = `At least ${group.Min} of ${name} must be chosen, not ${actual}`;
      return [{ rule: 'groupMinimum', code: 'VALIDATION_ERROR', message, details: { ...details, expected: `at least ${group.Min}` } }];
    }
    if (actual > group.Max) {
      const message = `At most ${group.Max} of ${name} may be chosen, not ${actual}`;
      return [{ rule: 'groupMaximum', code: 'VALIDATION_ERROR', message, details: { ...details, expected: `at most ${group.Max}` } }];
    }
    return [];
  });
}
