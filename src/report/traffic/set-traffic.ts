import { bearings, type Bearing, type TrafficReport, type TrafficSubject } from '../../model/traffic.ts';
import type { RenderOptions } from '../render-options.ts';
import { shortDigest } from '../describe-rules.ts';
import { blankRow, type Row, type Tone } from '../terminal/row.ts';
import { setRows } from '../terminal/set-rows.ts';
import { label, withColon } from '../words/labels.ts';
import { sentence } from '../words/sentence.ts';

const tones: Readonly<Record<Bearing, Tone>> = { confirmed: 'good', contradicted: 'bad', open: 'faint' };
const order: readonly Bearing[] = ['contradicted', 'confirmed'];

type Options = Pick<RenderOptions, 'language' | 'color' | 'width'>;

function subjectRows({ id, findings }: TrafficSubject, { language }: Options): readonly Row[] {
  return [
    { text: id, indent: 2, tone: 'heading' },
    ...findings.map(({ code, args, count, evidence }): Row => {
      const places = evidence.map(({ entry, pointer }) => `${label(language, 'entry')} ${entry}${pointer === undefined || pointer === '' ? '' : ` ${pointer}`}`).join(', ');
      return { text: `${sentence(language, code, args)} ${count === 1 ? '' : `×${count} · `}${places}`, indent: 4 };
    }),
  ];
}

/** What traffic shows, for a terminal. */
export function setTraffic(report: TrafficReport, options: Options): string {
  const { language } = options;
  const { traffic, catalogue, counts, subjects } = report;
  const bearing = (wanted: Bearing): readonly TrafficSubject[] => subjects.filter((subject) => subject.bearing === wanted);
  const found = Object.entries(traffic.calls).filter(([, count]) => count > 0).map(([call, count]) => `${call} ${count}`).join(' · ');
  const open = bearing('open');
  return setRows([
    { text: bearings.map((one) => `${label(language, one)} ${counts[one]}`).join(' · '), tone: counts.contradicted > 0 ? 'bad' : 'good' },
    { text: `${traffic.file} · ${label(language, 'entries')} ${traffic.entries}${found === '' ? '' : ` · ${found}`}`, indent: 2 },
    { text: `${catalogue.authority} · ${label(language, 'catalogue')} ${catalogue.version} · ${shortDigest(catalogue.digest)}`, indent: 2 },
    ...order.flatMap((one): readonly Row[] => {
      const own = bearing(one);
      return own.length === 0 ? [] : [blankRow, { text: `${label(language, one)} (${own.length})`, tone: tones[one] }, ...own.flatMap((subject) => subjectRows(subject, options))];
    }),
    ...(open.length === 0 ? [] : [blankRow, { text: `${withColon(language, `${label(language, 'open')} (${open.length})`)} ${open.map(({ id }) => id).join(' ')}`, tone: 'faint' } as const]),
  ], options);
}
