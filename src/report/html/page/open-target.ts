import type { PageDocument } from './dom.ts';

/** Opens what a link of the page leads to, so that it is not found folded. Runs in the page. */
export function openTarget(document: PageDocument): void {
  document.addEventListener('click', (event) => {
    const target = event.target.closest('a[href^="#"]:not([data-exchange])')?.getAttribute('href') ?? '';
    const entry = target.length > 1 ? document.querySelector(`[id="${target.slice(1)}"]`) : null;
    if (entry === null) return;
    entry.hidden = false;
    if (entry.tagName === 'DETAILS') entry.open = true;
  });
}
