import { plainText } from '../../contract/plain-text.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';

/** A note of an order, as it was written and in the form that it is looked for in. */
export interface OrderNote {
  readonly note: string;
  readonly text: string;
  readonly pointer: string;
}

/** Printers break lines, fold case, straighten quotes and compose accents as they like. */
function fold(text: string): string {
  return plainText(text).toLowerCase();
}

/** Every note of an order: the counter's, and those of its items and options. */
export function notesOf(order: JsonObject): readonly OrderNote[] {
  const found: OrderNote[] = [];
  const add = (note: Json | undefined, pointer: string): void => {
    if (typeof note === 'string' && note.trim() !== '') found.push({ note, text: fold(note), pointer });
  };
  const visit = (lines: Json | undefined, at: string): void => {
    if (!Array.isArray(lines)) return;
    for (const [index, line] of (lines as readonly Json[]).entries()) {
      if (!isJsonObject(line)) continue;
      add(line.Note, `${at}/${index}/Note`);
      visit(line.Modifiers, `${at}/${index}/Modifiers`);
    }
  };
  add(order.CounterNotes, '/CounterNotes');
  visit(order.Items, '/Items');
  return found;
}

/** All text of a check, wherever it prints its notes. A list of texts is one note in the lines of a printer. */
export function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return fold(value);
  if (Array.isArray(value)) {
    const entries = value as readonly Json[];
    return entries.map(textOf).join(entries.every((entry) => typeof entry === 'string') ? ' ' : '\n');
  }
  return isJsonObject(value) ? Object.values(value).map(textOf).join('\n') : '';
}

const noteLike = /note|comment|instruction|remark|message/i;

/** Whether a check has a place for notes at all: one without any says nothing of what the till prints. */
export function hasNotes(value: Json | undefined): boolean {
  if (Array.isArray(value)) return (value as readonly Json[]).some(hasNotes);
  if (!isJsonObject(value)) return false;
  return Object.entries(value).some(([name, member]) => noteLike.test(name) || hasNotes(member));
}
