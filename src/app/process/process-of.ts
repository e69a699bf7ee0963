import type { Catalogue } from '../../model/catalogue.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Process } from '../../model/process.ts';

/**
 * The process that a catalogue tells.
 * @throws InputError `process.none` when it tells none
 */
export function processOf({ process, version, contract }: Pick<Catalogue, 'process' | 'version' | 'contract'>): Process {
  if (process !== undefined) return process;
  throw new InputError([{ code: 'process.none', message: phrase`the catalogue ${version} (${contract.authority}) has no process.yaml`, hint: phrase`take the catalogue that ships, or one that extends it` }]);
}
