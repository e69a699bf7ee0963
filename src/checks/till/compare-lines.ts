import { findMember } from '../../contract/find-member.ts';
import { scalarText } from '../../contract/find-texts.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';

/** What is on a check or in an order of one kind: an item with its options, and how many of it in all. */
export interface CountedLine {
  /** The item and its options in a form that does not depend on their order. */
  readonly key: string;
  readonly label: string;
  readonly quantity: number;
  /** RFC 6901, of the first such line. */
  readonly pointer: string;
}

/** How an item is known: by its id at the POS, or by its name where a check shows none. */
export type LineName = 'id' | 'name';

const listAt = (object: JsonObject, name: string): readonly Json[] => {
  const value = findMember(object, name)?.value;
  return Array.isArray(value) ? value as readonly Json[] : [];
};

const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase();

function nameOf(line: JsonObject, by: LineName): string {
  return fold(scalarText(findMember(line, by)?.value) ?? '');
}

function quantityOf(line: JsonObject): number {
  const value = findMember(line, 'quantity')?.value;
  return typeof value === 'number' ? value : 1;
}

/** Options of a line: a modifier's quantity is per unit of its parent (UEAT Open API, quantity-management). */
function optionsKey(line: JsonObject, by: LineName): string {
  const counts = new Map<string, number>();
  for (const option of listAt(line, 'modifiers')) {
    if (!isJsonObject(option)) continue;
    const key = `${nameOf(option, by)}${optionsKey(option, by)}`;
    counts.set(key, (counts.get(key) ?? 0) + quantityOf(option));
  }
  const parts = [...counts].filter(([, count]) => count > 0).map(([key, count]) => `${count}×${key}`).toSorted();
  return parts.length === 0 ? '' : `[${parts.join(', ')}]`;
}

/** Whether every line, and every option of one, shows an id. */
export function hasIds(document: JsonObject): boolean {
  const shows = (line: Json): boolean => isJsonObject(line) && nameOf(line, 'id') !== '' && listAt(line, 'modifiers').every(shows);
  return listAt(document, 'items').every(shows);
}

/** Whether some line, or some option of one, has a place for options. */
export function hasOptions(document: JsonObject): boolean {
  const shows = (line: Json): boolean => isJsonObject(line) && findMember(line, 'modifiers') !== undefined;
  return listAt(document, 'items').some(shows);
}

/** Counts the lines of an order or a check. A till may split a line of two, or merge two lines that are alike: only the numbers matter. */
export function countLines(document: JsonObject, by: LineName): readonly CountedLine[] {
  const counted = new Map<string, CountedLine>();
  for (const [index, line] of listAt(document, 'items').entries()) {
    if (!isJsonObject(line)) continue;
    const key = `${nameOf(line, by)}${optionsKey(line, by)}`;
    const known = counted.get(key);
    const pointer = known?.pointer ?? `/Items/${index}`;
    counted.set(key, { key, label: key, pointer, quantity: (known?.quantity ?? 0) + quantityOf(line) });
  }
  return [...counted.values()];
}
