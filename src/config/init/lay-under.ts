import { isDeepStrictEqual } from 'node:util';
import { nameFile } from '../../input/name-file.ts';
import { readYaml } from '../../input/read-yaml.ts';
import { lineEnd } from '../../input/yaml-places.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';

/**
 * A new file under what somebody wrote there before: comments, which stay as they are.
 * @throws InputError `input.notEditable` when something else stands there
 */
export function layUnder(file: string, kept: string | undefined, laidOut: string): string {
  if (kept === undefined || kept.trim() === '') return laidOut;
  const eol = lineEnd(kept);
  const text = `${kept}${kept.endsWith('\n') ? '' : eol}${eol}${laidOut.replaceAll('\n', eol)}`;
  if (saysTheSame(text, laidOut)) return text;
  throw new InputError([{
    code: 'input.notEditable', message: phrase`nothing can be written below what stands in this file`, hint: phrase`leave only comments in it, or move it away`, location: nameFile(file),
  }]);
}

function saysTheSame(text: string, laidOut: string): boolean {
  try {
    return isDeepStrictEqual(readYaml('', text).value, readYaml('', laidOut).value);
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
