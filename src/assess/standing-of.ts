import type { Finding } from '../model/finding.ts';
import type { Standing } from '../model/outcome.ts';

/** What decides a requirement's standing. */
export interface StandingInput {
  readonly isExcluded: boolean;
  /** Whether anything that the full plan would run, or a standing check, verifies it. */
  readonly isApplicable: boolean;
  /** Whether a scenario that verifies it was left out by the selection. */
  readonly hasUnplayed: boolean;
  readonly findings: ReadonlyArray<Pick<Finding, 'outcome' | 'code'>>;
}

/** Blocked because a person or a hook was needed and neither was there. */
const manualCode = 'ask.unanswered';

/** A requirement's standing: the worst of what its checks say (design §2). Not run is not passed. */
export function standingOf({ isExcluded, isApplicable, hasUnplayed, findings }: StandingInput): Standing {
  if (isExcluded) return 'excluded';
  if (!isApplicable) return 'notApplicable';
  const has = (outcome: Finding['outcome']): boolean => findings.some((finding) => finding.outcome === outcome);
  if (has('failed')) return 'nonconformant';
  const blocked = findings.filter(({ outcome }) => outcome === 'blocked');
  if (blocked.some(({ code }) => code !== manualCode)) return 'inconclusive';
  if (blocked.length > 0) return 'manual';
  return hasUnplayed || !has('passed') ? 'untested' : 'conformant';
}
