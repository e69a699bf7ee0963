import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { latestName } from './latest-link.ts';
import { listRunFolders } from './list-run-folders.ts';
import { runFolderNames } from './run-folder.ts';
import { isJsonObject } from '../model/json.ts';

/** More runs than so many are not looked through. */
const mostRuns = 200;

/** Whether a kept report says that it is of a whole run of this POS; what it says is judged anew later. */
async function isFullRunOf(folder: string, posName: string): Promise<boolean> {
  try {
    const report: unknown = JSON.parse(await readFile(join(folder, runFolderNames.report), 'utf8'));
    if (!isJsonObject(report) || !isJsonObject(report.partner) || !isJsonObject(report.run)) return false;
    const { partner, run } = report;
    return partner.posName === posName && partner.isReference === false && run.shard === undefined && Array.isArray(run.selection) && run.selection.length === 0;
  } catch {
    return false;
  }
}

/** The newest whole run of a POS among the run folders, played or merged; undefined when there is none. */
export async function findFullRun(runsDir: string, posName: string): Promise<string | undefined> {
  const folders = (await listRunFolders(runsDir)).filter((folder) => folder !== join(runsDir, latestName)).slice(0, mostRuns);
  for (const folder of folders) {
    if (await isFullRunOf(folder, posName)) return folder;
  }
  return undefined;
}
