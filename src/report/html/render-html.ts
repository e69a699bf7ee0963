import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { languages, type Language } from '../../model/text.ts';
import { describeRules } from '../describe-rules.ts';
import { verdictWords } from '../words/labels.ts';
import { pageWords } from '../words/page.ts';
import { setAssumptionSection, setLeftOutSection, setLocationSection, setOpenSection, setProfileSection, setWaiverSection, setScenarioSection, setSection, setUnclaimedSection, type Section } from './appendix-sections.ts';
import { both, say, word } from './both.ts';
import { embedExchanges, setExchangeSection } from './exchange-section.ts';
import type { PageContext } from './finding-block.ts';
import { createSequenceFinder } from './find-sequence.ts';
import { html, type Markup } from './markup.ts';
import { buildPageScript } from './page-script.ts';
import { setRequirements } from './requirement-list.ts';
import { createTurns } from './shown-once.ts';
import { drawings } from './style/drawings.ts';
import { page } from './style/page.ts';
import { parts } from './style/parts.ts';
import { print } from './style/print.ts';
import { tokens } from './style/tokens.ts';
import { setSupportCard } from './support-card.ts';
import { setTimeline } from './timeline-section.ts';
import { setVerdict } from './verdict-section.ts';
import { setViolations } from './violation-sections.ts';

const style = tokens + page + parts + drawings + print;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const titleIn = ({ verdict, partner }: Report, language: Language): string => `${verdictWords[verdict][language]} · ${partner.name} ${partner.version} · ${pageWords.document[language]}`;

function setMast(report: Report, chosen: Language): Markup {
  const names = { en: 'English', fr: 'Français' } as const;
  return html`<header class="mast"><p class="brand"><b>ppip</b> ${word('document')}<br><span class="quiet">UEAT · ${word('process')}</span></p>
<fieldset class="languages"><legend class="visually-hidden">${word('language')}</legend>${languages.map((language) =>
    html`<input type="radio" name="language" id="language-${language}" value="${language}" data-title="${titleIn(report, language)}"${language === chosen ? { markup: ' checked' } : ''}><label for="language-${language}">${names[language]}</label>`)}</fieldset></header>`;
}

function setContents(sections: ReadonlyArray<{ readonly id: string; readonly title: Markup; readonly count?: number }>): Markup {
  return html`<nav class="contents" aria-labelledby="contents"><h2 id="contents" class="visually-hidden">${word('contents')}</h2><ol>${sections.map(({ id, title, count }) =>
    html`<li><a href="#${id}">${title}</a>${count === undefined ? '' : html` <span class="count">${count}</span>`}</li>`)}</ol></nav>`;
}

/** The report as one HTML file for people: in both languages, without any network, readable without its script, fit to be printed. */
export function renderHtml(report: Report, options: RenderOptions): string {
  const { language, exchanges, evidencePath } = options;
  const context: PageContext = { report, options, findSequence: createSequenceFinder(options), takeTurn: createTurns() };
  const script = buildPageScript();
  const violations = setViolations(context);
  const open = setOpenSection(report);
  const further = [setLeftOutSection(report), setWaiverSection(report), setProfileSection(report), setScenarioSection(report), setUnclaimedSection(report), setLocationSection(report), setAssumptionSection(report)];
  const isThere = ({ count }: Section): boolean => count > 0;
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="ppip ${report.harness.version}">
<title>${titleIn(report, language)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#main">${word('skip')}</a>
<svg width="0" height="0" class="visually-hidden" aria-hidden="true" focusable="false"><defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 10 5 0 10z"/></marker></defs></svg>
${setMast(report, language)}
<main id="main">
${setVerdict(report, evidencePath)}
${setContents([
    ...violations.map(({ id, title, count }) => ({ id, title, count })),
    ...(isThere(open) ? [open] : []),
    { id: 'requirements', title: say('requirements'), count: report.requirements.length },
    { id: 'timeline', title: word('timeline') },
    { id: 'exchanges', title: word('exchanges'), count: exchanges.length },
    { id: 'support', title: word('support') },
    ...further.filter(isThere),
  ])}
${violations.map(({ content }) => content)}
${isThere(open) ? setSection(open) : ''}
${setRequirements(report)}
${setTimeline(report, options)}
${setExchangeSection(exchanges)}
${setSupportCard(report, options)}
${further.filter(isThere).map(setSection)}
</main>
<footer><p>${both((shown) => describeRules(report, shown))}</p><p>${word('reproduce')}: <code>ppip report ${evidencePath}</code>. ${word('withheldNote')}</p><p>${word('notCertifying')}</p></footer>
${embedExchanges(exchanges, report, options)}<script>${{ markup: script }}</script>
</body>
</html>
`.markup;
}
