import { outcomes, standings, type Outcome } from '../../model/outcome.ts';
import type { Report, ScenarioReport } from '../../model/report.ts';
import { dialectParts } from '../dialect-parts.ts';
import type { RenderOptions } from '../render-options.ts';
import { tellLeftOut, tellWaivers } from '../tell-requirement.ts';
import { label, standingWords, withColon, type Label } from '../words/labels.ts';
import { sentence } from '../words/sentence.ts';
import { valuesIn } from '../words/values.ts';
import { blankRow, type Row } from './row.ts';

type Options = Pick<RenderOptions, 'language'>;

const mostUnclaimed = 10;

/** What is waived; one whose rule is kept again is a warning. */
export function waiverRows(report: Report, { language }: Options): readonly Row[] {
  if (report.waivers.length === 0) return [];
  return [
    blankRow,
    { text: `${label(language, 'waivers')} (${report.waivers.length})`, tone: 'heading' },
    ...tellWaivers(report, language).map((text, index): Row => ({ text, indent: 2, ...(report.waivers[index]?.state === 'stale' && { tone: 'warning' }) })),
  ];
}

/** What was declared at qualification and is left out now, item by item. */
export function leftOutRows(report: Report, { language }: Options): readonly Row[] {
  const left = tellLeftOut(report, language);
  if (left.length === 0) return [];
  return [blankRow, { text: `${label(language, 'leftOut')} (${left.length})`, tone: 'heading' }, ...left.map((text): Row => ({ text, indent: 2, tone: 'warning' }))];
}

/** Where the profile and what was seen do not agree. */
export function profileRows({ profile }: Report, { language }: Options): readonly Row[] {
  if (profile.findings.length === 0) return [];
  return [
    blankRow,
    { text: label(language, 'profileFindings'), tone: 'heading' },
    ...profile.findings.map(({ code, args, evidence }): Row => ({
      text: [sentence(language, code, args), ...evidence.map(({ exchangeId, pointer = '' }) => `${exchangeId}${pointer}`)].join(' · '), indent: 2, tone: 'warning',
    })),
  ];
}

/** Callbacks that no step claimed. */
export function unclaimedRows({ unclaimed }: Report, { language }: Options): readonly Row[] {
  if (unclaimed.length === 0) return [];
  return [
    blankRow,
    { text: `${label(language, 'unclaimed')} (${unclaimed.length})`, tone: 'heading' },
    ...unclaimed.slice(0, mostUnclaimed).map(({ exchangeId, call, code, args }): Row => ({ label: exchangeId, text: `${call} · ${sentence(language, code, args)}`, indent: 2 })),
    ...(unclaimed.length > mostUnclaimed ? [{ text: `+ ${unclaimed.length - mostUnclaimed} ${label(language, 'more')}`, indent: 2 }] : []),
  ];
}

/** The positions that this report rests on; those that replace the catalogue's are shown with their value. */
export function assumptionRows({ assumptions }: Report, { language }: Options): readonly Row[] {
  const used = assumptions.filter(({ reliedOn }) => reliedOn);
  if (used.length === 0) return [];
  const kept = used.filter(({ overridden }) => !overridden);
  return [
    blankRow,
    { text: `${label(language, 'assumptions')} (${used.length})`, tone: 'heading' },
    ...used.filter(({ overridden }) => overridden).map(({ id, kind, position }): Row => ({
      text: `${id} = ${kind === 'duration' ? valuesIn(language).time(position) : valuesIn(language).say(position)} (${label(language, 'overridden')})`, indent: 2, tone: 'warning',
    })),
    ...(kept.length === 0 ? [] : [{ text: kept.map(({ id }) => id).join(' '), indent: 2, tone: 'faint' } as const]),
  ];
}

/** The spellings and habits of the POS. */
export function dialectRows({ dialect }: Report, { language }: Options): readonly Row[] {
  const seen = dialectParts.filter((part) => Object.keys(dialect[part]).length > 0);
  if (seen.length === 0) return [];
  return [
    blankRow,
    { text: label(language, 'dialect'), tone: 'heading' },
    ...seen.map((part): Row => ({
      text: `${withColon(language, label(language, part))} ${Object.entries(dialect[part]).slice(0, 8).map(([word, count]) => `${valuesIn(language).quote(word)} ×${count}`).join(', ')}`, indent: 2,
    })),
  ];
}

const outcomeLabels: Readonly<Record<Outcome, Label>> = { passed: 'passedChecks', failed: 'failedChecks', blocked: 'blockedChecks', notApplicable: 'moot' };
const states = ['completed', 'blocked', 'interrupted', 'notApplicable', 'notSelected'] as const satisfies ReadonlyArray<ScenarioReport['state'] & Label>;

/** How many of everything. */
export function countRows({ counts, scenarios }: Report, { language }: Options): readonly Row[] {
  const line = (name: Label, entries: ReadonlyArray<readonly [count: number, word: string]>): Row => ({
    text: `${withColon(language, label(language, name))} ${entries.filter(([count]) => count > 0).map(([count, word]) => `${word} ${count}`).join(' · ') || '0'}`,
    indent: 2,
  });
  return [
    blankRow,
    { text: label(language, 'counts'), tone: 'heading' },
    line('requirements', standings.map((standing) => [counts.byStanding[standing], standingWords[standing][language]])),
    line('checks', outcomes.map((outcome) => [counts.byOutcome[outcome], label(language, outcomeLabels[outcome])])),
    line('scenarios', states.map((state) => [scenarios.filter((scenario) => scenario.state === state).length, label(language, state)])),
  ];
}
