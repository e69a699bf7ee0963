import { z } from 'zod';
import { parseWith } from '../../input/parse-with.ts';
import type { LocatedDocument } from '../../input/located-document.ts';
import { readYaml } from '../../input/read-yaml.ts';
import { gridTopics, initQuestions, type AnswerKind, type InitAnswers, type InitQuestionId } from '../../model/init-question.ts';
import type { Json } from '../../model/json.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import { hintWord } from '../../input/hint-word.ts';
import { readUserText } from '../read-user-file.ts';

const forms: Readonly<Record<AnswerKind, z.ZodType<Json>>> = { text: z.string(), choice: z.string(), list: z.array(z.string()), yesNo: z.boolean() };

const formsOf = (questions: ReadonlyArray<{ readonly id: string; readonly kind: AnswerKind }>): Record<string, z.ZodType<Json | undefined>> =>
  Object.fromEntries(questions.map(({ id, kind }) => [id, forms[kind].optional()]));

/** The form of a file of answers: each question by its id, and the topics of the grid under `grid`. What an answer may be is told by ppip.yaml's own grammar. */
const answersGrammar = z.strictObject({ ...formsOf(initQuestions), grid: z.strictObject(formsOf(gridTopics)).default({}) });

/** Far more than all answers take. */
const limit = 1_000_000;

/**
 * Reads a file of answers, with the place of each.
 * @throws InputError with every problem at its place
 */
export async function readAnswersFile(file: string): Promise<{ readonly answers: InitAnswers; readonly document: LocatedDocument }> {
  const text = await readUserText(file, { kind: 'input', limit, hint: phrase`name a YAML file with answers in --answers, such as: name: Acme POS` });
  const document = readYaml(file, text);
  return { answers: toAnswers(document), document };
}

function toAnswers(document: LocatedDocument): InitAnswers {
  const { grid, ...config } = parseWith(answersGrammar, { ...document, value: document.value ?? {} });
  return { config: given(config), grid: given(grid) };
}

const given = (values: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));

/** Options as the command line has them: by question, and `--grid <topic>=<answer>`. */
export interface AnswerOptions {
  readonly values: Readonly<Partial<Record<InitQuestionId, string>>>;
  readonly grid: readonly string[];
}

/**
 * Reads the answers that options give.
 * @throws InputError for a topic that there is not, or an answer that is neither yes nor no
 */
export function readAnswerOptions({ values, grid }: AnswerOptions): InitAnswers {
  const config = initQuestions.flatMap(({ id, kind, flag }) => (values[id] === undefined ? [] : [[id, readText(values[id], kind, `--${flag}`)]]));
  return { config: Object.fromEntries(config) as InitAnswers['config'], grid: Object.fromEntries(grid.map(readTopic)) };
}

function readTopic(entry: string): readonly [string, Json] {
  const [id = '', answer] = entry.split(/=(.*)/s);
  const topic = gridTopics.find((candidate) => candidate.id === id);
  const location = `--grid ${id}`;
  if (topic === undefined) {
    throw new InputError([{ code: 'init.unknownTopic', message: phrase`unknown topic '${id}'`, hint: hintWord(id, gridTopics.map((one) => one.id), phrase`topics`), location: '--grid' }]);
  }
  if (answer === undefined) throw new InputError([{ code: 'init.noAnswer', message: phrase`an answer is missing`, hint: phrase`write --grid ${id}=<answer>`, location }]);
  return [id, readText(answer, topic.kind, location)];
}

function readText(text: string, kind: AnswerKind, location: string): Json {
  if (kind === 'list') return text.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
  if (kind !== 'yesNo') return text;
  if (/^(?:y|yes|true|o|oui)$/i.test(text)) return true;
  if (/^(?:n|no|false|non)$/i.test(text)) return false;
  throw new InputError([{ code: 'init.yesOrNo', message: phrase`'${text}' is neither yes nor no`, hint: phrase`write yes or no`, location }]);
}

/** Answers in the order of their weight: of two answers to a question the earlier one counts. */
export function mergeAnswers(...answers: readonly InitAnswers[]): InitAnswers {
  return answers.reduceRight((below, above) => ({ config: { ...below.config, ...above.config }, grid: { ...below.grid, ...above.grid } }), { config: {}, grid: {} });
}
