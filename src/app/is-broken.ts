import type { EvidenceProblem } from '../evidence/read-events.ts';

/** Whether a problem means that the evidence was changed: a torn last line is no more than what a killed run leaves, and another version of the harness may judge otherwise. */
export function isBroken({ code }: EvidenceProblem): boolean {
  return code !== 'evidence.tornLine' && code !== 'evidence.judgedOtherwise';
}
