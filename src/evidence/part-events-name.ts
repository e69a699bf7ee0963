import { runFolderNames } from './run-folder.ts';

/** Where the events of a part of a merged run are, below its folder, with `/`; parts are counted from 1. */
export function partEventsName(part: number): string {
  return `${runFolderNames.parts}/${part}/${runFolderNames.events}`;
}
