import type { PageClipboard, PageDocument } from './dom.ts';

/** Copies the command beside a button, and says so; where the browser has no clipboard the text is there to be marked. Runs in the page. */
export function copyCommands(document: PageDocument, clipboard: PageClipboard | undefined, copied: readonly string[]): void {
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy]');
    const text = button?.closest('.command')?.querySelector('pre')?.textContent;
    if (button === null || text === null || text === undefined || clipboard === undefined) return;
    clipboard.writeText(text).then(() => {
      [...button.querySelectorAll('span')].forEach((word, index) => { word.textContent = copied[index] ?? null; });
    }, () => undefined);
  });
}
