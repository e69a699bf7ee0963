import { z } from 'zod';
import { authored } from '../../input/authored.ts';
import { operators } from '../../model/event.ts';
import type { Attestation } from '../../model/attestation.ts';

const someText = z.string().regex(/\S/, authored`must not be empty`);

const attestation: z.ZodType<Attestation> = z
  .strictObject({
    item: someText.describe('The id of the item in process.yaml.'),
    at: z.iso.datetime({ precision: 3 }).describe('When it was said: RFC 3339, UTC, with milliseconds.'),
    role: z.enum(operators).describe('For whom it was said.'),
    by: someText.exactOptional().describe('Who said it.'),
    partner: z.strictObject({ name: someText.describe('What the POS is called.'), posName: someText.describe('Its name in tokens.'), version: someText.describe('Its version when it was said: a later one makes this stale.') }).describe('The integration that it was said of.'),
    file: z
      .strictObject({
        path: someText.describe('Relative to attestations.yaml.'),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, authored`a SHA-256 is 64 hexadecimal digits`).describe('Of the file as it was handed in.'),
      })
      .exactOptional()
      .describe('What was handed in.'),
    note: someText.exactOptional().describe('What there is to add.'),
    signature: z.strictObject({ keyId: someText.describe('The SHA-256 of the public key.'), value: someText.describe('Ed25519, in base64.') }).exactOptional().describe('Over everything else of it.'),
  })
  .describe('Somebody’s word that an item of the process is done.');

/** The whole of `attestations.yaml`; an empty file holds none. */
export const attestationsGrammar = z.array(attestation).nullable().describe('attestations.yaml: what was attested of the phases of PPIP, by whom and when. Written by ppip attest.');
