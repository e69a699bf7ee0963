import { tryFolder } from '../../evidence/try-folder.ts';
import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import { ok, problem } from './found.ts';

/** Whether runs can be kept where they would be. */
export function checkFolder(path: string): DiagnosisFinding {
  const detail = tryFolder(path);
  return detail === undefined ? ok('folder', 'doctor.folderWritable', { path }) : problem('folder', 'doctor.folderNotWritable', { path, detail });
}
