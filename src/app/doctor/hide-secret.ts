import { spellSecret } from '../../config/spell-secret.ts';
import { createRedactor } from '../../evidence/redactor.ts';
import type { Credentials } from '../../model/partner.ts';

/** A copy of a value without the secret, in whatever reading of it: what a POS answers may quote anything. */
export function hideSecret<T>(value: T, { spellings, otherReadings = [] }: Credentials): T {
  const others = otherReadings.flatMap(({ secret }) => spellSecret(Buffer.from(secret).toString('hex'), secret));
  return createRedactor({ spellings: [...spellings, ...others] }).value(value);
}
