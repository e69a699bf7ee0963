import type { RequirementReport } from '../../model/report.ts';
import { requirementsOf } from '../sort-standings.ts';
import { word } from './both.ts';
import type { PageContext } from './finding-block.ts';
import { html, type Markup } from './markup.ts';
import { setViolation } from './violation-card.ts';

/** A part of the page that is set already. */
export interface ViolationSection {
  readonly id: string;
  readonly title: Markup;
  readonly count: number;
  readonly content: Markup;
}

function setPart(id: string, title: Markup, lead: Markup, violated: readonly RequirementReport[], context: PageContext): ViolationSection {
  return {
    id, title, count: violated.length,
    content: html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title} <span class="count">${violated.length}</span></h2>
<p class="lead">${lead}</p>${violated.map((requirement) => setViolation(requirement, context))}</section>`,
  };
}

/** What must be fixed, the required rules first, and then what is only observed. */
export function setViolations(context: PageContext): readonly ViolationSection[] {
  const violated = requirementsOf(context.report, 'nonconformant');
  const binding = violated.filter(({ level }) => level === 'must');
  const observed = violated.filter(({ level }) => level !== 'must');
  const nothing = context.report.verdict === 'passed' ? word('nothingToFix') : word('noneViolated');
  return [
    setPart('fix', word('fixFirst'), binding.length === 0 ? nothing : word('fixMeaning'), binding, context),
    ...(observed.length === 0 ? [] : [setPart('observations', word('observations'), word('observationsMeaning'), observed, context)]),
  ];
}
