import { z } from 'zod';
import { parseWith } from '../input/parse-with.ts';
import { readYaml } from '../input/read-yaml.ts';
import { authored } from '../input/authored.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { readIfThere } from './read-qualification.ts';

const someText = z.string().regex(/\S/, authored`must not be empty`);

/** Only who it is: what is written of the rest, and whether its secret is at hand, is the matter of a run. */
const grammar = z.object({ partner: z.object({ name: someText, posName: someText, version: someText }) });

/** Whose integration a folder is about. */
export type PartnerName = z.infer<typeof grammar>['partner'];

/**
 * Reads from a ppip.yaml whose it is, and nothing else; no secret is needed.
 * @throws InputError `config.notFound`, or with what is wrong at its `file:line:column`
 */
export async function readPartnerName(file: string): Promise<PartnerName> {
  const text = await readIfThere(file);
  if (text === undefined) {
    throw new InputError([{ code: 'config.notFound', message: phrase`there is no ${file}`, hint: phrase`name the ppip.yaml of the integration with --config, or make one with ppip init` }]);
  }
  return parseWith(grammar, readYaml(file, text)).partner;
}
