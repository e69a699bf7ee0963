import { Option } from 'commander';
import { operators, type Operator } from '../../model/event.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { askOnTerminal } from '../ask-on-terminal.ts';
import { chooseSubject, collect } from '../choose-subject.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { applyGate, readGate, type GateFlags } from '../gate.ts';
import { languageOption } from '../language-option.ts';
import { wholeNumber } from '../number-option.ts';
import { formatProblem, printFailure } from '../print-problems.ts';
import { isCi, type Surroundings } from '../surroundings.ts';
import { reporterOption } from '../reporter-option.ts';
import { readReporters } from '../read-reporters.ts';
import { addTunnelOptions, readTunnel, type TunnelFlags } from '../tunnel-option.ts';
import { wantsColor, writeReports } from '../write-reports.ts';

interface Flags extends GateFlags, TunnelFlags {
  readonly config?: string;
  readonly pos?: string;
  readonly catalogue?: string;
  readonly only: readonly string[];
  readonly failed?: true;
  readonly bail?: true;
  readonly out: string;
  readonly json?: true;
  readonly reporter: readonly string[];
  readonly lang: Language;
  readonly seed?: number;
  readonly lanes?: number;
  readonly operator: Operator;
  readonly color: boolean;
}

/** `ppip certify`: the main job. */
export const certifyCommand: AddCommand = (program, surroundings, end) => {
  addTunnelOptions(program
    .command('certify')
    .description('run the catalogue against a POS and print a certification report')
    .option('--config <file>', 'the partner (default: ppip.yaml)')
    .option('--pos <pos>', 'reference[:<flaw or oddity>,…]: the embedded reference POS, which needs no config and certifies nobody')
    .option('--catalogue <dir>', 'another catalogue than the one that ships')
    .option('--only <id|glob>', 'only these scenarios, folders or requirements; can fail a POS, never pass it', collect, [])
    .option('--failed', 'only the scenarios in which something of the last run did not pass')
    .option('--bail', 'play no more once a MUST is violated')
    .option('--out <dir>', 'where run folders are kept', 'ppip-runs')
    .option('--json', 'print only the JSON report on stdout')
    .addOption(reporterOption())
    .addOption(languageOption())
    .option('--seed <n>', 'shapes content only (default: 1); ids are always new', wholeNumber(0, 4_294_967_295))
    .option('--lanes <n>', 'scenarios at the same time (default: 4)', wholeNumber(1, 64))
    .addOption(new Option('--operator <who>', 'who runs this').choices(operators).default('partner'))
    .addOption(new Option('--gate <gate>', 'regressions: compared with the baseline, exit 1 when a rule is worse and violated or a pass became a failure, 3 when less is shown, else 0, whatever the verdict').choices(['regressions']))
    .option('--baseline <report>', 'the report.json, or run folder, that --gate compares with')
    .option('--no-color', 'no colours'))
    .action(async (flags: Flags) => { end(await runCertify(flags, surroundings)); });
};

/** Says what a run leaves on the till, and where it is listed, if it is. */
function setTillNote(count: number, file: string | undefined, language: Language): string {
  if (language === 'fr') return `Sur la caisse\u00A0: ${count} ${count === 1 ? 'addition' : 'additions'} de l’essai${file === undefined ? '' : `, dans la liste ${file}`}`;
  return `On the till: ${count} ${count === 1 ? 'check' : 'checks'} of this run${file === undefined ? '' : `, listed in ${file}`}`;
}

const bailNote: Readonly<Record<Language, (ids: string) => string>> = {
  en: (ids) => `Stopping, for --bail: ${ids} is violated.`,
  fr: (ids) => `Arrêt, par --bail\u00A0: ${ids} est enfreint.`,
};

/** The scenarios that `--failed` means, said on stderr. */
async function selectFailed({ only, out, lang }: Flags, { stderr }: Surroundings): Promise<readonly string[]> {
  if (only.length > 0) throw new InputError([{ code: 'usage.twoSelections', message: '--failed and --only exclude each other', hint: '--failed selects from the last run' }]);
  const { listFailed } = await import('../../index.ts');
  const { runId, scenarios, wasPartial } = await listFailed(out);
  const partly = wasPartial ? failedNote[lang].partly : '';
  stderr.write(`${failedNote[lang].again(runId, scenarios.length)}${partly}\n${scenarios.map((id) => `  ${id}\n`).join('')}`);
  return scenarios;
}

const failedNote: Readonly<Record<Language, { readonly again: (runId: string, count: number) => string; readonly partly: string }>> = {
  en: { again: (runId, count) => `Of the last run (${runId}), ${count} ${count === 1 ? 'scenario' : 'scenarios'} did not pass:`, partly: ' (that run was itself only a part)' },
  fr: { again: (runId, count) => `Du dernier essai (${runId}), non réussis\u00A0: ${count}`, partly: ' (cet essai n’était lui-même que partiel)' },
};

async function runCertify(flags: Flags, surroundings: Surroundings): Promise<number> {
  const { certify, openProgress, reporterNames } = await import('../../index.ts');
  const reporters = readReporters(flags.reporter, flags.json === true, reporterNames);
  const baseline = await readGate(flags, flags.out);
  const { stderr, env, signal } = surroundings;
  const only = flags.failed === true ? await selectFailed(flags, surroundings) : flags.only;
  const isInteractive = stderr.isTTY === true && !isCi(surroundings);
  const progress = openProgress({ stream: stderr, isInteractive, language: flags.lang });
  try {
    const { report, record, folder, fault, lost, openChecks } = await certify({
      subject: chooseSubject(flags), catalogueDir: flags.catalogue, only, outDir: flags.out, lanes: flags.lanes, seed: flags.seed,
      operator: flags.operator, env, signal, tunnel: readTunnel(flags),
      askPerson: isInteractive && surroundings.stdin.isTTY === true ? askOnTerminal(surroundings, flags.lang) : undefined,
      ...(flags.bail === true && { onBail: (ids: readonly string[]) => { stderr.write(`${bailNote[flags.lang](ids.join(', '))}\n`); } }),
      onWarning: (problem) => { stderr.write(formatProblem(problem, 'warning')); },
      onEvent: (event) => { progress.onEvent(event); },
    });
    progress.stop();
    if (openChecks > 0) stderr.write(`${setTillNote(openChecks, fault === undefined ? folder.tillSheetFile : undefined, flags.lang)}\n`);
    const print = { report, record, evidencePath: folder.eventsFile, language: flags.lang, color: wantsColor(flags.color, surroundings) };
    const written = await writeReports(reporters, print, surroundings);
    if (fault !== undefined) return printFailure(fault, surroundings);
    if (lost !== undefined) return printFailure(lost, surroundings);
    const interrupted = record.end?.interrupted === true;
    const own = exitCodeOf({ verdict: report.verdict, interrupted });
    // A report that was asked for and is not there must not look like success.
    return (baseline === undefined || interrupted ? own : await applyGate(baseline, report, flags.lang, surroundings)) || written;
  } finally {
    progress.stop();
  }
}
