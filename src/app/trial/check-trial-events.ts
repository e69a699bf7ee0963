import { judgeTrial } from '../../assess/trial/judge-trial.ts';
import { createTrialTally } from '../../assess/trial/tally-trial.ts';
import { readUserLines } from '../../config/read-user-lines.ts';
import { nameFile } from '../../input/name-file.ts';
import { identifyCatalogue } from '../../model/catalogue.ts';
import { phrase } from '../../model/phrase.ts';
import type { TrialFormat, TrialGroup, TrialReport } from '../../model/trial.ts';
import { loadRules } from '../load-rules.ts';
import { keepForChecklist } from '../process/keep-for-checklist.ts';
import { readTrialEvents } from './read-trial-events.ts';

/** Production events, whose they are, and where the policy stands. */
export interface TrialOptions {
  readonly customers: TrialGroup;
  /** The file as messages name it; its lines come from `source` when that is given. */
  readonly file: string;
  readonly source?: AsyncIterable<Uint8Array | string> | undefined;
  readonly format: TrialFormat;
  readonly catalogueDir?: string | undefined;
  readonly keep?: { readonly folder: string; readonly configFile: string } | undefined;
}

/** Longer lines are no events, in bytes: 1 MiB. */
const longestLine = 2 ** 20;

/**
 * Holds the production events of a trial's customers against the thresholds of the policy, event by event.
 * @throws InputError when the events or the catalogue are wrong
 * @throws EnvironmentError when the result cannot be kept
 */
export async function checkTrialEvents({ customers, file, source, format, catalogueDir, keep }: TrialOptions): Promise<{ readonly report: TrialReport; readonly keptIn?: string }> {
  const catalogue = await loadRules(catalogueDir);
  const thresholds = catalogue.policy?.generalAvailability?.[customers];
  const tally = createTrialTally(thresholds?.statusWithin);
  const name = source === undefined ? nameFile(file) : file;
  const lines = readUserLines(file, source, { longest: longestLine, hint: phrase`name a CSV or NDJSON file of production events, or - for standard input` });
  const events = await readTrialEvents(lines, { name, format }, tally.add);
  const figures = tally.figures();
  const report: TrialReport = {
    schemaVersion: 1, customers, catalogue: identifyCatalogue(catalogue), ...judgeTrial(figures, tally.within, thresholds),
    events: { file: name, sha256: lines.sha256(), format, ...events }, figures,
  };
  if (keep === undefined) return { report };
  const { outcome, events: { sha256 } } = report;
  return { report, keptIn: await keepForChecklist({ ...keep, catalogue, kind: customers === 'alpha' ? 'alphaTrial' : 'betaTrial', outcome, subject: { file: name, sha256 }, result: report }) };
}
