import { readFile, readdir, readlink, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { RunEvent } from '../model/event.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { latestName } from './latest-link.ts';
import { scanEvents, type ScannedEvents } from './read-events.ts';
import { runFolderNames } from './run-folder.ts';

/** A run as it lies on disk, but for its events. */
export interface ScannedRun extends ScannedEvents {
  /** The catalogue kept with the run, path → text; empty when none was kept. */
  readonly catalogueFiles: Readonly<Record<string, string>>;
  /** The report kept with the run; a run that was killed has none. */
  readonly reportText?: string;
  readonly folder: string;
}

/** A run as it lies on disk. */
export interface ReadRun extends ScannedRun {
  readonly events: readonly RunEvent[];
}

async function isFolder(path: string): Promise<boolean | undefined> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return undefined;
  }
}

/** The run that `latest` points at, so that what names the evidence stays right when `latest` moves on. */
async function followLatest(path: string): Promise<string> {
  if (basename(path) !== latestName) return path;
  try {
    return join(dirname(path), await readlink(path));
  } catch {
    return path;
  }
}

async function findEventsFile(path: string): Promise<string | undefined> {
  const kind = await isFolder(path);
  if (kind === undefined) return undefined;
  if (kind) {
    const file = join(await followLatest(path), runFolderNames.events);
    return (await isFolder(file)) === false ? file : undefined;
  }
  if (basename(path) !== latestName) return path;
  // Where symbolic links are not allowed, `latest` is a file that names its neighbour.
  const name = (await readFile(path, 'utf8')).trim();
  return /^[\w.-]+$/.test(name) && name !== latestName && !name.startsWith('.') ? findEventsFile(join(dirname(path), name)) : undefined;
}

async function readTexts(folder: string): Promise<Record<string, string>> {
  if ((await isFolder(folder)) !== true) return {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [relative(folder, file).split(sep).join('/'), await readFile(file, 'utf8')] as const)));
}

/**
 * Reads a run, and holds all its events at once.
 * @throws as {@link scanRunFolder} does
 */
export async function readRunFolder(path: string, outDir?: string): Promise<ReadRun> {
  const events: RunEvent[] = [];
  const scanned = await scanRunFolder(path, outDir, (event) => { events.push(event); });
  return { events, ...scanned };
}

/**
 * Goes through a run, event by event, from its folder, from its events file, or from `latest`, which is looked for in `outDir` when it is not a path by itself.
 * @throws InputError `evidence.notFound`
 */
export async function scanRunFolder(path: string, outDir = 'ppip-runs', onEvent: (event: RunEvent) => void): Promise<ScannedRun> {
  const eventsFile = await findEventsFile(path) ?? (path === latestName ? await findEventsFile(join(outDir, latestName)) : undefined);
  if (eventsFile === undefined) {
    throw new InputError([{
      code: 'evidence.notFound',
      message: phrase`There is no run at ${path}.`,
      hint: phrase`Name a run folder, its ${runFolderNames.events}, or \`${latestName}\`.`,
    }]);
  }
  const folder = dirname(eventsFile);
  const reportFile = join(folder, runFolderNames.report);
  return {
    ...await scanEvents(eventsFile, onEvent), catalogueFiles: await readTexts(join(folder, runFolderNames.catalogue)), folder,
    ...((await isFolder(reportFile)) === false && { reportText: await readFile(reportFile, 'utf8') }),
  };
}
