import type { Json } from '../model/json.ts';
import { isJsonObject } from '../model/json.ts';
import { phrase, type Phrase } from '../model/phrase.ts';
import { hintWord } from '../input/hint-word.ts';
import { valueAt, type DocumentPath, type LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Holds every name in ppip.yaml against the catalogue's, and each position against its kind. */
export function checkNames(document: LocatedDocument, vocabulary: Vocabulary, problems: ProblemList): Readonly<Record<string, Json>> {
  const unknown = (noun: Phrase, word: string, known: readonly string[], location: string): void => {
    problems.add({ code: 'config.unknown', message: phrase`unknown ${noun} '${word}'`, hint: hintWord(word, known, phrase`known`), location });
  };
  const checkKeys = (path: DocumentPath, noun: Phrase, known: readonly string[]): void => {
    for (const key of keysAt(document, path)) {
      if (!known.includes(key)) unknown(noun, key, known, document.locate([...path, key], 'key'));
    }
  };
  checkKeys(['capabilities'], phrase`capability`, vocabulary.capabilities);
  checkKeys(['menu', 'itemRoles'], phrase`item role`, vocabulary.itemRoles);
  checkKeys(['hooks'], phrase`hook`, vocabulary.hooks);
  checkKeys(['assumptions'], phrase`assumption`, Object.keys(vocabulary.assumptions));
  const locations = valueAt(document.value, ['locations']);
  for (const index of (Array.isArray(locations) ? locations : []).keys()) {
    const taxes = valueAt(document.value, ['locations', index, 'taxes']);
    if (typeof taxes !== 'string' || vocabulary.taxRegimes.includes(taxes)) continue;
    unknown(phrase`tax regime`, taxes, vocabulary.taxRegimes, document.locate(['locations', index, 'taxes']));
  }
  return readPositions(document, vocabulary, problems);
}

function readPositions(document: LocatedDocument, { assumptions }: Vocabulary, problems: ProblemList): Record<string, Json> {
  const positions: Record<string, Json> = {};
  for (const id of keysAt(document, ['assumptions'])) {
    const read = Object.hasOwn(assumptions, id) ? assumptions[id] : undefined;
    const reading = read?.(valueAt(document.value, ['assumptions', id]));
    if (reading?.kind === 'read') positions[id] = reading.value;
    if (reading?.kind !== 'wrong') continue;
    const { message, hint } = reading;
    problems.add({ code: 'config.position', message, ...(hint !== undefined && { hint }), location: document.locate(['assumptions', id]) });
  }
  return positions;
}

function keysAt(document: LocatedDocument, path: DocumentPath): readonly string[] {
  const value = valueAt(document.value, path);
  return isJsonObject(value) ? Object.keys(value) : [];
}
