import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptKind, KeptResult } from '../../model/kept-result.ts';
import { writeFileAtomically } from '../write-file-atomically.ts';

/** Where results are kept, unless the user names another folder. */
export const keptFolder = 'ppip-evidence';

/** How each kind of result begins its file's name. */
export const keptNames: Readonly<Record<KeptKind, string>> = {
  menuCheck: 'menu-check', doctor: 'doctor', posLog: 'pos-log', reconciliation: 'reconciliation', alphaTrial: 'alpha-trial', betaTrial: 'beta-trial',
};

/**
 * Keeps a result in a folder, under its kind and time. A second one of the same millisecond gets a number.
 * @returns the file
 * @throws EnvironmentError `output.notWritten`
 */
export async function keepResult(folder: string, result: KeptResult): Promise<string> {
  const stem = join(folder, `${keptNames[result.kind]}-${result.at.replace(/[-:]/g, '')}`);
  let file = `${stem}.json`;
  for (let number = 2; existsSync(file); number += 1) file = `${stem}-${number}.json`;
  await writeFileAtomically(file, `${JSON.stringify(result, null, 2)}\n`);
  return file;
}
