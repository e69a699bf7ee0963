import type { Finding } from '../../model/finding.ts';
import { html, type Markup } from './markup.ts';

/** A link into the list of exchanges, with the place in the body that matters. */
export function linkToExchange(exchangeId: string, pointer = ''): Markup {
  return html`<a href="#exchanges" data-exchange="${exchangeId}">${exchangeId}</a>${pointer === '' ? '' : html` <code>${pointer}</code>`}`;
}

/** Some evidence as links, from cause to effect. */
export function setEvidence({ evidence }: Pick<Finding, 'evidence'>): Markup {
  return html`${evidence.slice(0, 6).map(({ exchangeId, pointer }, index) => html`${index === 0 ? '' : ' → '}${linkToExchange(exchangeId, pointer)}`)}${evidence.length > 6 ? ' …' : ''}`;
}
