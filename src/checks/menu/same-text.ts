/** The same text as far as accents, composition, quotes and case of encoding go: NFC, straight apostrophes, single spaces. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/[\s\u00A0\u202F]+/g, ' ').trim();
}

/** Whether two texts differ in nothing but characters beyond ASCII: what a wrong encoding does. */
export function differsOnlyInEncoding(expected: string, actual: string): boolean {
  if (plainText(expected) === plainText(actual)) return false;
  const bare = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '');
  const folded = (text: string): string => bare(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae'));
  return bare(expected) === bare(actual) || folded(expected) === folded(actual);
}

/** UTF-8 read as Latin-1, a replacement character, or a question mark in the middle of a word. */
const damage = /\u00C3[\u0080-\u00BF\u0152-\u0192\u2018-\u203A\u20AC\u2122]|\u00C2[\u0080-\u00BF]|\u00E2[\u0080-\u00BF\u20AC][\u0080-\u00BF\u0152-\u2122]?|\uFFFD|(?<=\p{L})\?(?=\p{L})/u;

/** The damaged part of a text, if it shows a wrong encoding by itself. */
export function findDamage(text: string): string | undefined {
  return damage.exec(text)?.[0];
}
