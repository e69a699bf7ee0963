import { Option } from 'commander';
import { phrase } from '../../model/phrase.ts';
import { posLogFormats, type PosLogFormat } from '../../model/pos-log.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import { trialFormats, trialGroups, type TrialFormat, type TrialGroup } from '../../model/trial.ts';
import type { AddCommand } from '../add-command.ts';
import { collect } from '../choose-subject.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { addKeepOptions, readKeep, type KeepFlags } from '../keep-option.ts';
import { languageOption } from '../language-option.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

interface Flags extends KeepFlags {
  readonly posLog?: string;
  readonly events?: string;
  readonly customers?: TrialGroup;
  readonly format?: PosLogFormat | TrialFormat;
  readonly pattern: readonly string[];
  readonly catalogue?: string;
  readonly runs: string;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip trial`: what the trial of phase 4 leaves behind, held against what was sent and agreed. */
export const trialCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  addKeepOptions(program
    .command('trial')
    .description(say(phrase`hold the POS's own log against a recorded run, or the production events of Alpha and Beta customers against the policy; sends nothing`))
    .argument('[run]', say(phrase`with --pos-log: a run folder, its events.jsonl, or latest (default)`))
    .option('--pos-log <file>', say(phrase`the log that the POS wrote during the run; - for standard input`))
    .option('--events <file>', say(phrase`production events with the columns at, locationId, orderId, event (sent, acknowledged, accepted, rejected, down, up), code, reason and checkNumber; - for standard input`))
    .addOption(new Option('--customers <group>', say(phrase`with --events: whose events they are`)).choices(trialGroups))
    .addOption(new Option('--format <form>', say(phrase`of a log json (default) or regex, which is lines of text; of events csv or ndjson (default: by the name of the file)`)).choices([...posLogFormats, ...trialFormats]))
    .option('--pattern <regex>', say(phrase`with --format regex: how a line reads, with the groups requestId, orderId, status, level, message and at, each optional; several are tried in turn`), collect, [])
    .option('--catalogue <dir>', say(phrase`with --events: the catalogue with the policy`))
    .option('--runs <dir>', say(phrase`where run folders are kept`), 'ppip-runs')
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`)), voice)
    .action(async (run: string | undefined, flags: Flags) => {
      const { posLog, events } = flags;
      if ((posLog === undefined) === (events === undefined)) {
        const message = posLog === undefined ? phrase`there is nothing to look at` : phrase`--pos-log and --events exclude each other`;
        throw new InputError([{ code: 'usage.noTrial', message, hint: phrase`name the log of the POS (ppip trial --pos-log pos.log), or production events (ppip trial --events events.csv --customers alpha)` }]);
      }
      end(events === undefined ? await runPosLog(run ?? 'latest', posLog ?? '-', flags, surroundings) : await runEvents(run, events, flags, surroundings));
    });
};

const sourceOf = (file: string, { stdin }: Setting) => (file === '-' ? { file: '<stdin>', source: stdin } : { file });
const isOneOf = <T extends string>(words: readonly T[], word: string): word is T => words.some((known) => known === word);

function wrongFormat(format: string, hint: ReturnType<typeof phrase>): InputError {
  return new InputError([{ code: 'usage.trialFormat', message: phrase`--format ${format} is not for this`, hint }]);
}

async function runPosLog(run: string, file: string, flags: Flags, surroundings: Setting): Promise<number> {
  const { format = 'json', pattern, runs, config } = flags;
  if (!isOneOf(posLogFormats, format)) throw wrongFormat(format, phrase`a log is json or regex`);
  if (pattern.length > 0 && format !== 'regex') throw new InputError([{ code: 'usage.patternAlone', message: phrase`--pattern is about lines of text`, hint: phrase`add --format regex` }]);
  const { checkPosLog, renderPosLog } = await import('../../index.ts');
  const { report, keptIn } = await checkPosLog({ run, outDir: runs, ...sourceOf(file, surroundings), format, patterns: pattern, configFile: config, env: surroundings.env, keep: readKeep(flags) });
  return print(report, renderPosLog, keptIn, flags, surroundings);
}

async function runEvents(run: string | undefined, file: string, flags: Flags, surroundings: Setting): Promise<number> {
  const { customers, format = /\.(?:nd|l)?jsonl?$/i.test(file) ? 'ndjson' : 'csv', pattern, catalogue } = flags;
  if (customers === undefined) throw new InputError([{ code: 'usage.noCustomers', message: phrase`--events needs --customers`, hint: phrase`say whose events they are: --customers alpha, or beta` }]);
  if (!isOneOf(trialFormats, format)) throw wrongFormat(format, phrase`events are csv or ndjson`);
  if (run !== undefined || pattern.length > 0) throw new InputError([{ code: 'usage.eventsAlone', message: phrase`a run and --pattern are about the log of the POS`, hint: phrase`leave them out: production events are of no run` }]);
  const { checkTrialEvents, renderTrial } = await import('../../index.ts');
  const { report, keptIn } = await checkTrialEvents({ customers, ...sourceOf(file, surroundings), format, catalogueDir: catalogue, keep: readKeep(flags) });
  return print(report, renderTrial, keptIn, flags, surroundings);
}

interface PrintOptions {
  readonly language: Language;
  readonly color: boolean;
  readonly width: number;
}

function print<R extends { readonly outcome: 'passed' | 'failed' | 'incomplete' }>(report: R, render: (report: R, options: PrintOptions) => string, keptIn: string | undefined, { json, lang, color }: Flags, surroundings: Setting): number {
  const { stdout, stderr } = surroundings;
  stdout.write(json === true ? `${JSON.stringify(report, null, 2)}\n` : render(report, { language: lang, color: wantsColor(color, surroundings), width: columnsOf(stdout) }));
  if (keptIn !== undefined) stderr.write(`${keptIn}\n`);
  return exitCodes[report.outcome];
}
