import type { Report, RequirementReport } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { groupByArea, groupByCause, requirementsOf } from '../sort-standings.ts';
import { label, levelWords } from '../words/labels.ts';
import { sentence } from '../words/sentence.ts';
import { blankRow, type Row } from './row.ts';

type Options = Pick<RenderOptions, 'language'>;

const heading = (text: string, count: number): readonly Row[] => [blankRow, { text: `${text} (${count})`, tone: 'heading' }];

const idList = (requirements: readonly RequirementReport[]): string => requirements.map(({ id }) => id).join(' ');

/** A requirement that the verdict waits for is told in full, the others by id. */
function listRows(requirements: readonly RequirementReport[], { language }: Options): readonly Row[] {
  const required = requirements.filter((requirement) => requirement.required);
  const others = requirements.filter((requirement) => !requirement.required);
  return [
    ...required.map(({ id, level, text }): Row => ({ label: id, text: `${levelWords[level][language]}  ${text[language]}`, indent: 2 })),
    ...(others.length === 0 ? [] : [{ text: idList(others), indent: 2, tone: 'faint' } as const]),
  ];
}

/** What could not be judged: each cause said once, with the requirements that wait for it. */
export function inconclusiveRows(report: Report, { language }: Options): readonly Row[] {
  const requirements = requirementsOf(report, 'inconclusive');
  if (requirements.length === 0) return [];
  return [
    ...heading(label(language, 'inconclusive'), requirements.length),
    ...groupByCause(requirements).flatMap(({ code, args, requirements: waiting }): readonly Row[] => [
      { text: code === '' ? '?' : sentence(language, code, args), indent: 2, tone: 'warning' },
      { text: idList(waiting), indent: 4 },
    ]),
  ];
}

/** What is left to a person, and what nothing was asked about. */
export function openRows(report: Report, options: Options): readonly Row[] {
  const { language } = options;
  const manual = requirementsOf(report, 'manual');
  const untested = requirementsOf(report, 'untested');
  return [
    ...(manual.length === 0 ? [] : [
      ...heading(label(language, 'manual'), manual.length),
      ...groupByCause(manual).flatMap(({ code, args, requirements }): readonly Row[] => [
        ...(code === '' ? [] : [{ text: sentence(language, code, args), indent: 2 }]),
        ...listRows(requirements, options),
      ]),
    ]),
    ...(untested.length === 0 ? [] : [...heading(label(language, 'untested'), untested.length), ...listRows(untested, options)]),
  ];
}

/** What is shown to be kept, one line an area. */
export function conformantRows(report: Report, { language }: Options): readonly Row[] {
  const requirements = requirementsOf(report, 'conformant');
  if (requirements.length === 0) return [];
  return [
    ...heading(label(language, 'conformant'), requirements.length),
    ...[...groupByArea(requirements)].map(([area, members]): Row => ({ label: `${area} ${members.length}`, text: idList(members), indent: 2, tone: 'good' })),
  ];
}
