import { standings } from '../../model/outcome.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report, RequirementReport } from '../../model/report.ts';
import { levels } from '../../model/requirement.ts';
import { fixOf } from '../fix-of.ts';
import { sourceText } from '../source-text.ts';
import { levelWords, standingWords } from '../words/labels.ts';
import { sentence } from '../words/sentence.ts';
import { both, localized, say, word } from './both.ts';
import { pair } from './finding-block.ts';
import { setEvidence } from './link-to-exchange.ts';
import { html, type Markup } from './markup.ts';

/** Findings of one rule that are listed one by one; of a kept rule, more of them say nothing new. */
const mostListed = 12;

function setFindingRow(finding: Finding): Markup {
  const { outcome, code, args, scenario, step, check, count } = finding;
  return html`<li class="${outcome}"><span class="outcome" aria-hidden="true"></span><div>${both((language) => sentence(language, code, args))}${count > 1 ? ` ×${count}` : ''}<br><span class="quiet"><code>${[scenario, step, check].filter((part) => part !== '').join('/')}</code> ${setEvidence(finding)}</span></div></li>`;
}

function setRequirement(requirement: RequirementReport): Markup {
  const { id, level, standing, text, ambiguity, excluded, findings } = requirement;
  // What broke or blocked it first: it is what a reader opens the entry for.
  const ordered = [...findings.filter(({ outcome }) => outcome === 'failed' || outcome === 'blocked'), ...findings.filter(({ outcome }) => outcome !== 'failed' && outcome !== 'blocked')];
  return html`<details class="requirement" id="req-${id}" data-item data-standing="${standing}" data-level="${level}">
<summary><span class="id">${id}</span> <span class="rule">${localized(text)}</span> <span class="level ${level}">${localized(levelWords[level])}</span> <span class="standing ${standing}">${localized(standingWords[standing])}</span></summary>
<div class="body"><dl class="facts">
${pair(say('source'), both((language) => sourceText(language, requirement.source)))}
${ambiguity === undefined ? '' : pair(say('reading'), localized(ambiguity), 'wide')}
${excluded === undefined ? '' : pair(say('excluded'), localized(excluded), 'wide')}
${standing === 'conformant' || excluded !== undefined ? '' : pair(say('fix'), localized(fixOf(requirement)), 'wide')}
</dl>
${ordered.length === 0 ? html`<p class="quiet">${word('noFindings')}</p>` : html`<ul class="findings">${ordered.slice(0, mostListed).map(setFindingRow)}</ul>`}
${ordered.length <= mostListed ? '' : html`<p class="quiet">+ ${ordered.length - mostListed} ${say('more')}</p>`}
</div></details>`;
}

function setFilters({ counts: { byStanding }, requirements }: Report): Markup {
  const chip = (name: string, value: string, text: Markup, count: number): Markup =>
    html`<button type="button" class="chip ${value}" data-${name}="${value}" aria-pressed="false">${text} <span class="count">${count}</span></button>`;
  return html`<form class="filters needs-script" role="search" aria-labelledby="requirements-title" id="filters">
<p class="field"><label for="query">${word('search')} <span class="quiet">${word('searchHint')}</span></label><input type="search" id="query" autocomplete="off" spellcheck="false"></p>
<fieldset><legend>${word('filterBy')}</legend>
${standings.filter((standing) => byStanding[standing] > 0).map((standing) => chip('standing', standing, localized(standingWords[standing]), byStanding[standing]))}
${levels.filter((level) => requirements.some((requirement) => requirement.level === level)).map((level) => chip('level', level, localized(levelWords[level]), requirements.filter((requirement) => requirement.level === level).length))}
</fieldset>
<p class="tally"><output id="tally" for="query" aria-live="polite">${requirements.length}</output> / ${requirements.length} ${word('shown')} <span class="keys quiet">${word('keys')}</span></p>
</form>`;
}

/** Every requirement with its standing, source and evidence, and what narrows them down. */
export function setRequirements(report: Report): Markup {
  return html`<section id="requirements" aria-labelledby="requirements-title">
<h2 id="requirements-title">${say('requirements')} <span class="count">${report.requirements.length}</span></h2>
<p class="lead">${word('requirementsMeaning')}</p>
${setFilters(report)}
<div id="requirement-list">${report.requirements.map(setRequirement)}</div>
<p id="no-requirement" hidden>${word('noMatch')}</p>
</section>`;
}
