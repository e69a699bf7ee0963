import { valueAt, type LocatedDocument } from '../../input/located-document.ts';
import { gridTopics, initQuestions, type InitAnswers, type InitQuestionId } from '../../model/init-question.ts';
import { isJsonObject, type Json } from '../../model/json.ts';

/** What ppip.yaml and qualification.yaml say already, where it has the form of an answer. */
export function existingAnswers(config: LocatedDocument | undefined, qualification: LocatedDocument | undefined): InitAnswers {
  const answers: Partial<Record<InitQuestionId, Json>> = {};
  for (const question of initQuestions) {
    const answer = answerIn(question, valueAt(config?.value, question.path));
    if (answer !== undefined) answers[question.id] = answer;
  }
  const grid: Record<string, Json> = {};
  for (const { id } of gridTopics) {
    const value = valueAt(qualification?.value, ['grid', id]);
    if (value !== undefined && value !== null) grid[id] = value as Json;
  }
  return { config: answers, grid };
}

function answerIn({ id, kind, path }: (typeof initQuestions)[number], value: unknown): Json | undefined {
  if (path[0] === 'auth' && path[1] === 'secret') return secretAnswer(id, value);
  if (id === 'capabilities') return isJsonObject(value) ? Object.keys(value).filter((name) => value[name] === true) : undefined;
  if (kind === 'list') return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** A secret that stands in the file itself is nobody's answer: it stays where it is, and is never shown. */
function secretAnswer(id: InitQuestionId, value: unknown): string | undefined {
  const [, kind, name] = typeof value === 'string' ? /^\$\{(env|file):([^}]+)\}$/.exec(value) ?? [] : [];
  return (kind === 'env' && id === 'secretVariable') || (kind === 'file' && id === 'secretFile') ? name : undefined;
}
