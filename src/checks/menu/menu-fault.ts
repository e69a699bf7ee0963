import type { FindingArgs } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';

/** One thing wrong with a menu, wherever the menu came from: a code for report/words and its arguments. */
export interface MenuFault {
  readonly code: string;
  readonly args: FindingArgs;
  readonly expected: Json;
  readonly actual: Json;
  /** RFC 6901, into the menu as it was sent; the first is the place itself. */
  readonly pointers: readonly string[];
}

/** Says what is wrong at a place, or at several that only together are wrong. */
export function fault(code: string, at: string | readonly string[], details: Omit<MenuFault, 'code' | 'pointers'>): MenuFault {
  return { code, pointers: typeof at === 'string' ? [at] : at, ...details };
}

/** More of one kind than this says nothing new: one broken export would fill a report. */
const mostFaults = 20;

/** The first faults of a kind, and how many more there are. */
export function capFaults(faults: readonly MenuFault[]): readonly MenuFault[] {
  const rest = faults.slice(mostFaults);
  const [first] = rest;
  if (first === undefined) return faults;
  const { expected, actual, pointers } = first;
  return [...faults.slice(0, mostFaults), fault('menu.more', pointers.slice(0, 1), { args: { count: rest.length, shown: mostFaults }, expected, actual })];
}
