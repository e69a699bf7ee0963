import type { Renewal, RequirementReport } from '../model/report.ts';
import type { RunRecord } from '../model/run-record.ts';

/**
 * What a run renews of a certification (UEAT Open API, change-request-and-recertification): the requirements that its changes oblige, as they stand. It is renewed when
 * every required one is conformant, something of each change was shown, and the run came to its end.
 * @returns undefined for a run that is not about a change
 */
export function reportRenewal({ header, end }: Pick<RunRecord, 'header' | 'end'>, requirements: readonly RequirementReport[]): Renewal | undefined {
  const changes = header?.plan.changes ?? [];
  if (changes.length === 0) return undefined;
  const renewed = requirements.flatMap(({ id, standing, required }) => {
    const own = changes.filter((change) => change.requirements.includes(id)).map((change) => change.id);
    return own.length === 0 ? [] : [{ id, standing, required, changes: own }];
  });
  const isShown = ({ id }: { readonly id: string }): boolean => renewed.some((entry) => entry.standing === 'conformant' && entry.changes.includes(id));
  const isFinished = end !== undefined && !end.interrupted && end.fault === undefined;
  return {
    changes: changes.map(({ id }) => id), requirements: renewed,
    isRenewed: isFinished && changes.every(isShown) && renewed.every(({ required, standing }) => !required || standing === 'conformant'),
  };
}
