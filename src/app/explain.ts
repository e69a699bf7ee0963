import { recallExplanation } from '../catalogue/prebuilt-explanations.ts';
import { nearestWord } from '../input/nearest-word.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { phrase } from '../model/phrase.ts';
import { InputError, type Problem } from '../model/problem.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Explanation, RequirementExplanation } from '../report/explain/explanation.ts';

const mostNear = 3;

/**
 * Explains requirements, codes of findings and codes of errors by their ids, in whatever case these are written.
 * @throws InputError that names the nearest ones for an id that there is not
 */
export async function explain(topics: readonly string[], catalogue: Catalogue): Promise<readonly Explanation[]> {
  const rules = catalogue.requirements.map(({ id }) => id);
  // Most ask for a rule, which needs none of the words for codes.
  const names = topics.every((topic) => findName(topic, rules) !== undefined) ? rules : [...rules, ...(await import('./names-of-codes.ts')).namesOfCodes()];
  const problems = topics.filter((topic) => findName(topic, names) === undefined).map((topic) => unknownTopic(topic, names));
  if (problems.length > 0) throw new InputError(problems);
  return Promise.all([...new Set(topics.flatMap((topic) => findName(topic, names) ?? []))].map(async (name) => {
    const requirement = catalogue.requirements.find(({ id }) => id === name);
    return requirement === undefined ? explainName(name, catalogue) : explainRule(requirement, catalogue);
  }));
}

async function explainRule(requirement: Requirement, catalogue: Catalogue): Promise<RequirementExplanation> {
  const built = recallExplanation(requirement.id, catalogue.editionDigest ?? catalogue.digest);
  if (built !== undefined) return JSON.parse(built) as RequirementExplanation;
  const { explainRequirement } = await import('./explain-requirement.ts');
  return explainRequirement(requirement, catalogue);
}

/** Of a code. What one of a finding can come from needs every check; an error does not. */
async function explainName(name: string, catalogue: Catalogue): Promise<Explanation> {
  const { explainError } = await import('./explain-error.ts');
  return explainError(name) ?? (await import('./explain-finding-code.ts')).explainFindingCode(name, catalogue);
}

function findName(topic: string, names: readonly string[]): string | undefined {
  return names.find((name) => name === topic) ?? names.find((name) => name.toLowerCase() === topic.toLowerCase());
}

function unknownTopic(topic: string, names: readonly string[]): Problem {
  const near = nearestWords(topic, names);
  return {
    code: 'usage.unknownTopic',
    message: phrase`there is no requirement and no code "${topic}"`,
    hint: near.length === 0 ? phrase`ppip explain lists them all` : phrase`did you mean ${near.join(', ')}? ppip explain lists them all`,
  };
}

/** An id in the form that ids have: `men-8` is MEN-008. */
function completeId(topic: string): string {
  return topic.replace(/^([a-z]+)-?0*(\d+)$/i, (_whole, area: string, number: string) => `${area.toUpperCase()}-${number.padStart(3, '0')}`);
}

/** What was probably meant, the nearest first: the same number in another form, and for the beginning of an id, ids that begin so. */
function nearestWords(topic: string, names: readonly string[]): readonly string[] {
  const begun = topic === '' ? [] : names.filter((name) => name.toLowerCase().startsWith(topic.toLowerCase()));
  const near = [...new Set([...names.filter((name) => name === completeId(topic)), ...begun])].slice(0, mostNear);
  while (near.length < mostNear) {
    const next = nearestWord(topic, names.filter((name) => !near.includes(name)));
    if (next === undefined) break;
    near.push(next);
  }
  return near;
}
