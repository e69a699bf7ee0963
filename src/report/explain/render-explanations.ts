import { blankRow, type Row } from '../terminal/row.ts';
import { setRows } from '../terminal/set-rows.ts';
import { label, withColon } from '../words/labels.ts';
import { frenchPredicates } from '../words/predicates/french-predicates.ts';
import { explainLabel, sideWords, type ExplainLabel } from './explain-labels.ts';
import type { CodeExplanation, ErrorExplanation, Explanation, TopicIndex } from './explanation.ts';
import type { ExplainOptions } from './message-rows.ts';
import { requirementRows } from './requirement-rows.ts';

/** How explanations are set for a screen. */
export interface ScreenOptions extends ExplainOptions {
  readonly color: boolean;
  readonly width: number;
}

function codeRows({ code, sentence, side, meaning, causes, fix, predicates, requirements }: CodeExplanation, { language }: ExplainOptions): readonly Row[] {
  const named = (name: ExplainLabel): string => explainLabel(language, name);
  const row = (name: string, text: string, tone: Row['tone'] = 'plain'): Row => ({ label: name, text, indent: 2, tone });
  const listed = (name: string, items: readonly string[]): readonly Row[] => items.map((item, index) => row(index === 0 ? name : ' ', item));
  return [
    { text: code, tone: 'heading' },
    row(label(language, 'finding'), sentence[language]),
    row(named('means'), meaning?.[language] ?? named('noWords')),
    ...(side === undefined ? [] : [row(named('side'), sideWords[side][language], side === 'none' ? 'good' : 'warning')]),
    ...listed(named('causes'), causes.map((cause) => `– ${cause[language]}`)),
    ...(fix === undefined ? [] : [row(label(language, 'fix'), fix[language], 'heading')]),
    ...listed(named('predicates'), predicates.map(({ name, summary }) => `${withColon(language, name)} ${language === 'fr' ? frenchPredicates[name] ?? summary : summary}`)),
    ...(requirements.length === 0 ? [] : [row(named('appearsUnder'), requirements.join(' '))]),
  ];
}

function errorRows({ code, side, meaning, fix }: ErrorExplanation, { language }: ExplainOptions): readonly Row[] {
  return [
    { text: code, tone: 'heading' },
    { label: explainLabel(language, 'means'), text: meaning[language], indent: 2 },
    { label: explainLabel(language, 'side'), text: side === 'config' ? explainLabel(language, 'written') : sideWords[side][language], indent: 2, tone: 'warning' },
    { label: label(language, 'fix'), text: fix[language], indent: 2, tone: 'heading' },
  ];
}

function explanationRows(explanation: Explanation, options: ScreenOptions): readonly Row[] {
  switch (explanation.kind) {
    case 'requirement': return requirementRows(explanation, options);
    case 'code': return codeRows(explanation, options);
    case 'error': return errorRows(explanation, options);
  }
}

/** Explanations as text for a terminal, a blank line between them. */
export function renderExplanations(explanations: readonly Explanation[], options: ScreenOptions): string {
  const rows = explanations.map((explanation) => explanationRows(explanation, options));
  return setRows(rows.flatMap((own, index) => index === 0 ? own : [blankRow, blankRow, ...own]), options);
}

/** What can be explained, and how to ask. */
export function renderTopics({ requirements, codes, errors }: TopicIndex, options: ScreenOptions): string {
  const { language } = options;
  const usage = (['usage', 'usageCode', 'usageExample'] as const).map((name): Row => ({ text: explainLabel(language, name) }));
  const group = ({ area, ids }: TopicIndex['codes'][number]): Row => ({ label: area, text: ids.join(' '), indent: 2 });
  return setRows([
    ...usage,
    blankRow, { text: label(language, 'requirements'), tone: 'heading' }, ...requirements.map(group),
    blankRow, { text: explainLabel(language, 'codes'), tone: 'heading' }, ...codes.map(group),
    blankRow, { text: explainLabel(language, 'errors'), tone: 'heading' }, ...errors.map(group),
  ], options);
}
