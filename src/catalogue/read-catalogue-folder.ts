import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { phrase } from '../model/phrase.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { isAside } from './is-aside.ts';

/**
 * Every file below a folder, path (with `/`) → text. README.md and hidden files are no part of a catalogue.
 * @throws InputError when the folder is not there, a link leads out of it, or a file is not UTF-8
 */
export async function readCatalogueFolder(dir: string): Promise<Record<string, string>> {
  const root = await realpath(dir).catch(() => undefined);
  const entries = root === undefined ? undefined : await readdir(root, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (root === undefined || entries === undefined) {
    throw new InputError([{ code: 'catalogue.notFound', message: phrase`there is no catalogue folder here`, location: dir }]);
  }
  const problems: Problem[] = [];
  const files: Record<string, string> = {};
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file).split(sep).join('/');
    if (entry.isDirectory() || isAside(path)) continue;
    const text = await readInside(root, file);
    if (typeof text === 'string') files[path] = text;
    else problems.push({ ...text, location: path });
  }
  if (problems.length > 0) throw new InputError(problems);
  return files;
}

async function readInside(root: string, file: string): Promise<string | Problem> {
  const target = await realpath(file).catch(() => undefined);
  if (target?.startsWith(root + sep) !== true) {
    return { code: 'catalogue.link', message: phrase`this link leads out of the catalogue, or nowhere`, hint: phrase`put a copy of the file here` };
  }
  if (!(await stat(target)).isFile()) {
    return { code: 'catalogue.link', message: phrase`this is no regular file`, hint: phrase`a catalogue holds files and folders only` };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(target));
  } catch {
    return { code: 'catalogue.encoding', message: phrase`this file is not UTF-8`, hint: phrase`save it as UTF-8` };
  }
}
