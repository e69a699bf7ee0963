import { isAbsolute, relative, sep } from 'node:path';

/** How messages name a file: relative to the working directory when it is below it, else as it was given. */
export function nameFile(file: string): string {
  const fromHere = relative('', file);
  const isBelow = fromHere !== '' && fromHere !== '..' && !fromHere.startsWith(`..${sep}`) && !isAbsolute(fromHere);
  return (isBelow ? fromHere : file).split(sep).join('/');
}
