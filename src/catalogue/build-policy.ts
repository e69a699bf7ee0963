import { phrase, type Phrase } from '../model/phrase.ts';
import { levels, type Requirement } from '../model/requirement.ts';
import type { Policy } from '../model/policy.ts';
import type { ProblemList } from '../input/problem-list.ts';
import type { ParsedFiles } from './parse-files.ts';
import { unknownId } from './unknown-id.ts';

/** Holds `policy.yaml` against the catalogue that it is about; undefined when there is none. */
export function buildPolicy({ policy, requirements, contract, assumptions }: ParsedFiles, problems: ProblemList): Policy | undefined {
  if (policy === undefined) return undefined;
  const { document, value: { validity, ...value } } = policy;
  const known = new Map(requirements.flatMap((file) => file.value).map((requirement) => [requirement.id, requirement]));
  for (const [id, level] of Object.entries(value.raise)) {
    const requirement = known.get(id);
    if (requirement === undefined) {
      problems.add(unknownId(phrase`requirement`, id, known.keys(), document.locate(['raise', id], 'key')));
      continue;
    }
    if (levels.indexOf(level) < levels.indexOf(requirement.level)) continue;
    const message = level === requirement.level ? phrase`'${id}' is ${level} already` : phrase`'${id}' is ${requirement.level}, and a policy lowers nothing`;
    problems.add({ code: 'catalogue.policy', message, hint: phrase`take it out; to excuse POSs from a rule, disable it in an overlay, with the reason`, location: document.locate(['raise', id]) });
  }
  const expectKnown = (key: 'requiredProfile' | 'permittedOverrides' | 'permittedWaivers', noun: Phrase, ids: readonly string[]): void => {
    for (const [at, id] of (value[key] ?? []).entries()) {
      if (!ids.includes(id)) problems.add(unknownId(noun, id, ids, document.locate([key, at])));
    }
  };
  expectKnown('requiredProfile', phrase`capability`, contract.value.capabilities.map(({ id }) => id));
  expectKnown('permittedWaivers', phrase`requirement`, [...known.keys()]);
  expectKnown('permittedOverrides', phrase`assumption`, assumptions.value.map(({ id }) => id));
  return { ...value, ...(validity !== undefined && { validityDays: validity }) };
}

/** The requirements at the levels that a policy gives them. */
export function raiseLevels(requirements: readonly Requirement[], policy: Policy | undefined): readonly Requirement[] {
  return requirements.map((requirement) => {
    const level = policy?.raise[requirement.id];
    return level === undefined ? requirement : { ...requirement, level, raisedFrom: requirement.level };
  });
}
