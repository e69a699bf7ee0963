import type { Language } from '../model/text.ts';
import { flaws } from '../reference-pos/flaws.ts';
import { oddities } from '../reference-pos/oddities.ts';
import { frenchBehaviours } from '../report/words/behaviours/french-behaviours.ts';

/** One way in which the reference POS can deviate. */
export interface ListedBehaviour {
  readonly kind: 'flaw' | 'oddity';
  readonly name: string;
  readonly summary: string;
}

/** Every flaw, which makes a run fail, and every oddity, which is odd but right, with what it does in a language. */
export function listBehaviours(language: Language = 'en'): readonly ListedBehaviour[] {
  const told = ({ name, summary }: Omit<ListedBehaviour, 'kind'>): string => (language === 'fr' ? frenchBehaviours[name] ?? summary : summary);
  return [
    ...flaws.map(({ name, summary }) => ({ kind: 'flaw' as const, name, summary: told({ name, summary }) })),
    ...oddities.map(({ name, summary }) => ({ kind: 'oddity' as const, name, summary: told({ name, summary }) })),
  ];
}
