import { prepareSchemas } from '../contract/schema-book-of.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { phrase } from '../model/phrase.ts';
import { predicates as knownPredicates } from '../checks/predicates.ts';
import { openProblemList } from '../input/problem-list.ts';
import { buildAssumptions } from './build-assumptions.ts';
import { buildContract } from './build-contract.ts';
import { buildPolicy, raiseLevels } from './build-policy.ts';
import { buildProcess } from './build-process.ts';
import { buildScenario } from './build-scenario.ts';
import { buildStandingChecks } from './build-standing-checks.ts';
import { checkSchemas } from './check-schemas.ts';
import { digestFiles } from './digest-files.ts';
import { expandBursts } from './expand-bursts.ts';
import type { PredicateTable } from './grammar/check-grammar.ts';
import { isAside } from './is-aside.ts';
import { applyOverlay } from './overlay/apply-overlay.ts';
import { splitBase } from './overlay/split-base.ts';
import { parseFiles, type ParsedFiles, type Reading } from './parse-files.ts';
import { loadReadFiles, type ReadFiles } from './prebuilt-files.ts';
import { findValidators } from './prebuilt-validators.ts';
import type { ReadRecorder } from './record-reads.ts';
import { traceBursts } from './trace/trace-bursts.ts';
import { traceControls } from './trace/trace-controls.ts';
import { traceNames } from './trace/trace-names.ts';
import { traceRequirements } from './trace/trace-requirements.ts';
import { traceLocations } from './trace/trace-locations.ts';
import { traceSteps } from './trace/trace-steps.ts';

/** How a catalogue is loaded. */
export interface LoadOptions {
  /** The questions that checks may ask; without it all that the harness knows. */
  readonly predicates?: PredicateTable;
  /** What the build read of the files that ship; what it left when this is left out. */
  readonly known?: ReadFiles;
  /** Told of what is read, for the build; nothing is then taken from it. */
  readonly recorder?: ReadRecorder;
}

/** What was loaded last: the commands of one process, and whoever certifies again and again, mostly read the same rules. */
let last: Catalogue | undefined;

/**
 * Loads a catalogue from its files, path (with `/`) → text, as a run folder keeps them.
 * @throws InputError with every problem, at `file:line:column` as seen from the catalogue's folder: first all that single files have,
 * then, when there is none, all that does not fit together
 */
export function loadCatalogueFiles(given: Readonly<Record<string, string>>, { predicates = knownPredicates, known, recorder }: LoadOptions = {}): Catalogue {
  const files = Object.fromEntries(Object.entries(given).filter(([path]) => !isAside(path)));
  const digest = digestFiles(files);
  if (predicates !== knownPredicates || recorder !== undefined || known !== undefined) return buildCatalogue(files, digest, { predicates, known, recorder });
  if (last === undefined || (last.editionDigest ?? last.digest) !== digest) last = buildCatalogue(files, digest, { predicates, known: loadReadFiles() });
  return { ...last, files };
}

/** Whether these are the schemas that ship, all of them and no other: the build compiled those. */
function areShipped(schemas: ParsedFiles['schemas'], known: ReadFiles): boolean {
  const shipped = Object.keys(known).filter((path) => path.startsWith('schemas/')).length;
  return shipped > 0 && schemas.size === shipped && [...schemas.values()].every(({ isBuilt }) => isBuilt);
}

function buildCatalogue(files: Readonly<Record<string, string>>, digest: string, reading: Reading): Catalogue {
  const { predicates } = reading;
  const split = splitBase(files);
  const overlay = Object.keys(split.base).length > 0 ? applyOverlay(split, reading) : undefined;
  const parsed = overlay?.files ?? parseFiles(files, reading);
  const problems = openProblemList();
  const manifest = parsed.manifest?.value;
  if (overlay === undefined && parsed.manifest !== undefined && manifest?.extends !== undefined) {
    const hint = phrase`load it from its folder, or put the files of its base into base/`;
    problems.add({ code: 'catalogue.base', message: phrase`${manifest.extends} is not at hand`, hint, location: parsed.manifest.document.locate(['extends']) });
  }
  const hasShippedSchemas = reading.known !== undefined && areShipped(parsed.schemas, reading.known);
  if (!hasShippedSchemas) checkSchemas(parsed.schemas, problems);
  const assumptions = buildAssumptions(parsed.assumptions, problems);
  const contract = buildContract(parsed, problems);
  const standingChecks = buildStandingChecks(parsed.always, predicates, problems);
  const scenarios = parsed.scenarios.map((written) => {
    const scenario = buildScenario(written, predicates, problems);
    traceSteps(written, scenario, problems);
    traceLocations(written, scenario, problems);
    traceBursts(written, scenario, problems);
    return expandBursts(scenario);
  });
  traceNames(parsed, problems);
  traceControls(parsed.scenarios, problems);
  traceRequirements(parsed, problems);
  const policy = buildPolicy(parsed, problems);
  const process = buildProcess(parsed, problems);
  problems.throwIfAny();
  const schemas = Object.fromEntries([...parsed.schemas].map(([name, { value }]) => [name, value]));
  if (hasShippedSchemas) prepareSchemas(schemas, () => findValidators(overlay?.base.digest ?? digest));
  return {
    version: manifest?.version ?? contract.version,
    digest: manifest?.withheld?.digest ?? digest,
    ...(overlay !== undefined && { base: overlay.base, disabled: overlay.disabled }),
    ...(manifest?.confidential === true && { isConfidential: true }),
    ...(manifest?.withheld !== undefined && { editionDigest: digest }),
    ...(policy !== undefined && { policy }),
    ...(process !== undefined && { process }),
    contract: { ...contract, authority: manifest?.authority ?? contract.authority },
    assumptions,
    requirements: raiseLevels(parsed.requirements.flatMap(({ value }) => value), policy),
    scenarios,
    standingChecks,
    schemas,
    standardMenu: parsed.data.get('menus/standard.json')?.value ?? {},
    files,
  };
}
