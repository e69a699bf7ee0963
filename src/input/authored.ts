import { phrase, type Phrase, type PhraseArg } from '../model/phrase.ts';

const prefix = 'phrase:';

/** What a schema's author says about a value, as a message for zod, which takes text alone. */
export function authored(parts: TemplateStringsArray, ...args: readonly PhraseArg[]): string {
  return prefix + JSON.stringify(phrase(parts, ...args));
}

/** What the author of a schema said; undefined for a message of another origin. */
export function readAuthored(message: string): Phrase | undefined {
  return message.startsWith(prefix) ? (JSON.parse(message.slice(prefix.length)) as Phrase) : undefined;
}
