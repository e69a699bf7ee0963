import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hintWord } from '../input/hint-word.ts';
import { tryParseWith } from '../input/parse-with.ts';
import { openProblemList } from '../input/problem-list.ts';
import { readYaml } from '../input/read-yaml.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { WrittenQualification } from '../model/qualification.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import { qualificationGrammar } from './qualification-grammar.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The qualification.yaml that stands beside a ppip.yaml. */
export function qualificationFileBeside(configFile: string): string {
  return join(dirname(configFile), 'qualification.yaml');
}

/**
 * Reads qualification.yaml.
 * @throws InputError with every problem at its `file:line:column`
 */
export function readQualification(file: string, text: string, { capabilities }: Pick<Vocabulary, 'capabilities'>): WrittenQualification {
  const problems = openProblemList();
  const document = readYaml(file, text);
  const parsed = tryParseWith(qualificationGrammar, document);
  if (parsed.kind === 'wrong') throw new InputError(parsed.problems);
  for (const id of Object.keys(parsed.value.capabilities)) {
    if (capabilities.includes(id)) continue;
    problems.add({
      code: 'config.unknown', message: phrase`unknown ${phrase`capability`} '${id}'`, hint: hintWord(id, capabilities, phrase`known`), location: document.locate(['capabilities', id], 'key'),
    });
  }
  problems.throwIfAny();
  return parsed.value;
}

/**
 * Reads the qualification.yaml beside a ppip.yaml, if there is one.
 * @throws InputError when it cannot be read, or is wrong
 */
export async function readQualificationBeside(configFile: string, vocabulary: Pick<Vocabulary, 'capabilities'>): Promise<WrittenQualification | undefined> {
  const file = qualificationFileBeside(configFile);
  const text = await readIfThere(file);
  return text === undefined ? undefined : readQualification(file, text, vocabulary);
}

/** When a file was last changed: RFC 3339, UTC. */
export async function changedAt(file: string): Promise<string> {
  return (await stat(file)).mtime.toISOString();
}

/**
 * A text file, or undefined when there is none.
 * @throws InputError `config.unreadable` when there is one that cannot be read
 */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new InputError([{
      code: 'config.unreadable', message: describeUnreadable(file, error),
      hint: phrase`make it a file that ppip may read, or move it away`, location: file,
    }]);
  }
}
