import type { RequirementReport } from '../../model/report.ts';
import { fixOf } from '../fix-of.ts';
import { sourceText } from '../source-text.ts';
import { levelWords } from '../words/labels.ts';
import { both, localized, say, word } from './both.ts';
import { pair, setFinding, type PageContext } from './finding-block.ts';
import { html, type Markup } from './markup.ts';

/** More findings of one rule than so many are named, and not shown in full. */
const mostShown = 3;

/** A violated requirement: the rule, what broke it, and how to put it right. */
export function setViolation(requirement: RequirementReport, context: PageContext): Markup {
  const { id, level, text, ambiguity, findings } = requirement;
  const [first, ...others] = findings.filter(({ outcome }) => outcome === 'failed');
  return html`<article class="violation ${level}" id="fix-${id}" data-item tabindex="-1" aria-labelledby="fix-${id}-title">
<h3 id="fix-${id}-title"><span class="id">${id}</span> <span class="level ${level}">${localized(levelWords[level])}</span> <span class="rule">${localized(text)}</span></h3>
<p class="fix"><b>${say('fix')}</b> ${localized(fixOf(requirement))}</p>
${first === undefined ? '' : setFinding(first, context)}
<dl class="facts">
${pair(say('source'), both((language) => sourceText(language, requirement.source)))}
${ambiguity === undefined ? '' : pair(say('reading'), localized(ambiguity))}
${pair(say('details'), html`<code>ppip explain ${id}</code>`)}
</dl>
${others.length === 0 ? '' : html`<details class="more"><summary>${word('otherFindings')} (${others.length})</summary>
${others.slice(0, mostShown).map((finding) => setFinding(finding, context))}
${others.length <= mostShown ? '' : html`<p class="quiet">${both((language) => language === 'fr' ? `… et ${others.length - mostShown} de plus` : `… and ${others.length - mostShown} more`)}</p>`}
</details>`}
</article>`;
}
