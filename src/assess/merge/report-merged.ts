import type { JudgeContext } from '../../checks/judge-context.ts';
import type { PlannedScenario } from '../../model/plan.ts';
import type { ScenarioReport } from '../../model/report.ts';
import { reportScenario } from '../report-scenario.ts';
import type { JudgedPart } from './judge-part.ts';

/** Worst first. */
const states = ['interrupted', 'blocked', 'completed', 'notSelected', 'notApplicable'] as const satisfies ReadonlyArray<ScenarioReport['state']>;

/** How far a scenario came; of one that several parts played, such as a control, where it came least far. */
export function reportMerged(planned: PlannedScenario, judged: readonly JudgedPart[], whole: JudgeContext): ScenarioReport {
  const playings = judged.flatMap(({ context, played }): readonly ScenarioReport[] => {
    const own = context.record.header?.plan.scenarios.find(({ id }) => id === planned.id);
    return own?.state === 'run' ? [reportScenario(own, played, context)] : [];
  });
  const [worst] = playings.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
  return worst ?? reportScenario(planned, judged.flatMap(({ played }) => played), whole);
}
