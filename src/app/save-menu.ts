import { writeFileAtomically } from '../evidence/write-file-atomically.ts';

/**
 * Writes an exported menu to a file, whole or not at all.
 * @throws EnvironmentError when it cannot be written
 */
export async function saveMenu(file: string, content: string): Promise<void> {
  await writeFileAtomically(file, content);
}
