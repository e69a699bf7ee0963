import type { Finding } from '../model/finding.ts';
import type { Report, RequirementReport } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import { rootOf } from './sort-standings.ts';
import { standingWords, verdictMeanings, verdictWords } from './words/labels.ts';
import { sentence } from './words/sentence.ts';

/** The findings that make a requirement what it is: failed ones of a violated rule, and whatever leaves an unsettled one unsettled. */
export function tellingFindings({ standing, findings }: RequirementReport): readonly Finding[] {
  if (standing === 'nonconformant') return findings.filter(({ outcome }) => outcome === 'failed');
  return standing === 'inconclusive' || standing === 'manual' ? findings.filter(({ outcome }) => outcome === 'blocked' || outcome === 'failed') : [];
}

/** In one sentence why a requirement is not conformant; empty when it is. */
export function whyNot(requirement: RequirementReport, language: Language): string {
  const { standing, excluded } = requirement;
  if (standing === 'conformant') return '';
  if (excluded !== undefined) return `${standingWords.excluded[language]}: ${excluded[language]}`;
  const finding = standing === 'nonconformant' ? tellingFindings(requirement)[0] : rootOf(requirement);
  const word = standingWords[standing][language];
  return finding === undefined ? word : `${word}: ${sentence(language, finding.code, finding.args)}`;
}

/** The verdict as a headline with its meaning. */
export function tellVerdict({ verdict }: Report, language: Language): string {
  return `${verdictWords[verdict][language]}. ${verdictMeanings[verdict][language]}`;
}

/** What was declared at qualification and is left out now, item by item. */
export function tellLeftOut({ qualification }: Report, language: Language): readonly string[] {
  return (qualification?.leftOut ?? []).map(({ kind, id }) => sentence(language, 'qualification.leftOut', { kind, id }));
}

/** What is waived, by whom and until when, a line each. */
export function tellWaivers({ waivers }: Report, language: Language): readonly string[] {
  return waivers.map(({ state, requirement, reason, owner, expires, link }) => sentence(language, `waiver.${state}`, { requirement, reason, owner, expires, link: link ?? null }));
}

/** Why a verdict is not `passed`, and what is waived, which does not change it: a line each. */
export function tellReasons(report: Report, language: Language): readonly string[] {
  return [...report.reasons.map(({ code, args }) => sentence(language, code, args)), ...tellWaivers(report, language)];
}
