import type { Assumption } from './assumption.ts';
import type { Contract } from './contract.ts';
import type { JsonObject } from './json.ts';
import type { Requirement } from './requirement.ts';
import type { Scenario, StandingCheckSpec } from './scenario.ts';

/** Everything that a run is judged by, loaded and checked. */
export interface Catalogue {
  readonly version: string;
  /** `sha256:<hex>` over all files, line ends normalised. */
  readonly digest: string;
  readonly contract: Contract;
  readonly assumptions: readonly Assumption[];
  readonly requirements: readonly Requirement[];
  readonly scenarios: readonly Scenario[];
  readonly standingChecks: readonly StandingCheckSpec[];
  /** JSON Schemas by file name, such as `menu.json`. */
  readonly schemas: Readonly<Record<string, JsonObject>>;
  /** The standard certification menu as a POS sends it, less requestId and locationId. */
  readonly standardMenu: JsonObject;
  /** Every file of the catalogue, path → text: what is copied into a run folder. */
  readonly files: Readonly<Record<string, string>>;
}
