import type { Language } from '../model/text.ts';
import type { WorkingRow } from '../model/working.ts';
import { cleanText } from './clean-text.ts';
import type { ExcerptLine } from './excerpt-body.ts';
import { label, withColon, type Label } from './words/labels.ts';

const longestName = 60;

const names: Readonly<Partial<Record<WorkingRow['kind'], Label>>> = { subtotal: 'subtotal', tip: 'tip', total: 'total' };

/** The working of an order's sums, a line a row, in cents; a row in which the order says something else is marked. */
export function showWorking(rows: readonly WorkingRow[], language: Language): readonly ExcerptLine[] {
  return rows.map((row): ExcerptLine => {
    const sent = row.sentCents === undefined ? '' : ` (${label(language, 'sentAmount')} ${row.sentCents})`;
    return { text: `${withColon(language, nameOf(row, language))} ${spell(row.working, language)} ${row.kind === 'tax' ? '→' : '='} ${row.cents}${sent}`, isMarked: row.sentCents !== undefined };
  });
}

function nameOf({ kind, label: own }: WorkingRow, language: Language): string {
  const word = names[kind];
  if (word !== undefined) return label(language, word);
  return kind === 'more' ? `+ ${own} ${label(language, 'more')}` : cleanText(own, longestName);
}

/** French has a comma where English has a point. */
function spell(working: string, language: Language): string {
  return language === 'fr' ? working.replaceAll('.', ',') : working;
}
