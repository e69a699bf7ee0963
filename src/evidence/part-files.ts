import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readEvents, type ReadEvents } from './read-events.ts';
import { runFolderNames } from './run-folder.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** Where the events of a part of a merged run are, below its folder, with `/`; parts are counted from 1. */
export function partEventsName(part: number): string {
  return `${runFolderNames.parts}/${part}/${runFolderNames.events}`;
}

const fileOf = (folder: string, part: number): string => join(folder, ...partEventsName(part).split('/'));

/** The events of a part of a merged run; undefined when there is no such file. */
export async function readPartEvents(folder: string, part: number): Promise<ReadEvents | undefined> {
  const file = fileOf(folder, part);
  return (await stat(file).catch(() => undefined))?.isFile() === true ? readEvents(file) : undefined;
}

/**
 * Copies the events of a run, byte for byte, to where those of a part are.
 * @throws EnvironmentError when they cannot be written
 */
export async function copyPartEvents(runFolder: string, folder: string, part: number): Promise<void> {
  await writeFileAtomically(fileOf(folder, part), await readFile(join(runFolder, runFolderNames.events)));
}
