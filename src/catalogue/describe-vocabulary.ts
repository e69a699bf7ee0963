import { findContradictions } from '../contract/find-contradictions.ts';
import { readMenu } from '../contract/read-menu.ts';
import { walkMenu } from '../contract/walk-menu.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Contradiction } from '../model/contradiction.ts';
import type { Json } from '../model/json.ts';
import type { Reading } from '../input/reading.ts';
import { listJudgedFields, type JudgedFields } from './list-judged-fields.ts';
import { normalisePosition } from './normalise-position.ts';

/** The words of a catalogue that ppip.yaml may use, in the form that `readPartner` takes. */
export interface CatalogueVocabulary {
  readonly capabilities: readonly string[];
  /** How a position is read, by assumption id. */
  readonly assumptions: Readonly<Record<string, (position: unknown) => Reading<Json>>>;
  /** What does not go together when these positions stand in place of the catalogue's. */
  readonly findContradictions: (positions: Readonly<Record<string, Json>>) => readonly Contradiction[];
  readonly itemRoles: readonly string[];
  /** The ids of everything that can be ordered in the standard menu, with what they must be unique in: the menu, or their group. */
  readonly standardIds: Readonly<Record<string, string>>;
  readonly hooks: readonly string[];
  readonly requirements: readonly string[];
  readonly taxRegimes: readonly string[];
  readonly ueatName: string;
  readonly judgedFields: JudgedFields;
}

/** The words of a catalogue that ppip.yaml may use. */
export function describeVocabulary(catalogue: Pick<Catalogue, 'contract' | 'assumptions' | 'requirements' | 'standardMenu' | 'schemas' | 'scenarios' | 'standingChecks'>): CatalogueVocabulary {
  const { contract, assumptions, standardMenu } = catalogue;
  return {
    capabilities: contract.capabilities.map(({ id }) => id),
    assumptions: Object.fromEntries(assumptions.map(({ id, kind }) => [id, (position: unknown) => normalisePosition(kind, position)])),
    findContradictions: (positions) => findContradictions(assumptions.map(({ id, position }) => ({ id, position: positions[id] ?? position }))),
    itemRoles: contract.itemRoles.map(({ id }) => id),
    standardIds: Object.fromEntries([...walkMenu(readMenu(standardMenu))].map(({ thing, group }) => [thing.id ?? '', group?.pointer ?? ''])),
    hooks: Object.keys(contract.hooks),
    requirements: catalogue.requirements.map(({ id }) => id),
    taxRegimes: Object.keys(contract.taxRegimes),
    ueatName: contract.ueatName,
    judgedFields: listJudgedFields(catalogue),
  };
}
