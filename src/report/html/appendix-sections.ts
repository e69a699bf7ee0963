import type { Report } from '../../model/report.ts';
import { listPlaces } from '../list-places.ts';
import { groupByCause, requirementsOf } from '../sort-standings.ts';
import { sourceNote } from '../source-note.ts';
import { tellLeftOut, tellWaivers } from '../tell-requirement.ts';
import { label, withColon } from '../words/labels.ts';
import { scenarioStates } from '../words/page.ts';
import { sentence } from '../words/sentence.ts';
import { valuesIn } from '../words/values.ts';
import { both, localized, say, word } from './both.ts';
import { setEvidence } from './link-to-exchange.ts';
import { html, type Markup, type Part } from './markup.ts';

/** Of more calls than so many that nothing waited for, the number says enough. */
const mostUnclaimed = 200;

/** A part of the page with its heading; without content there is no such part. */
export interface Section {
  readonly id: string;
  readonly title: Markup;
  readonly count: number;
  readonly content: Markup;
}

/** Sets a part of the page. */
export function setSection({ id, title, count, content }: Section): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title} <span class="count">${count}</span></h2>${content}</section>`;
}

const setTable = (heads: readonly Part[], rows: ReadonlyArray<readonly Part[]>): Markup => html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...others]) => html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;

/** What the run could not settle, each cause once. */
export function setOpenSection(report: Report): Section {
  const waiting = [...requirementsOf(report, 'inconclusive'), ...requirementsOf(report, 'manual'), ...requirementsOf(report, 'untested').filter(({ required }) => required)];
  return {
    id: 'open', title: word('open'), count: waiting.length,
    content: html`<p class="lead">${word('openMeaning')}</p><ul class="causes">${groupByCause(waiting).map(({ code, args, requirements }) =>
      html`<li><p>${code === '' ? word('noFindings') : both((language) => sentence(language, code, args))}</p><p class="ids">${requirements.map(({ id, text }) => html`<a href="#req-${id}">${id}</a> <span class="visually-hidden">${localized(text)}</span>`)}</p></li>`)}</ul>`,
  };
}

/** Rules that the partner knows to be broken, who answers for that, and until when; it changes nothing. */
export function setWaiverSection(report: Report): Section {
  return {
    id: 'waivers', title: say('waivers'), count: report.waivers.length,
    content: html`<ul class="plain">${report.waivers.map((_waiver, index) => html`<li>${both((language) => tellWaivers(report, language)[index] ?? '')}</li>`)}</ul>`,
  };
}

/** What was declared at qualification and is left out now, item by item. */
export function setLeftOutSection(report: Report): Section {
  const left = report.qualification?.leftOut ?? [];
  return {
    id: 'left-out', title: say('leftOut'), count: left.length,
    content: html`<ul class="plain">${left.map((_item, index) => html`<li>${both((language) => tellLeftOut(report, language)[index] ?? '')}</li>`)}</ul>`,
  };
}

/** Where the profile and what was seen do not agree. */
export function setProfileSection({ profile: { findings } }: Report): Section {
  return {
    id: 'profile', title: say('profileFindings'), count: findings.length,
    content: html`<ul class="plain">${findings.map(({ code, args, evidence }) => html`<li>${both((language) => sentence(language, code, args))} ${setEvidence({ evidence })}</li>`)}</ul>`,
  };
}

/** The scenarios that show less than they could, each with what kept it from being played to its end. */
export function setScenarioSection({ scenarios }: Report): Section {
  const rows = scenarios.flatMap(({ id, title, state, reason }) => state === 'completed' ? [] : [[
    html`<code>${id}</code><br>${localized(title)}`, both((language) => scenarioStates[state][language]), reason === undefined ? '' : both((language) => sentence(language, reason.code, reason.args)),
  ]]);
  return { id: 'scenarios', title: word('unplayed'), count: rows.length, content: setTable([word('scenario'), word('state'), say('reason')], rows) };
}

/** Callbacks that no step claimed. */
export function setUnclaimedSection({ unclaimed }: Report): Section {
  return {
    id: 'unclaimed', title: say('unclaimed'), count: unclaimed.length,
    content: html`<ul class="plain">${unclaimed.slice(0, mostUnclaimed).map(({ exchangeId, call, code, args }) =>
      html`<li>${setEvidence({ evidence: [{ exchangeId }] })} <code>${call}</code> ${both((language) => sentence(language, code, args))}</li>`)}</ul>${unclaimed.length > mostUnclaimed ? html`<p class="quiet">+ ${unclaimed.length - mostUnclaimed} ${say('more')}</p>` : ''}`,
  };
}

/** Which scenario ran where, for a partner with several locations. */
export function setLocationSection(report: Report): Section {
  const places = listPlaces(report);
  return {
    id: 'locations', title: say('locations'), count: places.length,
    content: setTable([word('name'), word('roles'), 'Id', say('scenarios')], places.map(({ location, scenarios }) => [location.name, location.roles.join(', '), html`<code>${location.id}</code>`, scenarios.length])),
  };
}

/** The positions that this report rests on, those that replace the catalogue's marked. */
export function setAssumptionSection({ assumptions }: Report): Section {
  const used = assumptions.filter(({ reliedOn }) => reliedOn);
  return {
    id: 'assumptions', title: say('assumptions'), count: used.length,
    content: html`<p class="lead">${word('assumptionsMeaning')}</p><dl class="assumptions">${used.map(({ id, kind, position, overridden, text, source }) =>
      html`<div class="${overridden ? 'overridden' : ''}"><dt><code>${id}</code> ${overridden ? html`<span class="notice">${say('overridden')}</span>` : ''}</dt><dd>${localized(text)} <span class="quiet">${both((language) => sourceNote(language, source))}</span><br>${both((language) => withColon(language, label(language, 'reading')))} <code>${both((language) => kind === 'duration' ? valuesIn(language).time(position) : valuesIn(language).names(position))}</code></dd></div>`)}</dl>`,
  };
}
