import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { describeVocabulary } from '../catalogue/describe-vocabulary.ts';
import { readPartner } from '../config/read-partner.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Credentials, Partner } from '../model/partner.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { referenceCredentials, referencePartner } from './reference-partner.ts';

/** What is to be certified: the embedded reference POS with some behaviours, or the partner of a ppip.yaml. */
export type SubjectChoice =
  | { readonly kind: 'reference'; readonly behaviours: readonly string[] }
  | { readonly kind: 'config'; readonly file: string };

/** A partner, its secret, and what is worth saying about its configuration. */
export interface SubjectUnderTest {
  readonly partner: Partner;
  readonly credentials: Credentials;
  readonly warnings: readonly Problem[];
}

/**
 * Finds out who is to be certified. The URLs of the embedded POS are not known before it is started.
 * @throws InputError when ppip.yaml is missing or wrong
 */
export async function readSubject(
  choice: SubjectChoice, catalogue: Catalogue, env: Readonly<Record<string, string | undefined>>,
): Promise<SubjectUnderTest> {
  if (choice.kind === 'reference') {
    const partner = referencePartner({ menuSyncUrl: 'http://127.0.0.1/menu-sync', ordersUrl: 'http://127.0.0.1/orders' });
    return { partner, credentials: referenceCredentials(), warnings: [] };
  }
  const text = await readConfig(choice.file);
  return readPartner({ file: choice.file, text, env, vocabulary: describeVocabulary(catalogue), baseDir: dirname(resolve(choice.file)) });
}

async function readConfig(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const isMissing = code === 'ENOENT';
    throw new InputError([{
      code: isMissing ? 'config.notFound' : 'config.unreadable',
      message: isMissing ? `there is no ${file}` : `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      hint: 'name your ppip.yaml with --config, or try the embedded POS: ppip certify --pos reference',
    }]);
  }
}
