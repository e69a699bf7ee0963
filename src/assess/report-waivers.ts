import type { RequirementReport } from '../model/report.ts';
import type { ReportedWaiver, Waiver, WaiverState } from '../model/waiver.ts';
import type { Standing } from '../model/outcome.ts';

function stateOf(standing: Standing): WaiverState {
  if (standing === 'nonconformant') return 'needed';
  return standing === 'conformant' ? 'stale' : 'open';
}

/** What the run says of each waiver. No standing and no verdict depends on them; one for a rule that the catalogue does not have is left out. */
export function reportWaivers(waivers: readonly Waiver[], requirements: readonly RequirementReport[]): readonly ReportedWaiver[] {
  const standings = new Map(requirements.map(({ id, standing }) => [id, standing]));
  return waivers.flatMap((waiver) => {
    const standing = standings.get(waiver.requirement);
    return standing === undefined ? [] : [{ ...waiver, state: stateOf(standing), standing }];
  });
}
