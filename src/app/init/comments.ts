import type { ConfigComments } from '../../config/init/draft-config.ts';
import type { QualificationComments } from '../../config/init/draft-qualification.ts';
import type { Capability } from '../../model/capability.ts';
import { gridTopics, initQuestions } from '../../model/init-question.ts';
import { gridWords } from '../../report/words/init-grid.ts';
import { questionWords } from '../../report/words/init-questions.ts';
import { initWords } from '../../report/words/init.ts';
import type { Init } from './open-init.ts';

/** The line by which editors find the schema. A relative path is what editors follow without a network, wherever ppip itself is installed; so the schema lies beside the file. */
export const modelineOf = (kind: 'config' | 'qualification'): string => `# yaml-language-server: $schema=.ppip/${kind}.schema.json`;

const titlesOf = (capabilities: readonly Capability[], language: Init['language']): Readonly<Record<string, string>> =>
  Object.fromEntries(capabilities.map(({ id, title }) => [id, title[language]]));

/** The comments of a new ppip.yaml. */
export function commentsOfConfig({ language }: Pick<Init, 'language'>, capabilities: readonly Capability[]): ConfigComments {
  const words = initWords[language];
  return {
    head: words.configHead, tail: words.configTail, sections: words.sections, capabilities: titlesOf(capabilities, language),
    keys: Object.fromEntries(initQuestions.map(({ id }) => [id, questionWords[id].why[language]])),
  };
}

/** The comments of a new qualification.yaml. */
export function commentsOfQualification({ language }: Pick<Init, 'language'>, capabilities: readonly Capability[]): QualificationComments {
  const words = initWords[language];
  return {
    head: words.qualificationHead, scope: words.declaredScope, capabilities: words.declaredCapabilities, grid: words.grid,
    topics: Object.fromEntries(gridTopics.map(({ id }) => [id, gridWords[id][language]])) as QualificationComments['topics'], titles: titlesOf(capabilities, language),
  };
}
