import { readYaml } from '../../input/read-yaml.ts';
import { writeYaml } from '../../input/write-yaml.ts';
import type { Attestation } from '../../model/attestation.ts';
import type { Json } from '../../model/json.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';

/** What attestations.yaml begins with. */
export const attestationsHeading = '# What was attested of the phases of PPIP, by whom and when. Written by ppip attest; kept with the integration.\n';

/**
 * What is put at the end of attestations.yaml for more attestations: lines of their own, also when the last one was left unfinished.
 * @param text as it is; undefined when there is no file yet
 * @throws InputError `attest.notAppendable` when nothing can be put at the end of it, such as a list in brackets
 */
export function setAttestations(file: string, text: string | undefined, added: readonly Attestation[]): string {
  const before = text ?? '';
  const ending = `${before === '' || before.endsWith('\n') ? '' : '\n'}${writeYaml(added as unknown as Json)}`;
  if (countOf(file, `${before}${ending}`) === countOf(file, before) + added.length) return ending;
  throw new InputError([{ code: 'attest.notAppendable', message: phrase`nothing can be put at the end of this file`, hint: phrase`write it as a list with one '- item:' after the other`, location: file }]);
}

/** How many entries a list in YAML has; -1 when it is none. */
function countOf(file: string, text: string): number {
  try {
    const { value } = readYaml(file, text);
    if (value === null || value === undefined) return 0;
    return Array.isArray(value) ? value.length : -1;
  } catch (error) {
    if (error instanceof InputError) return -1;
    throw error;
  }
}
