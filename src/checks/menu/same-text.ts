import { plainText } from '../../contract/plain-text.ts';
import { findSureDamage } from './find-sure-damage.ts';

/** Whether two texts differ in nothing but characters beyond ASCII: what a wrong encoding does. */
export function differsOnlyInEncoding(expected: string, actual: string): boolean {
  if (plainText(expected) === plainText(actual)) return false;
  const bare = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '');
  const folded = (text: string): string => bare(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae'));
  return bare(expected) === bare(actual) || folded(expected) === folded(actual);
}

/** An escape that was never undone. */
const escapes = new RegExp([
  /&[A-Za-z]{1,2}(?:grave|acute|circ|cedil|uml|tilde|lig|ring);|\\u(?!00[0-7])[0-9A-Fa-f]{4}/,
  // Beyond ASCII only: an apostrophe as &#39; is no lost accent.
  /&#(?:1[6-9]\d|[2-9]\d\d|\d{4,6});|&#x(?:[A-Fa-f][0-9A-Fa-f]|[0-9A-Fa-f]{3,6});/,
].map(({ source }) => source).join('|'), 'u');

/** UTF-8 read as Latin-1 or CP1252, a replacement character, or a question mark in the middle of a word. */
const damage = new RegExp([
  /\u00C3[\u0080-\u00BF\u0152-\u0192\u2018-\u203A\u20AC\u2122]|\u00C2[\u0080-\u00BF]|\u00E2[\u0080-\u00BF\u20AC][\u0080-\u00BF\u0152-\u2122]?/,
  /\u00C5[\u0092\u0093\u201C]|\u00F0[\u009F\u0178]/,
  /\uFFFD|(?<=\p{L})\?(?=\p{L})/u,
].map(({ source }) => source).join('|'), 'u');

/**
 * The damaged part of a text, if it shows a wrong encoding by itself.
 * @param isOwn what the text should be is not known: what may have been written so is no damage
 */
export function findDamage(text: string, isOwn: boolean): string | undefined {
  return (isOwn ? findSureDamage(text) : damage.exec(text)?.[0]) ?? escapes.exec(text)?.[0];
}

/** The first character of a text that no line of print has: a control, or half of a surrogate pair. Those from 80 to 9F are what a wrong encoding makes. */
export function findControl(text: string): string | undefined {
  return /(?![\u0080-\u009F])[\p{Cc}\p{Cs}]/u.exec(text)?.[0];
}
