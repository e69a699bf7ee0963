import { nearestWord } from '../input/nearest-word.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { phrase } from '../model/phrase.ts';
import { InputError, type Problem } from '../model/problem.ts';
import type { Explanation } from '../report/explain/explanation.ts';
import { errorCodes } from '../report/words/error-codes.ts';
import { en } from '../report/words/en.ts';
import { explainError } from './explain-error.ts';
import { explainRequirement } from './explain-requirement.ts';

const mostNear = 3;

/**
 * Explains requirements, codes of findings and codes of errors by their ids, in whatever case these are written.
 * @throws InputError that names the nearest ones for an id that there is not
 */
export async function explain(topics: readonly string[], catalogue: Catalogue): Promise<readonly Explanation[]> {
  const names = namesIn(catalogue);
  const problems = topics.filter((topic) => findName(topic, names) === undefined).map((topic) => unknownTopic(topic, names));
  if (problems.length > 0) throw new InputError(problems);
  return Promise.all([...new Set(topics.flatMap((topic) => findName(topic, names) ?? []))].map(async (name) => {
    const requirement = catalogue.requirements.find(({ id }) => id === name);
    if (requirement !== undefined) return explainRequirement(requirement, catalogue);
    // What a code can come from needs every check; a rule and an error do not.
    return explainError(name) ?? (await import('./explain-finding-code.ts')).explainFindingCode(name, catalogue);
  }));
}

function namesIn({ requirements }: Catalogue): readonly string[] {
  return [...requirements.map(({ id }) => id), ...Object.keys(en), ...Object.keys(errorCodes)];
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
