import type { Language } from '../../model/text.ts';
import { countOf } from './plural.ts';

/** What a schema's validator says, and how it is said in French: the recorded finding has the English words. */
const french: ReadonlyArray<readonly [RegExp, string | ((all: string, count: string) => string)]> = [
  [/^must be equal to constant$/u, 'doit être la valeur prescrite'],
  [/^must be equal to one of the allowed values$/u, 'doit être l’une des valeurs permises'],
  [/^must have required property '(.*)'$/u, 'doit avoir le membre $1'],
  [/^must NOT have (?:additional|unevaluated) properties$/u, 'est un membre de trop'],
  [/^must match pattern "(.*)"$/u, 'doit correspondre au motif $1'],
  [/^must match format "(.*)"$/u, 'doit avoir le format $1'],
  [/^must NOT have fewer than (\d+) items$/u, (_all: string, count: string) => `doit avoir au moins ${countOf('fr', Number(count), 'élément', 'éléments')}`],
  [/^must NOT have more than (\d+) items$/u, (_all: string, count: string) => `doit avoir au plus ${countOf('fr', Number(count), 'élément', 'éléments')}`],
  [/^must NOT have fewer than (\d+) characters$/u, (_all: string, count: string) => `doit avoir au moins ${countOf('fr', Number(count), 'caractère', 'caractères')}`],
  [/^must NOT have more than (\d+) characters$/u, (_all: string, count: string) => `doit avoir au plus ${countOf('fr', Number(count), 'caractère', 'caractères')}`],
  [/^must NOT have fewer than (\d+) properties$/u, (_all: string, count: string) => `doit avoir au moins ${countOf('fr', Number(count), 'membre', 'membres')}`],
  [/^must NOT have more than (\d+) properties$/u, (_all: string, count: string) => `doit avoir au plus ${countOf('fr', Number(count), 'membre', 'membres')}`],
  [/^must NOT have duplicate items .*$/u, 'ne doit pas avoir deux éléments identiques'],
  [/^must be multiple of (\S+)$/u, 'doit être un multiple de $1'],
  [/^must be ([<>]=?) (\S+)$/u, 'doit être $1 $2'],
  [/^must match (?:a schema in anyOf|exactly one schema in oneOf)$/u, 'doit avoir l’une des formes permises'],
  [/^must NOT be valid$/u, 'ne doit pas avoir cette forme'],
];

const frenchTypes: Readonly<Record<string, string>> = {
  integer: 'un entier', number: 'un nombre', string: 'un texte', boolean: 'un booléen', object: 'un objet', array: 'une liste', null: 'null',
};

/** What a schema's validator says, in a language; what is not known is left as it is. */
export function schemaMessage(language: Language, message: string): string {
  if (language === 'en') return message;
  const types = /^must be ((?:integer|number|string|boolean|object|array|null)(?:,(?:integer|number|string|boolean|object|array|null))*)$/u.exec(message)?.[1];
  if (types !== undefined) return `doit être ${types.split(',').map((type) => frenchTypes[type] ?? type).join(' ou ')}`;
  for (const [pattern, words] of french) if (pattern.test(message)) return typeof words === 'string' ? message.replace(pattern, words) : message.replace(pattern, words);
  return message;
}
