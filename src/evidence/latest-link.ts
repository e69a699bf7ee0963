import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name under which the newest run folder is found. */
export const latestName = 'latest';

function replace(outDir: string, make: (draft: string) => void): void {
  const draft = join(outDir, `.${latestName}.${randomUUID().slice(0, 8)}`);
  try {
    make(draft);
    renameSync(draft, join(outDir, latestName));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Points `latest` at a run folder in one step: a relative symbolic link, or a file with the folder's name where links are not allowed. */
export function pointLatestAt(outDir: string, name: string, link: typeof symlinkSync = symlinkSync): void {
  try {
    replace(outDir, (draft) => { link(name, draft, 'dir'); });
  } catch {
    replace(outDir, (draft) => { writeFileSync(draft, `${name}\n`); });
  }
}
