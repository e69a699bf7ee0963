const escapeForRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** Any letter case of a hexadecimal number. */
const anyCase = (digits: string): string => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

function characterPattern(character: string): string {
  // Up to eight backslashes: JSON within JSON within JSON; a bound, so that a hostile body cannot make the search slow.
  const literal = character === '\\' ? '\\\\{1,16}' : `\\\\{0,8}${escapeForRegExp(character)}`;
  const percent = [...Buffer.from(character)].map((byte) => `%(?:25){0,2}${anyCase(hex(byte, 2))}`).join('');
  const unicode = Array.from({ length: character.length }, (_, index) => `\\\\{1,8}u${anyCase(hex(character.charCodeAt(index), 4))}`).join('');
  return `(?:${[literal, percent, unicode, ...(character === ' ' ? ['\\+'] : [])].join('|')})`;
}

/** The source of a regular expression that finds a secret as it stands, URL-encoded, JSON-escaped, or partly so. */
export function secretPattern(spelling: string): string {
  return Array.from(spelling).map(characterPattern).join('');
}
