import { cleanText } from '../clean-text.ts';

const longest = 4_000;

/** Escapes the message of a GitHub workflow command; line feeds of ours are kept, and nothing else can start a line. */
export function escapeMessage(text: string): string {
  return text.split('\n').map((line) => cleanText(line, longest)).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** Escapes a property of a GitHub workflow command, in which colons and commas are marks. */
export function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
