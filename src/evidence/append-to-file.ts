import { appendFile } from 'node:fs/promises';

/**
 * Adds a text to the end of a file that others write to as well.
 * @throws the file system's error
 */
export async function appendToFile(file: string, text: string): Promise<void> {
  await appendFile(file, text, 'utf8');
}
