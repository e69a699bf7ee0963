import type { FindingArgs } from '../../model/finding.ts';
import type { Language } from '../../model/text.ts';
import { cleanText } from '../clean-text.ts';
import { en, type Code } from './en.ts';
import { fr } from './fr.ts';

const tables = { en, fr } as const;

const isKnown = (code: string): code is Code => Object.hasOwn(en, code);

/** The sentence for a code; a code without words is shown as it is, with its arguments. Whatever the arguments carry is made safe to show. */
export function sentence(language: Language, code: string, args: FindingArgs): string {
  if (isKnown(code)) return tables[language][code](args);
  const listed = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value ?? null)}`);
  return cleanText(listed.length === 0 ? code : `${code} (${listed.join(', ')})`, 400);
}
