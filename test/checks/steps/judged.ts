import { judgeScenario } from '../../../src/checks/steps/judge-scenario.ts';
import type { Evidence } from '../evidence.ts';

/** What came of a scenario's checks: `step/check` → the outcomes with their codes. */
export function judged(evidence: Evidence, scenarioId: string): Readonly<Record<string, string>> {
  const context = evidence.context();
  const planned = context.record.header?.plan.scenarios.find(({ id }) => id === scenarioId);
  const scenario = planned === undefined ? undefined : context.scenarioOf(planned);
  if (planned === undefined || scenario === undefined) throw new Error(`${scenarioId} is not planned`);
  return Object.fromEntries(judgeScenario(planned, scenario, context).flatMap(({ step, results }) =>
    results.map(({ check, judgements }) => [`${step.id}/${check}`, judgements.map(({ outcome, code }) => `${outcome} ${code}`).join(', ')])));
}
