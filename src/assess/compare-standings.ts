import type { Change } from '../model/comparison.ts';
import type { Standing } from '../model/outcome.ts';

/** Violated, not shown either way, kept. Why a rule is not shown makes it neither better nor worse. */
const ranks: Partial<Readonly<Record<Standing, number>>> = { nonconformant: 0, inconclusive: 1, manual: 1, untested: 1, conformant: 2 };

/**
 * What a change of standing means. A kept rule that is no longer asked of the POS is worse, for less is shown than was; a violated one that is
 * no longer asked has not become better.
 * @returns undefined when nothing changed
 */
export function compareStandings(before: Standing, after: Standing): Exclude<Change, 'appeared' | 'vanished'> | undefined {
  if (before === after) return undefined;
  const [was, is] = [ranks[before], ranks[after]];
  if (was !== undefined && is !== undefined) return is < was ? 'worse' : is > was ? 'better' : 'other';
  if (is === 0) return 'worse';
  if (is === 2) return 'better';
  return was === 2 && after === 'notApplicable' ? 'worse' : 'other';
}
