import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { fixOf } from '../fix-of.ts';
import { narrateFinding } from '../narrate-finding.ts';
import type { RenderOptions } from '../render-options.ts';
import { label, withColon, type Label } from '../words/labels.ts';
import type { CheckCase } from './collect-cases.ts';

/** Findings that one case tells in full, at most: a standing check can fail hundreds of times. */
const mostTold = 10;

/** What failed in a check: its requirements, each finding with pointer, expected and found value under a frame of the body, and what to do. */
export function describeCase({ requirements, location }: CheckCase, failed: readonly Finding[], report: Report, options: RenderOptions): string {
  const { language } = options;
  const line = (name: Label, text: string): string => `${withColon(language, label(language, name))} ${text}`;
  return [
    ...requirements.map(({ id, text }) => `${id} ${text[language]}`),
    ...failed.slice(0, mostTold).flatMap((finding) => ['', ...narrateFinding(finding, report, options)]),
    ...(failed.length > mostTold ? ['', `… ${failed.length - mostTold} ${label(language, 'more')}`] : []),
    '',
    ...requirements.map(({ fix }) => line('fix', fixOf({ fix, findings: failed })[language])),
    line('check', location),
  ].join('\n');
}
