import { gridTopics, type AnswerKind, type GridTopic, type InitAnswers, type InitQuestion, type InitQuestionId } from '../../model/init-question.ts';
import type { Json } from '../../model/json.ts';
import { InputError } from '../../model/problem.ts';
import type { Phrase } from '../../model/phrase.ts';
import { gridWords } from '../../report/words/init-grid.ts';
import { questionWords } from '../../report/words/init-questions.ts';
import { spell } from '../../report/words/spell.ts';
import { askedCapabilities, effectiveAnswers, isRelevant, isThere, usualAnswer, withUsualAnswers } from './default-answers.ts';
import { withPublicUrl } from './follow-listen.ts';
import type { Init } from './open-init.ts';
import { checkConfig, draftConfigText } from './prepare-init.ts';

/** A question as somebody is asked it, in their language. */
export interface AskedQuestion {
  readonly kind: AnswerKind;
  readonly asks: string;
  readonly why?: string;
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  /** What stands there to begin with. */
  readonly initial?: Json;
  readonly isOptional: boolean;
}

/** How a question is asked after these answers; undefined when it is answered already, has nothing to do with them, or is about something that only a hand can change. */
export function askQuestion(question: InitQuestion & { readonly id: InitQuestionId }, init: Init, answers: InitAnswers['config']): AskedQuestion | undefined {
  const { id, kind } = question;
  const effective = effectiveAnswers(init, answers);
  if (answers[id] !== undefined || !isRelevant(id, effective)) return undefined;
  const existing = init.existing.config[id];
  if (existing === undefined && isThere(init, question) && id !== 'capabilities') return undefined;
  const followed = id === 'publicUrl' ? withPublicUrl(init, answers).publicUrl : undefined;
  // Capabilities are offered with what follows from the scope among them.
  const initial = id === 'capabilities' ? usualAnswer(id, init, effective) : followed ?? existing ?? usualAnswer(id, init, effective);
  const { asks, why } = questionWords[id];
  return {
    kind, asks: asks[init.language], why: why[init.language], choices: choicesOf(id, init, effective), isOptional: id === 'capabilities',
    ...(initial !== undefined && { initial }),
  };
}

function choicesOf(id: InitQuestionId, init: Init, answers: InitAnswers['config']): AskedQuestion['choices'] {
  if (id === 'taxes') return init.vocabulary.taxRegimes.map((value) => ({ value, label: value }));
  if (id === 'capabilities') return askedCapabilities(init, answers).map((capability) => ({ value: capability.id, label: capability.title[init.language] }));
  return Object.entries(questionWords[id].choices ?? {}).map(([value, words]) => ({ value, label: words[init.language] }));
}

/** The topics of the Qualification Grid that are not answered with the command. */
export function askGrid(init: Init): ReadonlyArray<readonly [id: string, AskedQuestion]> {
  const topics: readonly GridTopic[] = gridTopics;
  return topics.filter(({ id }) => init.given.grid[id] === undefined).map(({ id, kind, choices = [] }) => {
    const initial = init.existing.grid[id];
    return [id, {
      kind, asks: gridWords[id as keyof typeof gridWords][init.language], choices: choices.map((value) => ({ value, label: value })), isOptional: true,
      ...(initial !== undefined && { initial }),
    }];
  });
}

/** What is wrong with an answer, in the words of ppip.yaml's own grammar; undefined when nothing is. */
export function checkAnswer(id: InitQuestionId, answer: Json, init: Init, answers: InitAnswers['config']): string | undefined {
  const tell = (phrase: Phrase): string => spell(init.language, phrase);
  const rest = withUsualAnswers(init, { ...answers, [id]: answer }, false);
  try {
    const checked = checkConfig(init, draftConfigText(init, rest), rest);
    const found = checked.kind === 'right' ? undefined : checked.problems.find(({ question }) => question === id)?.problem;
    return found === undefined ? undefined : [found.message, found.hint].filter((part) => part !== undefined).map(tell).join('; ');
  } catch (error) {
    if (error instanceof InputError) return error.problems[0] === undefined ? error.message : tell(error.problems[0].message);
    throw error;
  }
}
