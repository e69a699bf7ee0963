import type { Report } from '../../model/report.ts';
import { listPlaces } from '../list-places.ts';
import type { RenderOptions } from '../render-options.ts';
import { label, withColon } from '../words/labels.ts';
import { blankRow, type Row } from './row.ts';

/** So many scenarios are named one by one; of more, the number says enough. */
const mostNamed = 8;

/** The locations of a partner that has several, and what was played at each. */
export function locationRows(report: Report, { language }: Pick<RenderOptions, 'language'>): readonly Row[] {
  const places = listPlaces(report);
  if (places.length === 0) return [];
  return [
    blankRow,
    { text: `${label(language, 'locations')} (${places.length})`, tone: 'heading' },
    ...places.flatMap(({ location, scenarios }): readonly Row[] => [
      { text: `${location.name} · ${location.roles.join(', ')} · ${location.id}`, indent: 2 },
      { text: `${withColon(language, label(language, 'scenarios'))} ${scenarios.length}${scenarios.length > 0 && scenarios.length <= mostNamed ? ` · ${scenarios.join(' · ')}` : ''}`, indent: 4 },
    ]),
  ];
}
