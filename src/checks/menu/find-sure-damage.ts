/**
 * What CP1252 makes of the bytes that end a character of UTF-8, behind Ã: in names of one's own, letters like those of MAÇÃ stand there too,
 * with whatever follows a word.
 */
const tails = {
  /** Never right behind a word. */
  sure: '\u0080-\u009F¡-§¬±µ¶¸€‚ƒ„†‡ˆ‰ŠŒŽ˜šœžŸ',
  /** Right behind a word, but not before a letter. */
  closing: '\u00AD«»©®ª°²³´¹º¼½¾¨¯‘’“”‹›™',
  /** Between two words. */
  between: '\u00A0·•–—…',
} as const;

const sureDamage = new RegExp([
  `Ã[${tails.sure}]`,
  // Only a word in capitals has an Ã.
  `(?<!\\p{Lu})Ã[${tails.closing}${tails.between}]`,
  `Ã[${tails.closing}](?=\\p{L})`,
  // French has a space that does not break before these signs.
  '(?<!\\p{Lu})Â[\u00A0-\u00BF]|Â(?:[\u0080-\u009F]|\u00A0[:;»])',
  'â[\u0080-\u009F€]|â[‚ƒ„†‡ˆ‰Š‹Œ˜œ™š›žŸ][\u0080-\u00BF\u0152-\u2122]',
  'Å(?:[\u0080-\u009F]|“(?=\\p{L}))|ð[\u009FŸ]',
  // A capital behind a question mark begins another sentence.
  '\uFFFD|(?<=\\p{Lu})\\?(?=[\\p{Lu}\\p{Ll}])|(?<=\\p{Ll})\\?(?=\\p{Ll})',
].join('|'), 'u');

/** The part of a text that shows a wrong encoding whatever the text may have been. */
export function findSureDamage(text: string): string | undefined {
  return sureDamage.exec(text)?.[0];
}
