import { phrase, type Phrase } from '../model/phrase.ts';

/** Why a file that is there cannot be read. */
export function describeUnreadable(file: string, error: unknown): Phrase {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return phrase`${file} is a folder and not a file`;
  if (code === 'EACCES' || code === 'EPERM') return phrase`${file} cannot be read: you lack the right to`;
  return phrase`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
