import { valueAt, type DocumentPath } from '../../input/located-document.ts';
import { initQuestions, type InitQuestionId } from '../../model/init-question.ts';
import type { Init } from './open-init.ts';

/**
 * Where the answer to a question about ppip.yaml was given: a place in the file of answers, else the option.
 * @param entry the one of a list that is meant
 */
export function locateAnswer(init: Pick<Init, 'byOptions' | 'answersFile'>, id: InitQuestionId, entry?: string | number): string {
  const flag = initQuestions.find((question) => question.id === id)?.flag ?? id;
  return (init.byOptions.config[id] === undefined ? placeIn(init, [id], entry) : undefined) ?? `--${flag}`;
}

/** Where the answer to a topic of the Qualification Grid was given. */
export function locateTopic(init: Pick<Init, 'byOptions' | 'answersFile'>, topic: string, entry?: string | number): string {
  return (init.byOptions.grid[topic] === undefined ? placeIn(init, ['grid', topic], entry) : undefined) ?? `--grid ${topic}`;
}

function placeIn({ answersFile }: Pick<Init, 'answersFile'>, path: DocumentPath, entry: string | number | undefined): string | undefined {
  const value = valueAt(answersFile?.value, path);
  if (answersFile === undefined || value === undefined) return undefined;
  const index = Array.isArray(value) ? (typeof entry === 'number' ? entry : value.indexOf(entry)) : -1;
  return answersFile.locate(index < 0 ? path : [...path, index]);
}
