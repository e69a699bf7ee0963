import { cleanText } from '../clean-text.ts';

/** Makes a text the description or the reason of a test point: one line, in which nothing begins a directive. */
export function escapeTap(text: string, longest = 600): string {
  // cleanText writes line feeds out with backslashes, which are then themselves escaped.
  return cleanText(text, longest).replace(/[\\#]/g, '\\$&');
}

/** A text as a YAML scalar of a diagnostic; JSON's strings are YAML's double-quoted ones. */
export function quoteYaml(text: string, longest = 2_000): string {
  return JSON.stringify(cleanText(text, longest));
}
