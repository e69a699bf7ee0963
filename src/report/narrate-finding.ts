import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { describeFinding, type ShownMessage } from './describe-finding.ts';
import type { RenderOptions } from './render-options.ts';
import { frameExcerpt } from './show-exchange.ts';
import { label, withColon, type Label } from './words/labels.ts';
import { valuesIn } from './words/values.ts';

/** A finding in plain lines: what was sent, expected and found where, under a frame of the body, and how to see it again. */
export function narrateFinding(finding: Finding, report: Report, options: RenderOptions): readonly string[] {
  const { language, evidencePath } = options;
  const line = (name: Label, text: string): string => `${withColon(language, label(language, name))} ${text}`;
  const message = (name: Label, shown: ShownMessage | undefined): readonly string[] => shown === undefined ? [] : [line(name, shown.head), ...frameExcerpt(shown.excerpt)];
  const shown = describeFinding(finding, report, options);
  const pointer = finding.evidence.findLast((evidence) => (evidence.pointer ?? '') !== '')?.pointer;
  return [
    line('finding', shown.sentence),
    ...(pointer === undefined ? [] : [line('pointer', valuesIn(language).say(pointer))]),
    line('expected', shown.expected),
    ...(finding.actual === undefined ? [] : [line('found', valuesIn(language).say(finding.actual))]),
    ...message('sent', shown.sent),
    ...message('cameBack', shown.received),
    ...(shown.evidence === '' ? [] : [line('evidence', `${shown.evidence} ${label(language, 'inFile')} ${evidencePath}`)]),
    line('repeat', shown.repeat),
  ];
}
