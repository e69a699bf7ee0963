import type { Scenario } from './scenario.ts';

/**
 * The group of scenarios that one belongs to of which only one is played at a time; undefined for most. Whose menu a call is cannot be told by its
 * location when several scenarios ask for the menu of one.
 */
export function laneGroupOf({ steps }: Pick<Scenario, 'steps'>): string | undefined {
  return steps.some((step) => step.kind === 'send' && step.call === 'menuSync') ? 'menuSync' : undefined;
}
