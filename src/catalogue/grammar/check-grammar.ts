import { z } from 'zod';
import type { Predicate } from '../../checks/predicate.ts';
import { standingScopes } from '../../model/scenario.ts';
import { idText } from './texts.ts';

/** Predicates by name: which questions a check can ask. */
export type PredicateTable = Readonly<Record<string, Predicate>>;

/** A check as YAML has it: beside these keys one more, a predicate's name with its parameters. */
export interface WrittenCheck {
  readonly id: string;
  readonly verifies: readonly string[];
  readonly gate: boolean;
  readonly [predicate: string]: unknown;
}

/** The form of a check of a step. */
export function checkGrammar(predicates: PredicateTable): z.ZodType<WrittenCheck> {
  return z
    .strictObject({
      ...predicateKeys(predicates),
      id: idText.describe('Unique in its step.'),
      verifies: z.array(idText).min(1).describe('The requirements that the check verifies.'),
      gate: z.boolean().default(false).describe('Without it the rest of its step and all later steps are blocked.'),
    })
    .describe('A check: one predicate by name, with its parameters.');
}

/** A standing check as `always.yaml` has it. */
export interface WrittenStandingCheck {
  readonly id: string;
  readonly verifies: readonly string[];
  readonly scope: (typeof standingScopes)[number];
  readonly on?: readonly string[];
  readonly [predicate: string]: unknown;
}

/** The whole of `always.yaml`. */
export function standingChecksGrammar(predicates: PredicateTable): z.ZodType<readonly WrittenStandingCheck[]> {
  const standingCheck = z
    .strictObject({
      ...predicateKeys(predicates),
      id: idText.describe('Unique among standing checks; a step opts out by it.'),
      scope: z.enum(standingScopes).describe('Each exchange, all that happened under one key, or the whole run.'),
      on: z.array(z.string()).min(1).exactOptional().describe('Which calls; needed unless the scope is run.'),
      verifies: z.array(idText).min(1),
    })
    .describe('A standing check: it applies without any scenario naming it.');
  return z.array(standingCheck);
}

function predicateKeys(predicates: PredicateTable): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(predicates).map(([name, { params, summary }]) => [name, params.optional().describe(summary)]),
  );
}
