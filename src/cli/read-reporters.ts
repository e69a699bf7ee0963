import { closest } from 'fastest-levenshtein';
import { both, phrase, type Phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { reporterList as known } from './reporter-option.ts';

type ReporterName = (typeof known)[number];

/** Which form of report goes where; without a file to stdout. */
export interface ReporterChoice {
  readonly name: ReporterName;
  readonly file?: string;
}

/** What `--reporter` and `--json` mean. @throws InputError for a name that there is not, or two reports for stdout */
export function readReporters(entries: readonly string[], isJson: boolean): readonly ReporterChoice[] {
  const chosen = entries.map((entry) => readEntry(entry));
  const all = isJson ? [...chosen, { name: 'json' as const }] : chosen;
  const toStdout = all.filter(({ file }) => file === undefined);
  if (toStdout.length > 1) refuseSharing(toStdout, 'stdout', phrase`give all but one a file: --reporter <name>=<file>`);
  for (const { file } of all) {
    const sharing = all.filter((choice) => file !== undefined && choice.file === file);
    if (sharing.length > 1) refuseSharing(sharing, file ?? '', phrase`give each a file of its own`);
  }
  return toStdout.length > 0 ? all : [...all, { name: 'terminal' }];
}

function readEntry(entry: string): ReporterChoice {
  const [given = '', file] = entry.split(/=(.*)/s);
  const name = known.find((candidate) => candidate === given);
  if (name !== undefined) return file === undefined || file === '' ? { name } : { name, file };
  const nearest = closest(given, [...known]);
  throw new InputError([{
    code: 'usage.unknownReporter', message: phrase`unknown reporter '${given}', did you mean '${nearest}'?`, hint: phrase`the reporters are ${known.join(', ')}`,
  }]);
}

function refuseSharing(choices: readonly ReporterChoice[], place: string, hint: Phrase): never {
  throw new InputError([{ code: 'usage.twoReports', message: phrase`${both(choices.map(({ name }) => name))} would both go to ${place}`, hint }]);
}
