import { parseBody } from './parse-body.ts';
import { readMenu } from './read-menu.ts';
import type { TillChange } from './read-changes.ts';
import { saysChange } from './says-change.ts';
import { walkMenu } from './walk-menu.ts';
import type { Exchange } from '../model/exchange.ts';

/** Which parts of the changes at the till a pushed menu carries, as `index/price` and `index/name`. */
export function findSaidChanges({ request }: Exchange, changes: readonly TillChange[]): ReadonlySet<string> {
  const parsed = parseBody(request.body);
  if (changes.length === 0 || parsed.kind !== 'json') return new Set();
  const things = [...walkMenu(readMenu(parsed.value))].map(({ thing }) => thing);
  return new Set(listParts(changes).flatMap(({ part, change, aspect }) =>
    (things.some((thing) => thing.id === change.itemId && saysChange(thing, change, aspect)) ? [part] : [])));
}

/** Every part of the changes at the till that a push has to carry. */
export function listParts(changes: readonly TillChange[]) {
  return changes.flatMap((change, index) => (['price', 'name'] as const)
    .filter((aspect) => change[aspect] !== undefined)
    .map((aspect) => ({ part: `${index}/${aspect}`, change, aspect })));
}
