import type { Language } from '../../model/text.ts';
import { countOf } from './plural.ts';

/** What a schema's validator says, and how it is said in French: the recorded finding has the English words. */
const french: ReadonlyArray<readonly [RegExp, (all: string, ...parts: string[]) => string]> = [
  [/^must be equal to constant$/u, () => 'doit être la valeur prescrite'],
  [/^must be equal to one of the allowed values$/u, () => 'doit être l’une des valeurs permises'],
  [/^must have required property '(.*)'$/u, (_all, part) => `doit avoir le membre ${part}`],
  [/^must NOT have (?:additional|unevaluated) properties$/u, () => 'est un membre de trop'],
  [/^must match pattern "(.*)"$/u, (_all, part) => `doit correspondre au motif ${part}`],
  [/^must match format "(.*)"$/u, (_all, part) => `doit avoir le format ${part}`],
  [/^must NOT have fewer than (\d+) items$/u, (_all, count) => `doit avoir au moins ${countOf('fr', Number(count), 'élément', 'éléments')}`],
  [/^must NOT have more than (\d+) items$/u, (_all, count) => `doit avoir au plus ${countOf('fr', Number(count), 'élément', 'éléments')}`],
  [/^must NOT have fewer than (\d+) characters$/u, (_all, count) => `doit avoir au moins ${countOf('fr', Number(count), 'caractère', 'caractères')}`],
  [/^must NOT have more than (\d+) characters$/u, (_all, count) => `doit avoir au plus ${countOf('fr', Number(count), 'caractère', 'caractères')}`],
  [/^must NOT have fewer than (\d+) properties$/u, (_all, count) => `doit avoir au moins ${countOf('fr', Number(count), 'membre', 'membres')}`],
  [/^must NOT have more than (\d+) properties$/u, (_all, count) => `doit avoir au plus ${countOf('fr', Number(count), 'membre', 'membres')}`],
  [/^must NOT have duplicate items .*$/u, () => 'ne doit pas avoir deux éléments identiques'],
  [/^must be multiple of (\S+)$/u, (_all, part) => `doit être un multiple de ${part}`],
  [/^must be ([<>]=?) (\S+)$/u, (_all, sign, limit) => `doit être ${sign} ${limit}`],
  [/^must match (?:a schema in anyOf|exactly one schema in oneOf)$/u, () => 'doit avoir l’une des formes permises'],
  [/^must NOT be valid$/u, () => 'ne doit pas avoir cette forme'],
];

const frenchTypes: Readonly<Record<string, string>> = {
  integer: 'un entier', number: 'un nombre', string: 'un texte', boolean: 'un booléen', object: 'un objet', array: 'une liste', null: 'null',
};

/** What a schema's validator says, in a language; what is not known is left as it is. */
export function schemaMessage(language: Language, message: string): string {
  if (language === 'en') return message;
  const types = /^must be ((?:integer|number|string|boolean|object|array|null)(?:,(?:integer|number|string|boolean|object|array|null))*)$/u.exec(message)?.[1];
  if (types !== undefined) return `doit être ${types.split(',').map((type) => frenchTypes[type] ?? type).join(' ou ')}`;
  const [pattern, words] = french.find(([known]) => known.test(message)) ?? [];
  return pattern === undefined || words === undefined ? message : message.replace(pattern, words);
}
