import type { Exchange } from '../../model/exchange.ts';
import type { JudgeContext } from '../judge-context.ts';

/** The menu call that an opening scenario claimed at a menu owner: what orders are made from. Undefined when none came. */
export function openingMenuAt(ownerId: string, context: JudgeContext): Exchange | undefined {
  const { header, steps, exchanges } = context.record;
  const planned = header?.plan.scenarios.filter(({ state, locationId }) => state === 'run' && locationId === ownerId) ?? [];
  const claims = planned.flatMap((entry) => {
    const scenario = context.scenarioOf(entry);
    if (scenario?.opening !== true) return [];
    return scenario.steps.flatMap((step) => (step.kind === 'expect' && step.call === 'menu' ? steps.get(`${entry.id}/${step.id}`)?.wait?.claimed ?? [] : []));
  });
  return exchanges.get(claims.at(-1) ?? '');
}
