import type { Cause } from '../model/event.ts';
import type { Report } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import { repeatOf } from './describe-finding.ts';
import { fixOf } from './fix-of.ts';
import { groupByCause } from './sort-standings.ts';
import { tellRenewal } from './tell-renewal.ts';
import { tellingFindings } from './tell-requirement.ts';
import { explainCode } from './words/explanations/explain-code.ts';
import { label } from './words/labels.ts';
import { sentence } from './words/sentence.ts';

/** A line of what a report says before anything else. */
export interface HeadLine {
  readonly kind: 'rule' | 'finding' | 'fix' | 'repeat' | 'reason' | 'renewal';
  /** What stands before the text: a word, or the id of the rule. */
  readonly name: string;
  readonly text: string;
}

const findingLine = ({ code, args }: Cause, language: Language): HeadLine => ({ kind: 'finding', name: label(language, 'finding'), text: sentence(language, code, args) });

/** The first binding rule that is violated, how that showed, how to keep it, and the story in which it showed. */
function tellViolation(report: Report, language: Language): readonly HeadLine[] {
  const first = report.requirements.find(({ required, standing }) => required && standing === 'nonconformant');
  if (first === undefined) return [];
  const [finding] = tellingFindings(first);
  return [
    { kind: 'rule', name: first.id, text: first.text[language] },
    ...(finding === undefined ? [] : [findingLine(finding, language)]),
    { kind: 'fix', name: label(language, 'fix'), text: fixOf(first)[language] },
    ...(finding === undefined ? [] : [{ kind: 'repeat', name: label(language, 'repeat'), text: repeatOf(finding, report) } as const]),
  ];
}

interface FoundCause {
  readonly cause: Cause;
  /** Whether the verdict's reasons say it already. */
  readonly isReason: boolean;
}

/** The cause that most of what the verdict waits for goes back to; the reason of the verdict itself when that says more, or nothing else is known. */
function findCause({ reasons, requirements }: Report): FoundCause | undefined {
  const [reason] = reasons;
  // A run that broke off, or evidence that does not verify, stands before whatever a check says.
  if (reason?.code.startsWith('verdict.') === true) {
    const open = requirements.filter(({ required, standing }) => required && ['inconclusive', 'manual', 'untested'].includes(standing));
    const group = groupByCause(open).find(({ code }) => code !== '');
    if (group !== undefined) return { cause: group, isReason: false };
  }
  const cause = reasons.find(({ code }) => code !== 'verdict.notConformant') ?? reason;
  return cause === undefined ? undefined : { cause, isReason: true };
}

/** What keeps a run from a verdict first, and what to do about it. */
function tellCause(found: FoundCause | undefined, language: Language): readonly HeadLine[] {
  if (found === undefined) return [];
  const fix = explainCode(found.cause.code)?.fix;
  return [
    ...(found.isReason ? [] : [findingLine(found.cause, language)]),
    ...(fix === undefined ? [] : [{ kind: 'fix', name: label(language, 'fix'), text: fix[language] } as const]),
  ];
}

/** Whether nothing could be checked because nobody reached the POS, as the run or the look before it found: the reasons of the verdict only follow from that. */
const cutsOff = ({ code }: Cause): boolean => code === 'send.unreachable' || code.startsWith('doctor.');

/** What a run renews, where it is about a change; then why it did not pass, what shows that, and what to do first. */
export function tellHead(report: Report, language: Language): readonly HeadLine[] {
  return [...(report.renewal === undefined ? [] : tellRenewal(report.renewal, language)), ...tellVerdict(report, language)];
}

function tellVerdict(report: Report, language: Language): readonly HeadLine[] {
  const reasons = report.reasons.map(({ code, args }): HeadLine => ({ kind: 'reason', name: label(language, 'reason'), text: sentence(language, code, args) }));
  switch (report.verdict) {
    case 'passed': return reasons;
    case 'failed': return [...tellViolation(report, language), ...reasons];
    case 'incomplete': {
      const cause = findCause(report);
      const told = tellCause(cause, language);
      return cause !== undefined && cutsOff(cause.cause) ? [...told, ...reasons] : [...reasons, ...told];
    }
  }
}
