import { lstat, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { phrase, type Phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { PackedFile } from './statement.ts';

/** How much a package may hold: far more than any run, and little enough to be held in memory. */
export interface PackageLimits {
  readonly files: number;
  readonly bytes: number;
  readonly depth: number;
}

/** The limits that are kept, unless a test has smaller ones. */
export const usualLimits: PackageLimits = { files: 10_000, bytes: 1_000_000_000, depth: 16 };

/** What a folder holds: its files, and what is neither file nor folder, such as a link. */
export interface ListedFolder {
  readonly files: readonly PackedFile[];
  readonly others: readonly string[];
}

/**
 * Reads every file of a folder, by name. Links are named and not followed, whatever they point at.
 * @throws InputError `package.tooLarge`, before what is too large is read
 */
export async function listFiles(folder: string, limits: PackageLimits = usualLimits): Promise<ListedFolder> {
  const files: PackedFile[] = [];
  const others: string[] = [];
  let bytes = 0;
  const refuse = (what: Phrase): never => {
    throw new InputError([{ code: 'package.tooLarge', message: what, hint: phrase`a run is far smaller: this is no run of ppip`, location: folder }]);
  };
  const walk = async (path: string, prefix: string, depth: number): Promise<void> => {
    if (depth > limits.depth) refuse(phrase`it has more than ${limits.depth} folders within each other`);
    for (const name of (await readdir(path)).sort()) {
      const [file, label] = [join(path, name), `${prefix}${name}`];
      const found = await lstat(file);
      if (found.isDirectory()) await walk(file, `${label}/`, depth + 1);
      else if (!found.isFile()) others.push(label);
      else {
        bytes += found.size;
        if (bytes > limits.bytes || files.length >= limits.files) refuse(phrase`it has more than ${limits.files} files or ${limits.bytes} bytes`);
        files.push({ name: label, bytes: await readFile(file) });
      }
    }
  };
  await walk(folder, '', 0);
  return { files, others };
}
