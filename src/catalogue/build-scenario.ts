import type { ProblemList } from '../input/problem-list.ts';
import { phrase } from '../model/phrase.ts';
import type { Scenario } from '../model/scenario.ts';
import { buildStep } from './build-step.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { PredicateTable } from './grammar/check-grammar.ts';
import type { WrittenScenario } from './grammar/scenario-grammar.ts';
import type { Written } from './parse-files.ts';

/** Brings a scenario into the form that a run plays, and checks what its own file can tell. */
export function buildScenario(written: Written<WrittenScenario>, predicates: PredicateTable, problems: ProblemList): Scenario {
  const { path, document, value } = written;
  const id = path.slice(0, -'.yaml'.length);
  if (value.id !== id) {
    const hint = phrase`write 'id: ${id}', or move the file`;
    problems.add({ code: 'catalogue.idPath', message: phrase`the id '${value.id}' is not the file's path`, hint, location: document.locate(['id']) });
  }
  const steps = value.steps.map((step, index) => buildStep(written, index, step, predicates, problems));
  problems.add(...findDuplicates(phrase`step of this scenario`, steps));
  for (const { checks } of steps) problems.add(...findDuplicates(phrase`check of this step`, checks));
  return { ...value, steps, location: document.locate([]) };
}
