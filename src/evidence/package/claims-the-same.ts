import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '../../model/json.ts';

/** What a statement says of a run, but for the lists of requirements. */
function claimsOf(statement: Uint8Array): unknown {
  const value: unknown = JSON.parse(Buffer.from(statement).toString('utf8'));
  const { result, configuration } = isJsonObject(value) && isJsonObject(value.predicate) ? value.predicate : {};
  return { result, configuration };
}

/**
 * Whether two statements about the same files claim the same: the result and whether it certifies, by which rules, of which POS and run. Another version of
 * the harness may find otherwise for single requirements; it must come to the same end, or nobody can say what the run came to.
 */
export function claimsTheSame(one: Uint8Array, other: Uint8Array): boolean {
  return isDeepStrictEqual(claimsOf(one), claimsOf(other));
}
