import { describeVocabulary } from '../../catalogue/describe-vocabulary.ts';
import { existingAnswers } from '../../config/init/existing-answers.ts';
import { mergeAnswers, readAnswerOptions, readAnswersFile, type AnswerOptions } from '../../config/init/read-answers.ts';
import { qualificationFileBeside, readIfThere, readQualification } from '../../config/read-qualification.ts';
import type { Vocabulary } from '../../config/vocabulary.ts';
import { readYaml } from '../../input/read-yaml.ts';
import type { LocatedDocument } from '../../input/located-document.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { InitAnswers } from '../../model/init-question.ts';
import type { WrittenQualification } from '../../model/qualification.ts';
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
  /** As it stands on the disk; undefined when there is none. */
  readonly text: string | undefined;
  /** Undefined when nothing but comments stands there. */
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
  /** Those of them that options give. */
  readonly byOptions: InitAnswers;
  /** The file of answers, when there is one. */
  readonly answersFile: LocatedDocument | undefined;
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
  const written = qualification.text === undefined || qualification.document === undefined ? undefined : readQualification(qualification.file, qualification.text, vocabulary);
  const fromFile = answersFile === undefined ? undefined : await readAnswersFile(answersFile);
  const byOptions = readAnswerOptions(options);
  return {
    language, env, catalogue, vocabulary, config, qualification: { ...qualification, written },
    given: fromFile === undefined ? byOptions : mergeAnswers(byOptions, fromFile.answers), byOptions, answersFile: fromFile?.document,
    existing: existingAnswers(config.document, qualification.document),
  };
}

async function readKnown(file: string): Promise<KnownFile> {
  const text = await readIfThere(file);
  const document = text === undefined ? undefined : readYaml(file, text);
  return { file, text, document: document?.value === null ? undefined : document };
}
