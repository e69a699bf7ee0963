const partOfWord = /[\p{L}\p{N}]/u;

/** Whether a text holds a value as a whole, and not inside a longer word or number. */
export function hasToken(text: string, value: string): boolean {
  if (value === '') return false;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!partOfWord.test(text[at - 1] ?? '') && !partOfWord.test(text[at + value.length] ?? '')) return true;
  }
  return false;
}
