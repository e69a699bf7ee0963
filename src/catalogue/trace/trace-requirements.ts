import type { ProblemList } from '../../input/problem-list.ts';
import { findDuplicates } from '../find-duplicates.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { unknownId } from '../unknown-id.ts';
import { collectMentions } from './collect-mentions.ts';
import { phrase } from '../../model/phrase.ts';

/** Holds the requirements against what verifies them: every one is verified, or excluded with a reason, and never both. */
export function traceRequirements(files: ParsedFiles, problems: ProblemList): void {
  const requirements = files.requirements.flatMap(({ document, value }) =>
    value.map((requirement, index) => ({ ...requirement, location: document.locate([index]), document, path: [index] as const })),
  );
  problems.add(...findDuplicates(phrase`requirement`, requirements));
  const ids = new Set(requirements.map(({ id }) => id));
  const excluded = new Set(requirements.filter((requirement) => requirement.excluded !== undefined).map(({ id }) => id));
  const mentions = collectMentions(files);
  for (const { id, location } of mentions) {
    if (!ids.has(id)) problems.add(unknownId(phrase`requirement`, id, ids, location));
    else if (excluded.has(id)) {
      const hint = phrase`take out the check, or the requirement's 'excluded'`;
      problems.add({ code: 'catalogue.excluded', message: phrase`the requirement '${id}' is excluded and yet verified here`, hint, location });
    }
  }

  const verified = new Set(mentions.map(({ id }) => id));
  const capabilities = files.contract.value.capabilities.map(({ id }) => id);
  const assumptions = files.assumptions.value.map(({ id }) => id);
  for (const { id, capability, assumes, location, document, path } of requirements) {
    if (!verified.has(id) && !excluded.has(id)) {
      const hint = phrase`add a check that verifies it, or say in 'excluded' why nothing on the wire can`;
      problems.add({ code: 'catalogue.unverified', message: phrase`nothing verifies the requirement '${id}'`, hint, location });
    }
    if (capability !== undefined && !capabilities.includes(capability)) {
      problems.add(unknownId(phrase`capability`, capability, capabilities, document.locate([...path, 'capability'])));
    }
    for (const [at, assumption] of assumes.entries()) {
      if (!assumptions.includes(assumption)) {
        problems.add(unknownId(phrase`assumption`, assumption, assumptions, document.locate([...path, 'assumes', at])));
      }
    }
  }
}
