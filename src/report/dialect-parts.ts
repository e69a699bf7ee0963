import type { Dialect } from '../model/report.ts';
import type { Label } from './words/labels.ts';

/** What is known of the spellings and habits of a POS, in the order in which it is shown. */
export const dialectParts = [
  'statusWords', 'statusMethods', 'orderKeys', 'checkNumberKeys', 'requestIdPlaces', 'acknowledgements',
] as const satisfies ReadonlyArray<keyof Dialect & Label>;
