import type { PartKind } from '../../model/catalogue.ts';
import type { ParsedPart } from '../parse-files.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';

/** Everything that an overlay can name, of each kind: id → where it is written. */
export type PartIndex = Readonly<Record<PartKind, ReadonlyMap<string, string>>>;

/** How messages call one part of each kind. */
export const partNouns: Readonly<Record<PartKind, Phrase>> = {
  requirements: phrase`requirement`, scenarios: phrase`scenario`, standingChecks: phrase`standing check`, assumptions: phrase`assumption`, schemas: phrase`schema`, menus: phrase`menu`, payloads: phrase`payload`,
};

/** Lists the parts of a catalogue, or of an overlay, by kind and id. */
export function listParts({ requirements, scenarios, always, assumptions, schemas, data }: ParsedPart): PartIndex {
  const below = (folder: string): ReadonlyMap<string, string> =>
    new Map([...data].filter(([path]) => path.startsWith(folder)).map(([path, { document }]) => [path.slice(folder.length), document.locate([])]));
  const index: PartIndex = {
    requirements: new Map(requirements.flatMap(({ document, value }) => value.map(({ id }, at) => [id, document.locate([at])]))),
    scenarios: new Map(scenarios.map(({ path, document }) => [path.slice(0, -'.yaml'.length), document.locate([])])),
    standingChecks: new Map(always?.value.map(({ id }, at) => [id, always.document.locate([at])])),
    assumptions: new Map(assumptions?.value.map(({ id }, at) => [id, assumptions.document.locate([at])])),
    schemas: new Map([...schemas].map(([name, { document }]) => [name, document.locate([])])),
    menus: below('menus/'),
    payloads: below('payloads/'),
  };
  return index;
}
