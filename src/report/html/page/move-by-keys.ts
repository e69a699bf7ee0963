import type { PageDocument, PageElement } from './dom.ts';

/** `/` searches, Enter goes from the search to what was found, `j` and `k` go to the next and the previous entry, `Esc` clears and leaves the search. Runs in the page. */
export function moveByKeys(document: PageDocument): void {
  const handleOf = (item: PageElement): PageElement => item.querySelector(':scope > summary') ?? item;
  const move = (step: 1 | -1): void => {
    const items = [...document.querySelectorAll('[data-item]')].filter((item) => item.offsetParent !== null);
    const current = document.activeElement?.closest('[data-item]') ?? null;
    const index = current === null ? -1 : items.indexOf(current);
    const next = items[index === -1 ? (step === 1 ? 0 : items.length - 1) : Math.min(items.length - 1, Math.max(0, index + step))];
    if (next === undefined) return;
    handleOf(next).focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.target.matches('input[type="search"]') ? event.target : null;
    if (event.key === 'Escape' && field !== null) {
      if (field.value !== '') {
        field.value = '';
        // What narrows a list down listens to input, and a value that is set makes none.
        field.dispatchEvent(new Event('input'));
      } else field.blur();
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && field !== null) {
      const after = [...document.querySelectorAll('[data-item], input[type="search"]')].filter((one) => one === field || one.offsetParent !== null);
      const found = after.slice(after.indexOf(field) + 1).find((one) => one.matches('[data-item]'));
      if (found !== undefined) handleOf(found).focus();
      event.preventDefault();
      return;
    }
    if (event.target.matches('input:not([type="radio"]), textarea, select')) return;
    if (event.key === '/') document.querySelector('#query')?.focus();
    else if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else return;
    event.preventDefault();
  });
}
