import { valueAt, type DocumentPath, type LocatedDocument } from '../../input/located-document.ts';
import { readYaml } from '../../input/read-yaml.ts';
import { initQuestions, type InitAnswers, type InitQuestionId } from '../../model/init-question.ts';
import type { Partner } from '../../model/partner.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';
import { InputError, type Problem } from '../../model/problem.ts';
import { readPartner, type PartnerSource } from '../read-partner.ts';

/** A problem of a drafted ppip.yaml, with the question whose answer is at fault, when it is one. */
export interface DraftProblem {
  readonly problem: Problem;
  readonly question?: InitQuestionId;
  /** Which part of the answer it is, of a list or of several keys. */
  readonly entry?: string | number;
}

/** What a draft comes to: the partner that it describes, or what is wrong with it. */
export type CheckedDraft = { readonly kind: 'right'; readonly partner: Partner | undefined } | { readonly kind: 'wrong'; readonly problems: readonly DraftProblem[] };

/** Stands for a secret that is not set yet: it can be read in every encoding. */
const standInSecret = 'a'.repeat(64);

/** Problems that are told at another place than the answer's. */
const culprits: Readonly<Record<string, InitQuestionId>> = { 'config.environment': 'environment', 'config.publicUrl': 'publicUrl', 'config.secret': 'secretEncoding' };

/**
 * Reads a draft just as every command will. A secret that is not there yet is no fault of the draft, and neither is another variable.
 * @param answers those of the draft, to name the secret's place and the option of what is wrong
 * @param given those that are not in the file yet
 */
export function checkDraft(source: PartnerSource, answers: InitAnswers['config'], given: InitAnswers['config']): CheckedDraft {
  const places = checkSecretPlace(answers);
  // A draft with such a place in it may be no YAML as it was meant.
  if (places.length > 0) return { kind: 'wrong', problems: places };
  const words = checkEnvironmentWord(given);
  const { secretVariable, secretFile } = answers;
  const variable = typeof secretVariable === 'string' ? secretVariable : '';
  const env = (source.env[variable] ?? '') === '' ? { ...source.env, [variable]: standInSecret } : source.env;
  try {
    const { partner } = readPartner({ ...source, env, ...(secretFile !== undefined && { readFile: standIn(source) }) });
    return words.length === 0 ? { kind: 'right', partner } : { kind: 'wrong', problems: words };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const told = error.problems.filter(({ code }) => code !== 'config.variable' && (code !== 'config.environment' || words.length === 0));
    const problems = [...words, ...attribute(told, readYaml(source.file, source.text))];
    return problems.length === 0 ? { kind: 'right', partner: undefined } : { kind: 'wrong', problems };
  }
}

function standIn({ readFile }: PartnerSource): (path: string) => string {
  return (path) => {
    try {
      return readFile?.(path) ?? standInSecret;
    } catch {
      return standInSecret;
    }
  };
}

function checkSecretPlace({ secretVariable, secretFile }: InitAnswers['config']): readonly DraftProblem[] {
  const refuse = (question: InitQuestionId, message: Phrase, hint: Phrase): readonly DraftProblem[] => [{ question, problem: { code: 'init.secretPlace', message, hint } }];
  if (secretFile !== undefined && !(typeof secretFile === 'string' && /^[^}\n\r]+$/.test(secretFile))) return refuse('secretFile', phrase`not a path for a file`, phrase`write a path beside ppip.yaml, such as secret.txt`);
  if (secretFile !== undefined || secretVariable === undefined || (typeof secretVariable === 'string' && /^[A-Za-z_]\w*$/.test(secretVariable))) return [];
  return refuse('secretVariable', phrase`not the name of an environment variable`, phrase`write letters, digits and underscores, such as PPIP_SECRET; never the secret itself`);
}

/** A ppip.yaml for a POS on this machine may say anything here, but only one word means something. */
function checkEnvironmentWord({ environment }: InitAnswers['config']): readonly DraftProblem[] {
  if (environment === undefined || environment === 'lab') return [];
  return [{ question: 'environment', problem: { code: 'init.environment', message: phrase`must be 'lab'`, hint: phrase`answer 'lab' when the POS is one; ppip sends test orders` } }];
}

function attribute(problems: readonly Problem[], document: LocatedDocument): readonly DraftProblem[] {
  return problems.map((problem) => {
    const location = problem.location ?? '';
    const found = initQuestions.find(({ id, path }) => (culprits[problem.code] === undefined ? placesOf(document, path).has(location) : culprits[problem.code] === id));
    const entry = found === undefined ? undefined : placesOf(document, found.path).get(location);
    return { problem, ...(found !== undefined && { question: found.id }), ...(entry !== undefined && { entry }) };
  });
}

/** The places at which something can be wrong with an answer: those of its key, of its value, and of each part of that, by which they are known. */
export function placesOf(document: LocatedDocument, path: DocumentPath): ReadonlyMap<string, string | number | undefined> {
  const value = valueAt(document.value, path);
  if (value === undefined) return new Map();
  const parts = typeof value === 'object' && value !== null ? Object.keys(value).map((key) => (Array.isArray(value) ? Number(key) : key)) : [];
  const places = (at: DocumentPath, part?: string | number) => (['value', 'key'] as const).map((kind) => [document.locate(at, kind), part] as const);
  return new Map([...places(path), ...parts.flatMap((part) => places([...path, part], part))]);
}
