import type { Language, Localized } from '../model/text.ts';
import type { Surroundings } from './surroundings.ts';

const instructions: Localized = { en: 'Press Enter when it is done, or type "skip":', fr: 'Appuyez sur Entrée quand c’est fait, ou tapez « skip » :' };

/** Asks a person at the till on this terminal; "skip" leaves it unanswered. */
export function askOnTerminal({ stdin, stderr }: Surroundings, language: Language) {
  return async (prompt: Localized, signal: AbortSignal): Promise<string | undefined> => {
    // Loaded only when somebody is asked.
    const { createInterface } = await import('node:readline/promises');
    const terminal = createInterface({ input: stdin, output: stderr });
    try {
      const answer = await terminal.question(`\n${prompt[language]}\n${instructions[language]} `, { signal });
      return answer.trim().toLowerCase() === 'skip' ? undefined : answer.trim();
    } catch {
      return undefined;
    } finally {
      terminal.close();
    }
  };
}
