import { readIfThere } from '../../config/read-qualification.ts';
import { spellSecret } from '../../config/spell-secret.ts';
import { secretPattern } from '../../evidence/secret-pattern.ts';
import { InputError } from '../../model/problem.ts';
import { loadRules } from '../load-rules.ts';
import { readSubject } from '../read-subject.ts';

/** Where the shared secret may be told. */
export interface SecretSources {
  readonly configFile: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const usualConfigFile = 'ppip.yaml';
/** Shorter texts stand anywhere. */
const shortestSecret = 8;

/**
 * Whether a text holds the shared secret, in any way that it is written; undefined when nobody tells it. It is read from the ppip.yaml that is named, else from the one
 * in the working directory or from PPIP_SECRET, where these can be read.
 * @throws InputError when a ppip.yaml was named and is wrong
 */
export async function findSecret({ configFile, env }: SecretSources): Promise<((text: string) => boolean) | undefined> {
  const spellings = (await spellingsOf({ configFile, env })).filter((spelling) => spelling.length >= shortestSecret);
  if (spellings.length === 0) return undefined;
  const pattern = new RegExp(spellings.map(secretPattern).join('|'), 'u');
  return (text) => spellings.some((spelling) => text.includes(spelling)) || (/[\\%]/.test(text) && pattern.test(text));
}

async function spellingsOf({ configFile, env }: SecretSources): Promise<readonly string[]> {
  const file = configFile ?? ((await readIfThere(usualConfigFile)) === undefined ? undefined : usualConfigFile);
  try {
    if (file !== undefined) return (await readSubject({ kind: 'config', file }, await loadRules(undefined), env)).credentials.spellings;
  } catch (error) {
    if (configFile !== undefined || !(error instanceof InputError)) throw error;
  }
  const secret = env.PPIP_SECRET ?? '';
  return secret === '' ? [] : spellSecret(secret, Buffer.from(secret));
}
