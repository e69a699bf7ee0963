import { basename, dirname, isAbsolute, join } from 'node:path';
import { readIfThere } from '../../config/read-qualification.ts';
import type { Json } from '../../model/json.ts';
import { stateFile, type DraftedFile } from './draft-file.ts';

/** Puts a secret's file into .gitignore, when it lies where that reaches. */
export async function ignoreSecret(configFile: string, secretFile: Json | undefined): Promise<readonly DraftedFile[]> {
  if (typeof secretFile !== 'string' || isAbsolute(secretFile) || secretFile.split(/[\\/]/).includes('..')) return [];
  const file = join(dirname(configFile), '.gitignore');
  const before = await readIfThere(file);
  const line = `/${asPattern(secretFile.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, ''))}`;
  const isListed = (before ?? '').split(/\r?\n/).some((entry) => [line, line.slice(1), asPattern(basename(secretFile))].includes(entry));
  const start = before === undefined || before === '' || before.endsWith('\n') ? before ?? '' : `${before}\n`;
  return [stateFile(file, before, isListed ? before ?? '' : `${start}${line}\n`)];
}

/** A path as .gitignore names it and nothing else: characters that mean something there, and spaces at its end, stand for themselves. */
const asPattern = (path: string): string => path.replaceAll(/[\\*?[\]]| (?= *$)/g, (one) => `\\${one}`);
