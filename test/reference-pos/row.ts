import type { Pace } from '../../src/reference-pos/options.ts';
import type { Play } from './play.ts';

/** One observation, and how it comes out on a deviating POS and on the faithful one. */
export interface Row {
  readonly name: string;
  readonly observe: (game: Play) => Promise<unknown>;
  readonly faithful: unknown;
  readonly deviating: unknown;
  readonly pace?: Partial<Pace>;
}
