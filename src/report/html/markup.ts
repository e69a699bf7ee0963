import { cleanText } from '../clean-text.ts';

/** Text that is HTML already: only `html` and `preformatted` make it, and both escape what they are given. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: texts are escaped, markup is not, and what is missing leaves nothing. */
export type Part = Markup | string | number | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** Texts of the catalogue are shorter; beyond this nobody reads. */
const longestText = 4_000;

/** Makes a text plain in HTML, inside elements and inside quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}

/** Sets a template in HTML: every text in it is untrusted, cleaned and escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((string, index) => `${string}${setPart(parts[index])}`).join('') };
}

function setPart(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(cleanText(part, longestText));
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(setPart).join('');
}

/** Lines as they are, for `<pre>`: only what cannot be seen is written out, and nothing is cut. */
export function preformatted(text: string): Markup {
  return { markup: text.split('\n').map((line) => escapeHtml(cleanText(line, Number.MAX_SAFE_INTEGER))).join('\n') };
}
