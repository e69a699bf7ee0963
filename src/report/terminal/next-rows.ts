import type { Report } from '../../model/report.ts';
import { describeFinding } from '../describe-finding.ts';
import { findNext } from '../find-next.ts';
import { fixOf } from '../fix-of.ts';
import type { RenderOptions } from '../render-options.ts';
import { label, withColon } from '../words/labels.ts';
import { blankRow, type Row } from './row.ts';

/** How a failed run ends: the one rule to keep next, what to do for it, and the command that tries it alone. */
export function nextRows(report: Report, options: RenderOptions): readonly Row[] {
  const next = findNext(report);
  const first = next?.findings.find(({ outcome }) => outcome === 'failed');
  if (next === undefined || first === undefined) return [];
  return [
    blankRow,
    { text: `${withColon(options.language, label(options.language, 'next'))} ${next.id} · ${fixOf(next)[options.language]}`, tone: 'heading' },
    { text: describeFinding(first, report, options).repeat, indent: 2, isCode: true },
  ];
}
