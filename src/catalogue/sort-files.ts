import { phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';

/** The parts of a catalogue that have a file of their own. */
const singles = ['contract.yaml', 'assumptions.yaml', 'always.yaml', 'menus/standard.json'] as const;

/** Parts that a catalogue may have: what it is as a whole, under which conditions it certifies, and of which process it is a part. */
const optionals = ['catalogue.yaml', 'policy.yaml', 'process.yaml'] as const;

/** Paths by what the files are. */
export interface SortedFiles {
  readonly requirements: readonly string[];
  readonly schemas: readonly string[];
  /** Menus and payloads: JSON that is only carried. */
  readonly data: readonly string[];
  readonly scenarios: readonly string[];
  /** Files that are no part of a catalogue. */
  readonly strangers: readonly Problem[];
  /** What a whole catalogue must have and this one lacks; an overlay need not have it. */
  readonly absences: readonly Problem[];
}

/** Tells the files of a catalogue apart by their paths. */
export function sortFiles(paths: readonly string[]): SortedFiles {
  const isSingle = (path: string): boolean => [...singles, ...optionals].some((single) => single === path);
  const matching = (pattern: RegExp): readonly string[] => paths.filter((path) => pattern.test(path));
  const requirements = matching(/^requirements\/.+\.yaml$/);
  const schemas = matching(/^schemas\/[^/]+\.json$/);
  const data = matching(/^(?:menus|payloads)\/.+\.json$/);
  const scenarios = matching(/\.yaml$/).filter((path) => !isSingle(path) && !requirements.includes(path));
  const known = new Set<string>([...singles, ...optionals, ...requirements, ...schemas, ...data, ...scenarios]);
  return { requirements, schemas, data, scenarios, strangers: findStrangers(paths, known), absences: findAbsences(paths, requirements, scenarios) };
}

function findStrangers(paths: readonly string[], known: ReadonlySet<string>): Problem[] {
  return paths
    .filter((path) => !known.has(path))
    .map((path) => ({
      code: 'catalogue.unknownFile',
      message: phrase`this file is no part of a catalogue`,
      hint: path.endsWith('.yml')
        ? phrase`rename it to ${path.slice(0, -'.yml'.length)}.yaml`
        : phrase`scenarios end in .yaml; JSON belongs in schemas/, menus/ or payloads/`,
      location: path,
    }));
}

function findAbsences(paths: readonly string[], requirements: readonly string[], scenarios: readonly string[]): Problem[] {
  if (paths.length === 0) return [{ code: 'catalogue.empty', message: phrase`the catalogue is empty` }];
  const missing = singles
    .filter((single) => !paths.includes(single))
    .map((single): Problem => ({ code: 'catalogue.missingFile', message: phrase`the catalogue has no ${single}`, hint: phrase`it belongs at the root of the catalogue, as ${single}` }));
  if (requirements.length === 0) missing.push({ code: 'catalogue.empty', message: phrase`the catalogue has no requirement`, hint: phrase`put them in requirements/*.yaml` });
  if (scenarios.length === 0) missing.push({ code: 'catalogue.empty', message: phrase`the catalogue has no scenario` });
  return missing;
}
