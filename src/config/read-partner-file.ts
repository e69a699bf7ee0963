import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import type { ReadPartner } from './read-partner.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a ppip.yaml is, and what it is read with. */
export interface PartnerFile {
  /** As the user named it; messages name it so too. */
  readonly file: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The words of the catalogue, asked for when there is a file to read. */
  readonly describeVocabulary: () => Promise<Vocabulary>;
  /** Milliseconds since the epoch: waivers that ended before are errors. */
  readonly now?: number | undefined;
}

/**
 * Reads ppip.yaml from the disk; paths in it are relative to its own folder.
 * @throws InputError when it is missing or wrong
 */
export async function readPartnerFile({ file, env, describeVocabulary, now }: PartnerFile): Promise<ReadPartner> {
  const text = await readText(file);
  // A file that is not there needs no grammar.
  const [vocabulary, { readPartner }] = await Promise.all([describeVocabulary(), import('./read-partner.ts')]);
  return readPartner({ file, text, env, vocabulary, baseDir: dirname(resolve(file)), now });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new InputError([{
      code: isMissing ? 'config.notFound' : 'config.unreadable',
      message: isMissing ? phrase`there is no ${file}` : describeUnreadable(file, error),
      hint: phrase`name your ppip.yaml with --config, or try the embedded POS: ppip certify --pos reference`,
    }]);
  }
}
