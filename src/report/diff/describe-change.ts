import { isFirstSeenViolated, type ComparedRun, type Comparison, type RequirementChange } from '../../model/comparison.ts';
import type { Json } from '../../model/json.ts';
import type { Language } from '../../model/text.ts';
import { shortDigest } from '../describe-rules.ts';
import { diffWords, timingWords } from '../words/diff.ts';
import { label, levelWords, standingWords, verdictWords } from '../words/labels.ts';
import { sentence } from '../words/sentence.ts';
import { valuesIn } from '../words/values.ts';

/** From what to what a requirement changed: `conformant → nonconformant`. */
export function describeStandings({ before, after }: RequirementChange, language: Language): string {
  const hasOtherLevel = before !== undefined && after !== undefined && before.level !== after.level;
  const side = (state: RequirementChange['before']): readonly string[] => state === undefined ? [] : [
    hasOtherLevel ? `${levelWords[state.level][language]} ${standingWords[state.standing][language]}` : standingWords[state.standing][language],
  ];
  return [...side(before), ...side(after)].join(' → ');
}

/** Why the later report thinks less of a requirement, and which checks fail that passed. */
export function describeReasons({ finding, newlyFailing }: RequirementChange, language: Language): readonly string[] {
  return [
    ...(finding === undefined ? [] : [sentence(language, finding.code, finding.args)]),
    ...newlyFailing.slice(0, 10).map((address) => `${address}: ${diffWords[language].newlyFailing}`),
    ...(newlyFailing.length > 10 ? [`+ ${newlyFailing.length - 10} ${label(language, 'more')}`] : []),
  ];
}

/** One of the two reports in a line. */
export function describeRun({ verdict, runId, startedAt, partner, catalogue, harness }: ComparedRun, language: Language): string {
  return [verdictWords[verdict][language], partner, runId, valuesIn(language).moment(startedAt), `${label(language, 'catalogue')} ${catalogue.version} ${shortDigest(catalogue.digest)}`, `ppip ${harness}`].join(' · ');
}

/** What must be known to read the comparison right. */
export function describeCautions({ before, after, lostPass, requirements }: Comparison, language: Language): readonly string[] {
  const words = diffWords[language];
  const firstSeen = requirements.filter(isFirstSeenViolated).map(({ id }) => id);
  return [
    ...(lostPass ? [words.lostPass] : []),
    ...(firstSeen.length > 0 ? [words.firstSeen(firstSeen.join(', '))] : []),
    ...(before.isPartial ? [words.firstIsPart] : []),
    ...(after.isPartial ? [words.secondIsPart] : []),
    ...(before.partner === after.partner ? [] : [words.otherPartner]),
    ...(before.catalogue.digest === after.catalogue.digest ? [] : [words.otherCatalogue]),
  ];
}

/** What differs beside the requirements: capabilities, positions and times, each under its heading. */
export function describeRest({ profile, assumptions, timing }: Comparison, language: Language): ReadonlyArray<{ readonly heading: string; readonly lines: readonly string[] }> {
  const words = diffWords[language];
  const values = valuesIn(language);
  const position = (value: Json | undefined): string => value === undefined ? words.unknown : values.say(value);
  const time = (value: number | undefined): string => value === undefined ? '–' : values.time(value);
  return [
    { heading: words.profile, lines: [...profile.added.map((one) => `+ ${one}`), ...profile.removed.map((one) => `− ${one}`)] },
    { heading: words.assumptions, lines: assumptions.map(({ id, before, after }) => `${id}: ${position(before)} → ${position(after)}`) },
    { heading: words.timing, lines: timing.map(({ what, beforeMs, afterMs }) => `${timingWords[what][language]}: ${time(beforeMs)} → ${time(afterMs)}`) },
  ].filter(({ lines }) => lines.length > 0);
}
