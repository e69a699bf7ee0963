/**
 * Every way in which people write a secret: as given, as text when it is printable, in base64 with and without padding, in base64url, in
 * hex of either case. The longest come first, so that a replacement leaves no rest.
 */
export function spellSecret(asWritten: string, secret: Uint8Array): readonly string[] {
  const bytes = Buffer.from(secret);
  const text = bytes.toString('utf8');
  const isPrintable = Buffer.from(text, 'utf8').equals(bytes) && !/\p{Cc}/u.test(text);
  const base64 = bytes.toString('base64');
  const hex = bytes.toString('hex');
  const spellings = [
    asWritten,
    ...(isPrintable ? [text] : []),
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    hex,
    hex.toUpperCase(),
  ];
  return [...new Set(spellings)].sort((a, b) => b.length - a.length);
}
