import { writeFileAtomically } from '../../evidence/write-file-atomically.ts';
import type { InitDraft } from './prepare-init.ts';

/**
 * Writes the files of a draft that are new or changed.
 * @throws EnvironmentError when the disk does not take one
 */
export async function writeInit({ files }: Pick<InitDraft, 'files'>): Promise<void> {
  for (const { file, text, state } of files) if (state !== 'unchanged') await writeFileAtomically(file, text);
}
