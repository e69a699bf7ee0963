import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { requirementsOf } from '../sort-standings.ts';
import { label } from '../words/labels.ts';
import { assumptionRows, countRows, dialectRows, leftOutRows, profileRows, unclaimedRows, waiverRows } from './appendix-rows.ts';
import { headlineRows } from './headline-rows.ts';
import { locationRows } from './location-rows.ts';
import { nextRows } from './next-rows.ts';
import { blankRow, type Row } from './row.ts';
import { setRows } from './set-rows.ts';
import { conformantRows, inconclusiveRows, openRows } from './standing-rows.ts';
import { violationRows } from './violation-rows.ts';

function violatedRows(report: Report, options: RenderOptions): readonly Row[] {
  const violated = requirementsOf(report, 'nonconformant');
  const binding = violated.filter(({ level }) => level === 'must');
  const observed = violated.filter(({ level }) => level !== 'must');
  return [
    ...(binding.length === 0 ? [] : [blankRow, { text: `${label(options.language, 'violations')} (${binding.length})`, tone: 'heading' } as const]),
    ...binding.flatMap((requirement, index) => [blankRow, ...violationRows(requirement, index + 1, index === 0, report, options)]),
    ...(observed.length === 0 ? [] : [blankRow, { text: `${label(options.language, 'observations')} (${observed.length})`, tone: 'heading' } as const]),
    ...observed.flatMap((requirement, index) => [blankRow, ...violationRows(requirement, index + 1, false, report, options)]),
  ];
}

/** The report for a terminal: the verdict, what must be fixed and how, then everything else in the order in which it matters; last, what to do next. */
export function renderTerminal(report: Report, options: RenderOptions): string {
  return setRows([
    ...headlineRows(report, options),
    ...violatedRows(report, options),
    ...leftOutRows(report, options),
    ...waiverRows(report, options),
    ...profileRows(report, options),
    ...inconclusiveRows(report, options),
    ...openRows(report, options),
    ...countRows(report, options),
    ...locationRows(report, options),
    ...conformantRows(report, options),
    ...unclaimedRows(report, options),
    ...assumptionRows(report, options),
    ...dialectRows(report, options),
    ...nextRows(report, options),
  ], options);
}
