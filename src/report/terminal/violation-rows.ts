import type { Report, RequirementReport } from '../../model/report.ts';
import { describeFinding, type ShownMessage } from '../describe-finding.ts';
import type { ExcerptLine } from '../excerpt-body.ts';
import { fixOf } from '../fix-of.ts';
import type { RenderOptions } from '../render-options.ts';
import { sourceText } from '../source-text.ts';
import { label, levelWords } from '../words/labels.ts';
import type { Row } from './row.ts';

const mostFurther = 3;

function messageRows(name: string, message: ShownMessage | undefined, isFull: boolean): readonly Row[] {
  if (message === undefined) return [];
  const marked = message.excerpt.filter(({ isMarked }) => isMarked);
  const inOneLine = message.excerpt.length === 0 ? [] : [{ text: message.excerpt.map(({ text }) => text.trim()).join(' '), isMarked: false }];
  const lines = isFull ? message.excerpt : marked.length > 0 ? marked : inOneLine;
  return [
    { label: name, text: message.head, indent: 3 },
    ...lines.map(({ text, isMarked }): Row => ({ text: `${isMarked ? '>' : ' '} ${isFull ? text : text.trim()}`, indent: 15, isCode: true, tone: isMarked ? 'marked' : 'faint' })),
  ];
}

function workingRows(working: readonly ExcerptLine[], name: string, unit: string): readonly Row[] {
  if (working.length === 0) return [];
  return [
    { label: name, text: unit, indent: 3 },
    ...working.map(({ text, isMarked }): Row => ({ text: `${isMarked ? '>' : ' '} ${text}`, indent: 15, isCode: true, tone: isMarked ? 'marked' : 'faint' })),
  ];
}

/** One violated requirement: the rule, the wire, the evidence, and what to do; in full with excerpts of the bodies, else with their marked lines only. */
export function violationRows(requirement: RequirementReport, ordinal: number, isFull: boolean, report: Report, options: RenderOptions): readonly Row[] {
  const { language, evidencePath } = options;
  const failed = requirement.findings.filter(({ outcome }) => outcome === 'failed');
  const [first, ...further] = failed;
  const name = (key: Parameters<typeof label>[1]): string => label(language, key);
  const head: readonly Row[] = [
    { text: `${ordinal}. ${requirement.id} ${levelWords[requirement.level][language]}  ${requirement.text[language]}`, tone: requirement.level === 'must' ? 'bad' : 'warning' },
    { label: name('source'), text: sourceText(language, requirement.source), indent: 3 },
    ...(isFull && requirement.ambiguity !== undefined ? [{ label: name('reading'), text: requirement.ambiguity[language], indent: 3 }] : []),
  ];
  const fix: Row = { label: name('fix'), text: fixOf(requirement)[language], indent: 3, tone: 'heading' };
  const details: Row = { label: name('details'), text: `ppip explain ${requirement.id}`, indent: 3 };
  if (first === undefined) return [...head, fix, details];
  const shown = describeFinding(first, report, options);
  return [
    ...head,
    ...messageRows(name('sent'), shown.sent, isFull),
    ...workingRows(isFull ? shown.working : [], name('working'), name('inCents')),
    { label: name('expected'), text: shown.expected, indent: 3 },
    { label: name('finding'), text: shown.sentence, indent: 3 },
    ...messageRows(name('cameBack'), shown.received, isFull),
    ...(shown.evidence === '' ? [] : [{ label: name('evidence'), text: `${shown.evidence} ${name('inFile')} ${evidencePath}`, indent: 3 }]),
    fix,
    { label: name('check'), text: `${shown.address} (${shown.location})`, indent: 3 },
    { label: name('repeat'), text: shown.repeat, indent: 3 },
    ...further.slice(0, mostFurther).map((finding): Row => {
      const other = describeFinding(finding, report, options);
      return { label: name('also'), text: `${other.address}: ${other.sentence}${other.evidence === '' ? '' : ` (${other.evidence})`}`, indent: 3 };
    }),
    ...(further.length > mostFurther ? [{ label: name('also'), text: `+ ${further.length - mostFurther} ${name('more')}`, indent: 3 }] : []),
    details,
  ];
}
