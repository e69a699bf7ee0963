import type { PageDocument } from './dom.ts';

/** Narrows the requirements down to what is searched for and chosen. Runs in the page. */
export function filterRequirements(document: PageDocument): void {
  const query = document.querySelector('#query');
  const tally = document.querySelector('#tally');
  const none = document.querySelector('#no-requirement');
  const form = document.querySelector('#filters');
  if (query === null || tally === null || none === null || form === null) return;
  const entries = [...document.querySelectorAll('#requirement-list > details')].map((element) => ({ element, text: '' }));
  const chips = [...form.querySelectorAll('button[aria-pressed]')];
  const chosen = (name: 'standing' | 'level'): ReadonlySet<string> =>
    new Set(chips.filter((chip) => chip.getAttribute('aria-pressed') === 'true').flatMap((chip) => chip.dataset[name] ?? []));
  const apply = (): void => {
    const words = query.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const [standings, levels] = [chosen('standing'), chosen('level')];
    let count = 0;
    for (const entry of entries) {
      const { element } = entry;
      // Read when it is first searched: most readers never do.
      if (words.length > 0 && entry.text === '') entry.text = (element.textContent ?? '').toLowerCase();
      const isShown = words.every((word) => entry.text.includes(word))
        && (standings.size === 0 || standings.has(element.dataset.standing ?? ''))
        && (levels.size === 0 || levels.has(element.dataset.level ?? ''));
      element.hidden = !isShown;
      if (isShown) count += 1;
    }
    tally.textContent = String(count);
    none.hidden = count > 0;
  };
  query.addEventListener('input', apply);
  form.addEventListener('submit', (event) => { event.preventDefault(); });
  for (const chip of chips) {
    chip.addEventListener('click', () => {
      chip.setAttribute('aria-pressed', chip.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      apply();
    });
  }
}
