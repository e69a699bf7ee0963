import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentPath, LocatedDocument } from '../input/located-document.ts';
import { nameFile } from '../input/name-file.ts';

/** Where the build leaves what it read of the files that ship, as seen from here and from the bundled command; from the sources there is nothing. */
export const prebuiltFilesFile = fileURLToPath(new URL('../catalogue/prebuilt-files.json', import.meta.url));

/** What the build read of one file. */
export interface ReadFile {
  /** Of its text: another text is another file. */
  readonly digest: string;
  /** What it says, as it was written. */
  readonly raw: unknown;
  /** The same under its grammar; left out where there is none. */
  readonly value?: unknown;
  /** `line:column` of what was asked for while a catalogue was loaded from it. */
  readonly places: Readonly<Record<string, string>>;
}

/** What the build read, by the path of each file. */
export type ReadFiles = Readonly<Record<string, ReadFile>>;

/** What two texts have in common that say the same, byte for byte. */
export function digestText(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The name under which the place of a path is kept. */
export function nameOfPlace(path: DocumentPath, part: 'key' | 'value'): string {
  return `${part} ${JSON.stringify(path)}`;
}

let left: ReadFiles | undefined;

/** What the build left, read once; nothing when it left nothing. */
export function loadReadFiles(file = prebuiltFilesFile): ReadFiles {
  if (file !== prebuiltFilesFile) return readLeft(file);
  left ??= readLeft(file);
  return left;
}

function readLeft(file: string): ReadFiles {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReadFiles;
  } catch {
    return {};
  }
}

/**
 * A file as the build read it, when it has the same text: the places that are asked for are known, and for any other it is read after all.
 * @param name the file as locations name it
 * @param read reads it, which takes longer than all the rest of loading it
 */
export function recallFile(files: ReadFiles, path: string, name: string, text: string, read: () => LocatedDocument): { readonly document: LocatedDocument; readonly value: unknown } | undefined {
  const known = Object.hasOwn(files, path) ? files[path] : undefined;
  if (known?.digest !== digestText(text)) return undefined;
  const file = nameFile(name);
  let document: LocatedDocument | undefined;
  const locate = (where: DocumentPath, part: 'key' | 'value' = 'value'): string => {
    const place = known.places[nameOfPlace(where, part)];
    if (place !== undefined) return `${file}:${place}`;
    document ??= read();
    return document.locate(where, part);
  };
  return { document: { file, value: known.raw, locate }, value: known.value ?? known.raw };
}
