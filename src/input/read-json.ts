import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { findJsonFault, jsonDepthLimit, placeOfFault } from './find-json-fault.ts';
import type { LocatedDocument } from './located-document.ts';
import { nameFile } from './name-file.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads a JSON file, keeping the place of every part.
 * @throws InputError when it is no JSON, is nested too deeply, or an object has a key twice
 */
export function readJson(file: string, text: string): LocatedDocument {
  const fault = findJsonFault(text);
  if (fault !== undefined) {
    const message = fault.isTooDeep ? phrase`nested deeper than ${jsonDepthLimit} levels from here on` : phrase`not valid JSON from here on`;
    throw new InputError([{ code: 'input.json', message, location: placeOfFault(nameFile(file), text, fault) }]);
  }
  return { ...readYaml(file, text), value: JSON.parse(text) as unknown };
}
