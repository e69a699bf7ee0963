import type { JudgeContext } from '../checks/judge-context.ts';
import { arrivesOf } from '../checks/steps/judge-expect.ts';

/**
 * The requirements that the *full* plan can judge for this partner: their capability is in, and a scenario that applies, whether selected
 * or not, or a standing check verifies them.
 */
export function applicableRequirements(context: JudgeContext): ReadonlySet<string> {
  const { catalogue, record } = context;
  const plan = record.header?.plan;
  const applying = (plan?.scenarios ?? []).filter(({ state }) => state !== 'notApplicable');
  const fromScenarios = applying.flatMap((planned) => (context.scenarioOf(planned)?.steps ?? []).flatMap((step) => [
    ...(step.kind === 'expect' ? arrivesOf(step, context) : []), ...step.checks.flatMap(({ verifies }) => verifies),
  ]));
  const verified = new Set([...fromScenarios, ...catalogue.standingChecks.flatMap(({ verifies }) => verifies)]);
  const isIn = (capability: string | undefined): boolean => capability === undefined || (plan?.profile.in.includes(capability) ?? false);
  return new Set(catalogue.requirements.filter(({ id, capability }) => verified.has(id) && isIn(capability)).map(({ id }) => id));
}
