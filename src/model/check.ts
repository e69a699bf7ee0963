import type { Json } from './json.ts';

/** One check as the catalogue writes it: a predicate by name, with its parameters. */
export interface CheckSpec {
  readonly id: string;
  readonly verifies: readonly string[];
  readonly predicate: string;
  readonly params: Json;
  /** Without it the rest of its step and all later steps are blocked. */
  readonly gate: boolean;
  /** `file:line:column`. */
  readonly location: string;
}

/** What a standing check is applied to: each exchange, all that happened under one key, or the whole run. */
export const standingScopes = ['exchange', 'key', 'run'] as const;
export type StandingScope = (typeof standingScopes)[number];

/** A check of `always.yaml`: it applies without any scenario naming it. */
export interface StandingCheckSpec extends Omit<CheckSpec, 'gate'> {
  readonly scope: StandingScope;
  /** For scope `exchange`: which calls. For scope `key`: `order` or `menuSync`. Empty for scope `run`. */
  readonly calls: readonly string[];
}
