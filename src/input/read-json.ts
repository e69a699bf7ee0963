import { InputError } from '../model/problem.ts';
import { findJsonFault } from './find-json-fault.ts';
import type { LocatedDocument } from './located-document.ts';
import { nameFile } from './name-file.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads a JSON file, keeping the place of every part.
 * @throws InputError when it is no JSON, or an object has a key twice
 */
export function readJson(file: string, text: string): LocatedDocument {
  const fault = findJsonFault(text);
  if (fault !== undefined) {
    const before = text.slice(0, fault).split('\n');
    const location = `${nameFile(file)}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
    throw new InputError([{ code: 'input.json', message: 'not valid JSON from here on', location }]);
  }
  return { ...readYaml(file, text), value: JSON.parse(text) as unknown };
}
