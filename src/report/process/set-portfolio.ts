import type { Portfolio } from '../../model/portfolio.ts';
import type { RenderOptions } from '../render-options.ts';
import { blankRow, type Row } from '../terminal/row.ts';
import { setRows } from '../terminal/set-rows.ts';
import { portfolioWord, type PortfolioWord } from '../words/portfolio.ts';
import { tellCertificate, tellDaysLeft, tellPhase, tellProblems, tellRun } from './tell-partner.ts';

/** All partners as text: who is in which phase, what ends when, which findings are common. */
export function setPortfolio({ partners, expiring, codes, at }: Portfolio, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  const { language } = options;
  const say = (name: PortfolioWord): string => portfolioWord(language, name);
  if (partners.length === 0) return setRows([{ text: say('empty') }], options);
  return setRows([
    { text: `${say('title')} (${partners.length}) · ${at.slice(0, 10)}`, tone: 'heading' },
    ...partners.flatMap((partner): readonly Row[] => {
      const run = tellRun(partner, language);
      return [
        blankRow,
        { text: `${partner.name} ${partner.version} · ${partner.folder}`, tone: 'heading' },
        { label: say('phase'), text: tellPhase(partner, language), indent: 2 },
        ...(run === undefined ? [] : [{ label: say('run'), text: run, indent: 2 }]),
        { label: say('certificate'), text: tellCertificate(partner, language), indent: 2 },
        ...(partner.next.length === 0 ? [] : [{ label: say('next'), text: partner.next.join(', '), indent: 2 }]),
        ...tellProblems(partner, language).map((text): Row => ({ label: say('problems'), text, indent: 2, tone: 'warning' })),
      ];
    }),
    ...(expiring.length === 0 ? [] : [blankRow, { text: say('expiring'), tone: 'heading' } as const]),
    ...expiring.map((entry): Row => ({ text: `${entry.validUntil.slice(0, 10)} · ${tellDaysLeft(entry, language)} · ${entry.name} · ${entry.id}`, indent: 2, ...(entry.daysLeft < 0 && { tone: 'bad' }) })),
    ...(codes.length === 0 ? [] : [blankRow, { text: say('codes'), tone: 'heading' } as const]),
    ...codes.map(({ code, folders, requirements }): Row => ({ text: `${folders.length} × ${code} · ${requirements.join(', ')}`, indent: 2 })),
  ], options);
}
