import type { Portfolio, PortfolioPartner } from '../../model/portfolio.ts';
import type { Language } from '../../model/text.ts';
import { certificateStateWords } from '../words/certificate.ts';
import { verdictWords } from '../words/labels.ts';
import { portfolioWord } from '../words/portfolio.ts';
import { processWord } from '../words/process.ts';
import { spell } from '../words/spell.ts';

/** The phase that a partner is in. */
export function tellPhase({ phase, phases }: PortfolioPartner, language: Language): string {
  if (phases === undefined) return portfolioWord(language, 'unknown');
  return phase === undefined ? portfolioWord(language, 'launched') : `${phase.number}/${phases.all} · ${phase.title[language]}`;
}

/** The newest package of a partner; undefined when there is none. */
export function tellRun({ run }: PortfolioPartner, language: Language): string | undefined {
  return run === undefined ? undefined : `${verdictWords[run.verdict][language]} · ${portfolioWord(language, 'by')} ${processWord(language, run.operator)} · ${(run.endedAt ?? '').slice(0, 10)}`;
}

/** What a partner's certificate is worth. */
export function tellCertificate({ certificate }: PortfolioPartner, language: Language): string {
  if (certificate === undefined) return portfolioWord(language, 'none');
  const { kind, state, validUntil, id } = certificate;
  const until = validUntil === null ? portfolioWord(language, 'noDate') : `${portfolioWord(language, 'until')} ${validUntil.slice(0, 10)}`;
  return [certificateStateWords[state][language], ...(kind === 'certificate' ? [] : [portfolioWord(language, 'readiness')]), until, id].join(' · ');
}

/** How long a certificate still holds. */
export function tellDaysLeft({ daysLeft }: Portfolio['expiring'][number], language: Language): string {
  return daysLeft < 0 ? portfolioWord(language, 'ended') : `${daysLeft} ${portfolioWord(language, 'days')}`;
}

/** What could not be read of a partner, one sentence a problem. */
export function tellProblems({ problems }: PortfolioPartner, language: Language): readonly string[] {
  return problems.map(({ location, message, code }) => `${location === undefined ? '' : `${location} `}${spell(language, message)} [${code}]`);
}
