import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { phrase } from '../model/phrase.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { isAside } from './is-aside.ts';

/**
 * Every file below a folder, path (with `/`) → text. README.md and hidden files are no part of a catalogue. Read at once: to wait for each of a
 * hundred small files takes several times as long as to read it.
 * @throws InputError when the folder is not there, a link leads out of it, or a file is not UTF-8
 */
export function readCatalogueFolder(dir: string): Record<string, string> {
  const root = tryTo(() => realpathSync.native(dir));
  const entries = root === undefined ? undefined : tryTo((): readonly Dirent[] => readdirSync(root, { withFileTypes: true, recursive: true }));
  if (root === undefined || entries === undefined) {
    throw new InputError([{ code: 'catalogue.notFound', message: phrase`there is no catalogue folder here`, location: dir }]);
  }
  const problems: Problem[] = [];
  const files: Record<string, string> = {};
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(root.length).replace(/^[\\/]/, '').split(sep).join('/');
    if (entry.isDirectory() || isAside(path)) continue;
    // Only a link can lead elsewhere.
    const text = entry.isFile() ? readText(file) : readLinked(root, file);
    if (typeof text === 'string') files[path] = text;
    else problems.push({ ...text, location: path });
  }
  if (problems.length > 0) throw new InputError(problems);
  return files;
}

function readLinked(root: string, file: string): string | Problem {
  const target = tryTo(() => realpathSync.native(file));
  if (target?.startsWith(root + sep) !== true) {
    return { code: 'catalogue.link', message: phrase`this link leads out of the catalogue, or nowhere`, hint: phrase`put a copy of the file here` };
  }
  if (!statSync(target).isFile()) {
    return { code: 'catalogue.link', message: phrase`this is no regular file`, hint: phrase`a catalogue holds files and folders only` };
  }
  return readText(target);
}

function readText(file: string): string | Problem {
  const bytes = tryTo(() => readFileSync(file));
  if (bytes === undefined || !isUtf8(bytes)) return { code: 'catalogue.encoding', message: phrase`this file is not UTF-8`, hint: phrase`save it as UTF-8` };
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
