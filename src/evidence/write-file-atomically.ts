import { randomUUID } from 'node:crypto';
import { appendFile, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { notWritten } from './not-written.ts';

/** A text or bytes at once, or a text in pieces. */
type Content = string | Uint8Array | Iterable<string>;

async function isSpecialFile(file: string): Promise<boolean> {
  try {
    return !(await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** What is written at once, in characters: one write for each line would take long. */
const chunk = 1 << 16;

function* gather(content: Content): Generator<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield content;
    return;
  }
  let gathered = '';
  for (const line of content) {
    gathered += line;
    if (gathered.length < chunk) continue;
    yield gathered;
    gathered = '';
  }
  yield gathered;
}

async function replaceFile(file: string, content: Content): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}`);
  try {
    const handle = await open(draft, 'wx');
    try {
      for (const piece of gather(content)) await handle.appendFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Writes a whole file or leaves what was there: readers never see half of it. Missing folders are made; a device such as `/dev/stdout` is written to directly.
 * @throws EnvironmentError `output.notWritten`
 */
export async function writeFileAtomically(file: string, content: Content): Promise<void> {
  try {
    makeFolder(dirname(file));
    if (await isSpecialFile(file)) for (const piece of gather(content)) await appendFile(file, piece);
    else await replaceFile(file, content);
  } catch (error) {
    throw notWritten(file, error);
  }
}
