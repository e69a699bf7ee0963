import type { Portfolio } from '../../model/portfolio.ts';
import { harnessVersion } from '../../model/version.ts';
import { renderPortfolioHtml } from '../../report/process/portfolio-html.ts';
import { renderPortfolioMarkdown } from '../../report/process/portfolio-markdown.ts';
import { setPortfolio } from '../../report/process/set-portfolio.ts';
import type { RenderOptions } from '../../report/render-options.ts';
import { spell } from '../../report/words/spell.ts';
import type { ChecklistForm } from './render-checklist.ts';

/** The page of all partners in one of its forms. */
export function renderPortfolio(form: ChecklistForm, portfolio: Portfolio, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  switch (form) {
    case 'terminal': return setPortfolio(portfolio, options);
    case 'markdown': return renderPortfolioMarkdown(portfolio, options.language);
    case 'html': return renderPortfolioHtml(portfolio, options.language, harnessVersion);
    case 'json': return `${JSON.stringify({
      ...portfolio,
      partners: portfolio.partners.map((partner) => ({ ...partner, problems: partner.problems.map(({ code, location, message }) => ({ code, ...(location !== undefined && { location }), message: spell('en', message) })) })),
    }, null, 2)}\n`;
  }
}
