import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { describeFinding, type ShownMessage } from '../describe-finding.ts';
import type { ExcerptLine } from '../excerpt-body.ts';
import type { RenderOptions } from '../render-options.ts';
import { languages } from '../../model/text.ts';
import { both, say, word } from './both.ts';
import { setExchange } from './exchange-details.ts';
import type { FindSequence } from './find-sequence.ts';
import { drawLifeline } from './lifeline.ts';
import { linkToExchange } from './link-to-exchange.ts';
import { html, preformatted, type Markup, type Part } from './markup.ts';
import type { TakeTurn } from './shown-once.ts';
import { spellValue } from './spell-value.ts';

/** What the parts of a page share while it is set. */
export interface PageContext {
  readonly report: Report;
  readonly options: RenderOptions;
  readonly findSequence: FindSequence;
  readonly takeTurn: TakeTurn;
}

/** A row of a list of names and what they stand for; without anything to say, none. */
export function pair(name: Part, text: Part, kind = ''): Markup {
  return html`<div class="${kind}"><dt>${name}</dt><dd>${text}</dd></div>`;
}

function setLines(lines: readonly ExcerptLine[]): Markup {
  return html`<pre>${lines.map(({ text, isMarked }, index) => html`${index === 0 ? '' : { markup: '\n' }}${isMarked ? html`<mark>${preformatted(text)}</mark>` : preformatted(text)}`)}</pre>`;
}

function setMessage(message: ShownMessage | undefined): Markup | undefined {
  if (message === undefined) return undefined;
  return html`<code>${message.head}</code>${message.excerpt.length === 0 ? '' : setLines(message.excerpt)}`;
}

/** What was expected beside what came, when the finding carries both or either in a form that can be compared. */
function setComparison(finding: Finding): Markup | undefined {
  const shown = ([['expected', finding.expected], ['found', finding.actual]] as const).flatMap(([name, value]) =>
    spellValue(value, finding, 'en') === undefined ? [] : [pair(say(name), both((language) => spellValue(value, finding, language)), name)]);
  return shown.length === 0 ? undefined : html`<dl class="compare">${shown}</dl>`;
}

/** A finding: what was expected and what came, the sequence of calls, every exchange in full, and how to see it again. */
export function setFinding(finding: Finding, { report, options, findSequence, takeTurn }: PageContext): Markup {
  const [en, fr] = languages.map((language) => describeFinding(finding, report, { ...options, language }));
  if (en === undefined || fr === undefined) return html``;
  const shown = { en, fr };
  const sequence = findSequence(finding.evidence);
  const pointers = new Map(finding.evidence.map(({ exchangeId, pointer }) => [exchangeId, pointer]));
  const [sent, received] = [setMessage(en.sent), both((language) => setMessage(shown[language].received))];
  const full = sequence.map((exchange) => {
    const turn = takeTurn(exchange);
    if (turn === 'here') return setExchange(exchange, pointers.get(exchange.id), report, options);
    return html`<p class="pointer">${turn === 'above' ? html`<a href="#full-${exchange.id}">${exchange.id}</a>` : linkToExchange(exchange.id)} ${word(turn === 'above' ? 'shownAbove' : 'inTheList')}</p>`;
  });
  return html`<div class="finding">
<p class="statement">${both((language) => shown[language].sentence)}</p>
${setComparison(finding)}
${drawLifeline(sequence, new Set(pointers.keys()), word('sequence'))}
<dl class="facts">
${sent === undefined ? '' : pair(say('sent'), sent)}
${en.working.length === 0 ? '' : pair(say('working'), html`${say('inCents')}${both((language) => setLines(shown[language].working))}`)}
${en.received === undefined ? '' : pair(say('cameBack'), received)}
${en.evidence === '' ? '' : pair(say('evidence'), html`<code>${en.evidence}</code>`)}
${pair(say('check'), html`<code>${en.address}</code> <span class="quiet">${en.location}</span>`)}
${pair(say('repeat'), html`<code>${en.repeat}</code>`)}
</dl>
${full.length === 0 ? '' : html`<p class="label">${word('fullExchanges')}</p>${full}`}
</div>`;
}
