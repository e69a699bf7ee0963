import { z } from 'zod';
import { authored } from '../../input/authored.ts';
import { openProblemList } from '../../input/problem-list.ts';
import { tryParseWith } from '../../input/parse-with.ts';
import { readYaml } from '../../input/read-yaml.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';

/** Who must be reachable once restaurants depend on an integration. */
export const contactRoles = ['technical', 'support', 'escalation'] as const;

const someText = z.string().regex(/\S/, authored`must not be empty`);

/** The whole of a contact sheet. */
export const contactsGrammar = z
  .strictObject({
    contacts: z
      .array(z.strictObject({
        role: z.enum(contactRoles).describe('technical: who builds it; support: whom operations call first; escalation: whom they call when that does not help.'),
        name: someText.describe('A person or a team.'),
        email: z.email(authored`this is no e-mail address`).describe('Where it is reached in writing.'),
        phone: z.string().regex(/^\+?[\d\s().-]{7,}(?:\s*(?:x|ext\.?|poste)\s*\d+)?$/i, authored`this is no phone number`).describe('Where it is reached at once.'),
        hours: someText.describe('When it is reached, with the time zone, such as Mon-Fri 8:00-18:00 America/Toronto, or 24/7.'),
        languages: z.array(z.enum(['en', 'fr'])).min(1).describe('The languages that it answers in.'),
      }))
      .describe('Whom to call: at least one of each role.'),
  })
  .describe('The contact sheet of an integration that is live: escalation and support.');

/**
 * Checks a contact sheet for completeness: every role is there, with all that is needed to reach it, and both English and French are answered.
 * @throws InputError with everything that is missing or wrong, at `file:line:column`
 */
export function checkContacts(file: string, text: string): void {
  const document = readYaml(file, text);
  const parsed = tryParseWith(contactsGrammar, document);
  if (parsed.kind === 'wrong') throw new InputError(parsed.problems);
  const { contacts } = parsed.value;
  const problems = openProblemList();
  const location = document.locate(['contacts'], 'key');
  for (const role of contactRoles.filter((one) => !contacts.some((contact) => contact.role === one))) {
    problems.add({ code: 'contacts.incomplete', message: phrase`nobody has the role '${role}'`, hint: phrase`name a person or a team; one that has two roles stands twice`, location });
  }
  for (const language of (['en', 'fr'] as const).filter((one) => !contacts.some((contact) => contact.role === 'support' && contact.languages.includes(one)))) {
    problems.add({ code: 'contacts.incomplete', message: phrase`no support answers in '${language}'`, hint: phrase`restaurants call in English and French: name who answers`, location });
  }
  problems.throwIfAny();
}
