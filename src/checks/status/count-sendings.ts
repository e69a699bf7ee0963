import type { Thread } from '../../model/record-parts.ts';

/** How many attempts the statuses after an attempt may answer: it, and those directly before it that got none. `answered` knows the ids of those that got one. */
export function countSendings({ attempts }: Thread, answered: Pick<ReadonlySet<string>, 'has'>, id: string): number {
  const index = attempts.findIndex((attempt) => attempt.id === id);
  return Math.max(1, index - attempts.slice(0, Math.max(0, index)).findLastIndex((attempt) => answered.has(attempt.id)));
}
