import type { Reading } from '../input/reading.ts';
import type { SecretEncoding } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';

/** The bytes of a secret. Messages never quote it. */
export function decodeSecret(text: string, encoding: SecretEncoding): Reading<Uint8Array> {
  const isWellFormed = forms[encoding];
  const hint = phrase`check auth.secret and auth.secretEncoding: utf8, base64 or hex`;
  if (!isWellFormed(text)) return { kind: 'wrong', message: phrase`the secret is not ${encoding}`, hint };
  const secret = Uint8Array.from(Buffer.from(text, encoding));
  return secret.length === 0 ? { kind: 'wrong', message: phrase`the secret is empty`, hint: phrase`set the variable or file that it comes from` } : { kind: 'read', value: secret };
}

const forms: Readonly<Record<SecretEncoding, (text: string) => boolean>> = {
  utf8: () => true,
  hex: (text) => /^(?:[0-9a-fA-F]{2})*$/.test(text),
  // Both alphabets, each with or without padding: a secret's issuer does not always say which.
  base64: (text) => /^(?:[A-Za-z0-9+/]*|[A-Za-z0-9_-]*)={0,2}$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1,
};
