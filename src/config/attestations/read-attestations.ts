import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { parseWith } from '../../input/parse-with.ts';
import { readYaml } from '../../input/read-yaml.ts';
import type { Attestation, CheckedAttestation } from '../../model/attestation.ts';
import { readIfThere } from '../read-qualification.ts';
import { attestationsGrammar } from './attestation-grammar.ts';

/** An attestation with its place and what became of its file; nothing is said of its signature yet. */
export type ReadAttestation = Omit<CheckedAttestation, 'signatureState'>;

/**
 * Reads attestations.yaml, and looks whether the files that were handed in are as they were; none when there is no such file.
 * @throws InputError with everything that is wrong in it, at `file:line:column`
 */
export async function readAttestations(file: string): Promise<readonly ReadAttestation[]> {
  const text = await readIfThere(file);
  if (text === undefined) return [];
  const document = readYaml(file, text);
  const attestations = parseWith(attestationsGrammar, document) ?? [];
  return Promise.all(attestations.map(async (attestation, at): Promise<ReadAttestation> => {
    const fileState = await stateOf(attestation.file, dirname(file));
    return { ...attestation, location: document.locate([at]), ...(fileState !== undefined && { fileState }) };
  }));
}

async function stateOf(file: Attestation['file'], folder: string): Promise<CheckedAttestation['fileState']> {
  if (file === undefined) return undefined;
  const found = await hashFile(isAbsolute(file.path) ? file.path : join(folder, file.path));
  if (found === undefined) return 'missing';
  return found === file.sha256 ? 'same' : 'changed';
}

/** The SHA-256 of a file in hex, read piece by piece; undefined when it cannot be read. */
export async function hashFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
