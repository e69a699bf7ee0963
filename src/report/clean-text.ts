/** What is not seen: controls, line and direction marks, and whatever else could move, hide or reorder what stands on a screen. */
export const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001B': '\\e' };

const escapeOf = (character: string): string => names[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** Makes untrusted text safe to show: what is invisible or commands a terminal is written out as an escape, and what is too long is cut with `…`. */
export function cleanText(text: string, longest = 2_000): string {
  // Cut before the search too, so that a huge text costs nothing.
  const seen = text.slice(0, longest + 1).replace(unseen, escapeOf);
  return text.length > longest || seen.length > longest ? `${seen.slice(0, longest).replace(/\p{Cs}$/u, '')}…` : seen;
}
