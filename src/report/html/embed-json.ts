import { unseen } from '../clean-text.ts';
import { html, type Markup } from './markup.ts';

/** A character as JSON can always write it, half by half when it is beyond the basic plane. */
function escapeUnits(text: string): string {
  return Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}

/** Data for the page's script, in an element that no browser runs; nothing in it can end the element, open another, or hide from a reader of the source. */
export function embedJson(id: string, value: unknown): Markup {
  const text = JSON.stringify(value).replace(/[<>&]/g, escapeUnits).replace(unseen, escapeUnits);
  return html`<script type="application/json" id="${id}">${{ markup: text }}</script>
`;
}
