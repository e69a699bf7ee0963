import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import { listFiles, usualLimits, type ListedFolder } from './list-files.ts';
import { packageNames } from './package-names.ts';

/** An envelope larger than this is none of ours. */
const longestEnvelope = 100_000_000;

/** A package as it lies on disk. */
export interface ReadPackage {
  readonly folder: string;
  readonly envelopeBytes: Uint8Array;
  /** What is below `run/`, under its names there. */
  readonly run: ListedFolder;
  /** What else there is, and should not be. */
  readonly strays: readonly string[];
}

/** Whether a folder looks like a package. */
export async function isPackage(folder: string): Promise<boolean> {
  return (await lstat(join(folder, packageNames.envelope)).catch(() => undefined))?.isFile() === true;
}

/**
 * Reads a package; nothing in it is opened by a name that it gives itself.
 * @throws InputError `package.notFound` or `package.tooLarge`
 */
export async function readPackage(folder: string, limits = usualLimits): Promise<ReadPackage> {
  const file = join(folder, packageNames.envelope);
  const found = await lstat(file).catch(() => undefined);
  if (found?.isFile() !== true || !(await lstat(folder)).isDirectory()) {
    throw new InputError([{ code: 'package.notFound', message: phrase`there is no package at ${folder}`, hint: phrase`name a folder with an ${packageNames.envelope}, as ppip pack makes it` }]);
  }
  if (found.size > longestEnvelope) {
    throw new InputError([{ code: 'package.tooLarge', message: phrase`the envelope has ${found.size} bytes`, hint: phrase`ppip pack makes far smaller ones`, location: file }]);
  }
  const all = await listFiles(folder, limits);
  const prefix = `${packageNames.run}/`;
  const inRun = (name: string): boolean => name.startsWith(prefix);
  return {
    folder,
    envelopeBytes: await readFile(file),
    run: {
      files: all.files.filter(({ name }) => inRun(name)).map(({ name, bytes }) => ({ name: name.slice(prefix.length), bytes })),
      others: all.others.filter(inRun).map((name) => name.slice(prefix.length)),
    },
    strays: [...all.files.map(({ name }) => name), ...all.others].filter((name) => !inRun(name) && name !== packageNames.envelope),
  };
}
