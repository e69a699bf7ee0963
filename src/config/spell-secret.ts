/** Shorter pieces are parts of ordinary words. */
const shortestPiece = 12;

/** What base64 makes of a secret inside a longer text, whatever stands around it: the characters that hold bits of the secret alone. */
function piecesOf(secret: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), secret]);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((shifted.length * 8) / 6);
    return [shifted.toString('base64').slice(from, to), shifted.toString('base64url').slice(from, to)];
  }).filter((piece) => piece.length >= shortestPiece);
}

/**
 * Every way in which people write a secret: as given, as text when it is printable, in base64 with and without padding, in base64url, in
 * hex of either case, and as base64 of a longer text has it in its middle. The longest come first, so that a replacement leaves no rest.
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
    ...piecesOf(bytes),
  ];
  return [...new Set(spellings)].sort((a, b) => b.length - a.length);
}
