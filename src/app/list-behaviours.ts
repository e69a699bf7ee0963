import { flaws } from '../reference-pos/flaws.ts';
import { oddities } from '../reference-pos/oddities.ts';

/** One way in which the reference POS can deviate. */
export interface ListedBehaviour {
  readonly kind: 'flaw' | 'oddity';
  readonly name: string;
  readonly summary: string;
}

/** Every flaw, which makes a run fail, and every oddity, which is odd but right. */
export function listBehaviours(): readonly ListedBehaviour[] {
  return [
    ...flaws.map(({ name, summary }) => ({ kind: 'flaw' as const, name, summary })),
    ...oddities.map(({ name, summary }) => ({ kind: 'oddity' as const, name, summary })),
  ];
}
