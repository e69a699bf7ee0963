import { notesOf } from '../../checks/till/read-notes.ts';
import type { FindingArgs } from '../../model/finding.ts';
import type { JsonObject } from '../../model/json.ts';
import type { SalesColumns, SalesRow } from '../../model/reconciliation.ts';
import { readPointer } from '../../contract/read-pointer.ts';
import { findLoss } from './find-loss.ts';

/** A text of an order that the export has lost, and where it stood in the order. */
export interface LostText {
  readonly code: 'reconcile.noteLost' | 'reconcile.allergyLost';
  readonly args: FindingArgs;
  readonly pointer: string;
}

const allergiesAt = '/Customer/Allergies';

/** Looks for the allergies and notes of an order among the texts of its check, as far as the export has columns for them. */
export function judgeTexts(order: JsonObject, rows: readonly SalesRow[], columns: SalesColumns): readonly LostText[] {
  const [notes, allergies] = [textOf(rows, 'note'), textOf(rows, 'allergies')];
  const named = readPointer(order, allergiesAt);
  // An allergy that the kitchen reads among the notes is not lost; without a column of its own it may stand where the export does not reach.
  const lostAllergy = typeof named !== 'string' || named.trim() === '' || columns.allergies === undefined || findLoss(named, notes) === undefined
    ? [] : lost('reconcile.allergyLost', named, allergies, allergiesAt);
  const lostNotes = columns.note === undefined ? [] : notesOf(order).flatMap(({ note, pointer }) => lost('reconcile.noteLost', note, notes, pointer));
  return [...lostAllergy, ...lostNotes];
}

function textOf(rows: readonly SalesRow[], field: 'note' | 'allergies'): string {
  return [...new Set(rows.flatMap(({ texts: { [field]: text } }) => text ?? []))].join('\n');
}

function lost(code: LostText['code'], text: string, shown: string, pointer: string): readonly LostText[] {
  const loss = findLoss(text, shown);
  return loss === undefined ? [] : [{ code, args: { text, pointer, how: loss.how, ...(loss.how === 'cut' && { kept: loss.kept }) }, pointer }];
}
