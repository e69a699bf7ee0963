import type { PageDocument } from './dom.ts';

/** Tells the browser and readers of screens which language is shown; which one it is, the style sheet knows without a script. Runs in the page. */
export function switchLanguage(document: PageDocument): void {
  for (const choice of document.querySelectorAll('input[name="language"]')) {
    const apply = (): void => {
      if (!choice.checked) return;
      document.documentElement.lang = choice.value;
      document.title = choice.dataset.title ?? document.title;
    };
    choice.addEventListener('change', apply);
    // A browser that comes back to the page restores the choice without an event.
    apply();
  }
}
