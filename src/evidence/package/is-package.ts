import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageNames } from './package-names.ts';

/** Whether a folder is a package, as `ppip pack` makes it; whether it verifies is another matter. */
export function isPackage(folder: string): boolean {
  return existsSync(join(folder, packageNames.envelope));
}
