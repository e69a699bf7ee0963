import { readIfThere } from '../../config/read-qualification.ts';

/** One file as it will be. */
export interface DraftedFile {
  readonly file: string;
  readonly text: string;
  readonly state: 'new' | 'changed' | 'unchanged';
}

/** A file with what it becomes, beside what it was. */
export function stateFile(file: string, before: string | undefined, text: string): DraftedFile {
  return { file, text, state: before === undefined ? 'new' : before === text ? 'unchanged' : 'changed' };
}

/** A file with what it becomes, beside what stands on the disk. */
export async function draftFile(file: string, text: string): Promise<DraftedFile> {
  return stateFile(file, await readIfThere(file), text);
}
