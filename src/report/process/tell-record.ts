import type { ChecklistItem } from '../../model/checklist.ts';
import type { Language } from '../../model/text.ts';
import { processLead, processWord } from '../words/process.ts';
import { sentence } from '../words/sentence.ts';

/** What shows an item, by whom and when, in one line; undefined when nothing does. */
export function tellRecord({ record }: ChecklistItem, language: Language): string | undefined {
  if (record === undefined) return undefined;
  const { kind, at, role, by, evidence, signedBy, isSignatureChecked, note } = record;
  const shown = kind === 'qualification' ? undefined : evidence;
  const who = [by, role === undefined ? undefined : processWord(language, role)].filter((part) => part !== undefined).join(', ');
  const signature = signedBy === undefined ? undefined : `${processWord(language, 'signed')} ${signedBy.slice(0, 12)}${isSignatureChecked === true ? '' : ` (${processWord(language, 'unchecked')})`}`;
  return [at.slice(0, 10), processWord(language, kind), who, shown, signature, note].filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Why an item is not done, one sentence a reason. */
export function tellReasons({ reasons }: ChecklistItem, language: Language): readonly string[] {
  return reasons.map(({ code, args }) => sentence(language, code, args));
}

/** Whose word an item needs, or which command shows it; undefined once it is done. */
export function tellNeed({ state, by, command }: ChecklistItem, language: Language): string | undefined {
  if (state === 'done') return undefined;
  if (by.length === 0) return `${processLead(language, 'toShow')} ${command}`;
  return `${processLead(language, 'toAttest')} ${by.map((role) => processWord(language, role)).join(` ${processWord(language, 'or')} `)}`;
}

/** The items that come next, with what brings each on. */
export function listNext(phases: ReadonlyArray<{ readonly items: readonly ChecklistItem[] }>, next: readonly string[]): readonly ChecklistItem[] {
  return phases.flatMap(({ items }) => items).filter(({ id }) => next.includes(id));
}
