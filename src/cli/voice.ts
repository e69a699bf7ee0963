import { spellPhrase, type Phrase } from '../model/phrase.ts';
import type { Language } from '../model/text.ts';
import type { Surroundings } from './surroundings.ts';

/** In which language the command line speaks, and how it says a phrase. */
export interface Voice {
  readonly language: Language;
  readonly say: (phrase: Phrase) => string;
}

/** What a command is given: the surroundings, and the voice to speak in. */
export type Setting = Surroundings & { readonly voice: Voice };

/** The voice that speaks when nothing else was asked for. */
export const english: Voice = { language: 'en', say: (phrase) => spellPhrase(phrase) };

/**
 * The voice that `--lang` asks for, found before the arguments are parsed: usage and help speak it too. The environment has no say in it, so that the
 * same command prints the same everywhere.
 */
export async function findVoice(argv: readonly string[]): Promise<Voice> {
  if (findLanguage(argv) !== 'fr') return english;
  // Loaded only when it is spoken.
  const { spell } = await import('../index.ts');
  return { language: 'fr', say: (phrase) => spell('fr', phrase) };
}

/** The last `--lang`, as the parser takes it. */
function findLanguage(argv: readonly string[]): string | undefined {
  // What a shell asks completions for stands behind it, and is the command line that is being typed.
  const end = argv[0] === 'complete' ? -1 : argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.flatMap((entry, index) => (entry === '--lang' ? [options[index + 1]] : entry.startsWith('--lang=') ? [entry.slice('--lang='.length)] : [])).at(-1);
}
