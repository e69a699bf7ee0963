import { hintWord } from '../../input/hint-word.ts';
import type { ProblemList } from '../../input/problem-list.ts';
import { phrase } from '../../model/phrase.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { WrittenScenario } from '../grammar/scenario-grammar.ts';
import type { Written } from '../parse-files.ts';

/** Holds the locations that steps name against those of the scenario: each must be there, and each must be used. */
export function traceLocations({ document }: Written<WrittenScenario>, { steps, locations = {}, opening }: Scenario, problems: ProblemList): void {
  const known = Object.keys(locations);
  const used = new Set<string>();
  if (opening && known.length > 0) {
    const hint = phrase`an opening scenario is played at each menu owner, and involves no other location`;
    problems.add({ code: 'catalogue.locations', message: phrase`an opening scenario has no 'locations'`, hint, location: document.locate(['locations'], 'key') });
  }
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'send') continue;
    for (const key of ['at', 'menuOf'] as const) {
      const name = step[key];
      if (name === undefined) continue;
      used.add(name);
      const location = document.locate(['steps', index, key]);
      if (!known.includes(name)) {
        problems.add({ code: 'catalogue.unknown', message: phrase`'locations' has no '${name}'`, hint: hintWord(name, known, phrase`locations`), location });
      } else if (step.again !== undefined) {
        const hint = phrase`take '${key}' out: it goes to the location of '${step.again}'`;
        problems.add({ code: 'catalogue.step', message: phrase`what is sent again has no '${key}'`, hint, location });
      } else if (key === 'menuOf' && step.order === undefined) {
        problems.add({ code: 'catalogue.step', message: phrase`a send of ${step.call} has no 'menuOf'`, hint: phrase`write 'send: order' with its items, or take it out`, location });
      }
    }
  }
  for (const name of known.filter((each) => !used.has(each))) {
    const hint = phrase`name it in a step's 'at', or take it out`;
    problems.add({ code: 'catalogue.locations', message: phrase`no step is about the location '${name}'`, hint, location: document.locate(['locations', name], 'key') });
  }
}
