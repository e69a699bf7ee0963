import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { Credentials } from '../../model/partner.ts';
import { ok, warning } from './found.ts';

/** HS256 asks for a key as long as its hash, in bytes (RFC 7518 §3.2); recent .NET refuses a shorter one. */
const leastBytes = 32;

/** Whether the secret, once decoded, is long enough. Nothing of it is told but its length. */
export function checkSecret({ secret, encoding }: Credentials): DiagnosisFinding {
  const bytes = secret.length;
  if (bytes < leastBytes) return warning('secret', 'doctor.secretShort', { bytes, least: leastBytes });
  return ok('secret', 'doctor.secretRead', { bytes, encoding: encoding ?? null });
}
