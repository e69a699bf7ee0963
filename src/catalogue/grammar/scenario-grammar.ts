import { z } from 'zod';
import { predicates } from '../../checks/predicates.ts';
import { relations } from '../../model/other-location.ts';
import { locationRoles } from '../../model/partner.ts';
import type { PredicateTable } from './check-grammar.ts';
import { stepGrammar } from './step-grammar.ts';
import { idText, localizedText, scenarioIdText } from './texts.ts';

const otherLocation = z
  .strictObject({
    role: z.enum(locationRoles).describe('The role that it must have.'),
    only: z.boolean().default(false).describe('It must have no other role.'),
    menu: z.enum(relations).exactOptional().describe('Whether its menu is that of the location that the scenario is played at.'),
    kitchen: z.enum(relations).exactOptional().describe('Whether it shares the kitchen of that location.'),
  })
  .describe('A location beside the one that the scenario is played at.');

/** The form of a scenario whose checks ask the questions of a table. */
export function buildScenarioGrammar(table: PredicateTable) {
  return z
    .strictObject({
      id: scenarioIdText,
      title: localizedText.describe('What the scenario shows, in one sentence.'),
      requires: z.array(idText).describe('The capabilities without which the scenario does not apply.'),
      tags: z.array(idText).min(1).exactOptional().describe('Words by which --tag selects it, such as smoke or money.'),
      control: scenarioIdText.exactOptional().describe('The scenario that must hold before this one counts.'),
      opening: z.boolean().default(false).describe('Runs first and alone, once for each menu owner.'),
      locations: z.record(idText, otherLocation).exactOptional().describe('Further locations that it involves, by the names that steps use in at.'),
      steps: z.array(stepGrammar(table)).min(1).describe('What happens, in order.'),
    })
    .describe('A scenario: a story that is played against the POS.');
}

/** One scenario file, with every check that the harness knows. */
export const scenarioGrammar = buildScenarioGrammar(predicates);

/** A scenario as YAML has it, parsed. */
export type WrittenScenario = z.infer<typeof scenarioGrammar>;
