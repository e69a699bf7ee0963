import { modelineOf } from './comments.ts';

/** A schema that is named already, in the way of yaml-language-server or of JetBrains. */
const named = /^\uFEFF?[ \t]*#[ \t]*(?:yaml-language-server[ \t]*:|\$schema[ \t]*:)/m;

/** Puts the line by which editors find the schema over a file that names none; the rest of it stays as it is, byte for byte. */
export function addModeline(kind: 'config' | 'qualification', text: string): string {
  if (named.test(text)) return text;
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return `${mark}${modelineOf(kind)}${text.includes('\r\n') ? '\r\n' : '\n'}${text.slice(mark.length)}`;
}
