import type { Scenario } from './scenario.ts';

/**
 * Whether UEAT leaves a callback of a scenario unanswered, or answers it late. A POS with one worker can send nothing else meanwhile, and is right: so nothing
 * else is played that could be late by it.
 */
export function keepsPosWaiting({ steps }: Pick<Scenario, 'steps'>): boolean {
  return steps.some((step) => step.kind === 'reply' && step.answers.some(({ fault, delayMs }) => fault === 'silence' || delayMs > 0));
}
