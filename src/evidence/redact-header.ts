import { isToken } from './redact-tokens.ts';

const authorizations: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization']);
const credentials: ReadonlySet<string> = new Set([...authorizations, 'cookie', 'set-cookie', 'x-api-key', 'api-key', 'apikey', 'x-auth-token']);
/** Most names are told apart by their length alone, and every member of every object is asked about. */
const lengths: ReadonlySet<number> = new Set([...credentials].map(({ length }) => length));
const schemes = /^\s*(basic|bearer|digest|negotiate|hmac|token|apikey)\s+(?=\S)/i;

/** Whether a header field by this name carries a credential. */
export function isCredentialHeader(name: string): boolean {
  return lengths.has(name.length) && credentials.has(name.toLowerCase());
}

/** Replaces the credential in a header field's value; a JSON Web Token is left to the rule for tokens. */
export function redactHeader(name: string, value: string, placeholderOf: (credential: string) => string): string {
  if (value.trim() === '' || /^«credential:[0-9a-f]{12}»$/.test(value)) return value;
  const scheme = authorizations.has(name.toLowerCase()) ? schemes.exec(value)?.[0] ?? '' : '';
  const credential = value.slice(scheme.length).trim();
  if (scheme !== '' && isToken(credential)) return value;
  return scheme + placeholderOf(credential);
}
