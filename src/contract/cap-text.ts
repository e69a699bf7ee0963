/** A text cut to `limit` characters, with an ellipsis in place of the rest: what strangers send is kept, but never at any length. */
export function capText(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
