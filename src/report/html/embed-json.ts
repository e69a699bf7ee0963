import { html, type Markup } from './markup.ts';

/** Data for the page's script, in an element that no browser runs; nothing in it can end the element or open another. */
export function embedJson(id: string, value: unknown): Markup {
  const text = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return html`<script type="application/json" id="${id}">${{ markup: text }}</script>
`;
}
