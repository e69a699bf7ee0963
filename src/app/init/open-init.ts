import { describeVocabulary } from '../../catalogue/describe-vocabulary.ts';
import { existingAnswers } from '../../config/init/existing-answers.ts';
import { mergeAnswers, readAnswerOptions, readAnswersFile, type AnswerOptions } from '../../config/init/read-answers.ts';
import { qualificationFileBeside, readIfThere, readQualification } from '../../config/read-qualification.ts';
import type { WrittenQualification } from '../../config/qualification-grammar.ts';
import type { Vocabulary } from '../../config/vocabulary.ts';
import { readYaml } from '../../input/read-yaml.ts';
import type { LocatedDocument } from '../../input/located-document.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { InitAnswers } from '../../model/init-question.ts';
import type { Language } from '../../model/text.ts';
import { loadRules } from '../load-rules.ts';

/** What `ppip init` begins with. */
export interface InitOptions {
  readonly configFile: string;
  readonly catalogueDir?: string | undefined;
  readonly answersFile?: string | undefined;
  readonly options: AnswerOptions;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
}

/** A file that may be there already. */
export interface KnownFile {
  readonly file: string;
  readonly text: string | undefined;
  readonly document: LocatedDocument | undefined;
}

/** What is known before anybody is asked. */
export interface Init {
  readonly language: Language;
  readonly env: InitOptions['env'];
  readonly catalogue: Catalogue;
  readonly vocabulary: Vocabulary;
  readonly config: KnownFile;
  readonly qualification: KnownFile & { readonly written: WrittenQualification | undefined };
  /** By options and by the file of answers. */
  readonly given: InitAnswers;
  /** By the files that are there. */
  readonly existing: InitAnswers;
}

/**
 * Gathers what is known: the files that are there, and the answers that were given with the command.
 * @throws InputError when a file is no YAML, or an answer cannot be read
 */
export async function openInit({ configFile, catalogueDir, answersFile, options, env, language }: InitOptions): Promise<Init> {
  const catalogue = await loadRules(catalogueDir);
  const vocabulary = describeVocabulary(catalogue);
  const config = await readKnown(configFile);
  const qualification = await readKnown(qualificationFileBeside(configFile));
  const written = qualification.text === undefined ? undefined : readQualification(qualification.file, qualification.text, vocabulary);
  const fromFile = answersFile === undefined ? { config: {}, grid: {} } : await readAnswersFile(answersFile);
  return {
    language, env, catalogue, vocabulary, config, qualification: { ...qualification, written },
    given: mergeAnswers(readAnswerOptions(options), fromFile),
    existing: existingAnswers(config.document, qualification.document),
  };
}

/** A file without anything in it is as good as none. */
async function readKnown(file: string): Promise<KnownFile> {
  const text = await readIfThere(file);
  const document = text === undefined ? undefined : readYaml(file, text);
  return document === undefined || document.value === null ? { file, text: undefined, document: undefined } : { file, text, document };
}
