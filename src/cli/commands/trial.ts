import { Option } from 'commander';
import { phrase } from '../../model/phrase.ts';
import { posLogFormats, type PosLogFormat } from '../../model/pos-log.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
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
  readonly format?: PosLogFormat;
  readonly pattern: readonly string[];
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
    .description(say(phrase`hold the POS's own log against a recorded run: what it traces, leaks and leaves out; sends nothing`))
    .argument('[run]', say(phrase`a run folder, its events.jsonl, or latest`), 'latest')
    .option('--pos-log <file>', say(phrase`the log that the POS wrote during the run; - for standard input`))
    .addOption(new Option('--format <form>', say(phrase`one JSON object a line (default), or lines of text`)).choices(posLogFormats))
    .option('--pattern <regex>', say(phrase`with --format regex: how a line reads, with the groups requestId, orderId, status, level, message and at, each optional; several are tried in turn`), collect, [])
    .option('--runs <dir>', say(phrase`where run folders are kept`), 'ppip-runs')
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`)), voice)
    .action(async (run: string, flags: Flags) => { end(await runPosLog(run, flags, surroundings)); });
};

async function runPosLog(run: string, flags: Flags, surroundings: Setting): Promise<number> {
  const { posLog, format = 'json', pattern, runs, config } = flags;
  if (posLog === undefined) throw new InputError([{ code: 'usage.noPosLog', message: phrase`there is nothing to look at`, hint: phrase`name the log of the POS: ppip trial --pos-log pos.log` }]);
  if (pattern.length > 0 && format !== 'regex') throw new InputError([{ code: 'usage.patternAlone', message: phrase`--pattern is about lines of text`, hint: phrase`add --format regex` }]);
  const { checkPosLog, renderPosLog } = await import('../../index.ts');
  const { stdin, stdout, stderr, env } = surroundings;
  const source = posLog === '-' ? { file: '<stdin>', source: stdin } : { file: posLog };
  const { report, keptIn } = await checkPosLog({ run, outDir: runs, ...source, format, patterns: pattern, configFile: config, env, keep: readKeep(flags) });
  const options = { language: flags.lang, color: wantsColor(flags.color, surroundings), width: columnsOf(stdout) };
  stdout.write(flags.json === true ? `${JSON.stringify(report, null, 2)}\n` : renderPosLog(report, options));
  if (keptIn !== undefined) stderr.write(`${keptIn}\n`);
  return exitCodes[report.outcome];
}
