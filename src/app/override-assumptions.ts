import type { Assumption } from '../model/assumption.ts';
import type { Json } from '../model/json.ts';

/** The catalogue's assumptions with a partner's positions in place of the catalogue's. */
export function overrideAssumptions(assumptions: readonly Assumption[], overrides: Readonly<Record<string, Json>>): readonly Assumption[] {
  return assumptions.map((assumption) => {
    const position = overrides[assumption.id];
    return position === undefined ? assumption : { ...assumption, position, overridden: true };
  });
}
