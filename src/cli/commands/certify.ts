import { Option } from 'commander';
import type { CertifyOptions, CertifyResult, ProgressView, ResumableRun } from '../../index.ts';
import { operators, type Operator } from '../../model/event.ts';
import { both, counted, phrase, type Phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Shard } from '../../model/shard.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { askOnTerminal } from '../ask-on-terminal.ts';
import { changedOption, holdChangedAlone } from '../changed-option.ts';
import { chooseSubject, collect } from '../choose-subject.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { applyGate, readGate, type GateFlags } from '../gate.ts';
import { languageOption } from '../language-option.ts';
import { wholeNumber } from '../number-option.ts';
import { formatProblem, printFailure } from '../print-problems.ts';
import { isCi, type Heap } from '../surroundings.ts';
import type { Setting } from '../voice.ts';
import { runAgain } from '../run-again.ts';
import { reporterOption } from '../reporter-option.ts';
import { readReporters } from '../read-reporters.ts';
import { addTunnelOptions, readTunnel, type TunnelFlags } from '../tunnel-option.ts';
import { shardOption } from '../shard-option.ts';
import { wantsColor, writeReports } from '../write-reports.ts';

interface Flags extends GateFlags, TunnelFlags {
  readonly config?: string;
  readonly pos?: string;
  readonly catalogue?: string;
  readonly only: readonly string[];
  readonly tag: readonly string[];
  readonly changed: readonly string[];
  readonly shard?: Shard;
  readonly failed?: true;
  readonly resume?: true | string;
  readonly bail?: true;
  readonly watch?: true;
  readonly doctor: boolean;
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
  const { voice, voice: { say } } = surroundings;
  addTunnelOptions(program
    .command('certify')
    .description(say(phrase`run the catalogue against a POS and print a certification report`))
    .option('--config <file>', say(phrase`the partner (default: ppip.yaml)`))
    .option('--pos <pos>', say(phrase`reference[:<flaw or oddity>,…]: the embedded reference POS, which needs no config and certifies nobody`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--only <id|glob>', say(phrase`only these scenarios, folders or requirements; can fail a POS, never pass it`), collect, [])
    .option('--tag <tag>', say(phrase`only scenarios with this tag, beside those of --only; several`), collect, [])
    .addOption(changedOption(voice))
    .addOption(shardOption(voice))
    .option('--failed', say(phrase`only the scenarios in which something of the last run did not pass`))
    .option('--resume [run]', say(phrase`go on with a run that was cut off (default: the last one): what it left, joined with what it has`))
    .option('--bail', say(phrase`play no more once a MUST is violated`))
    .option('--no-doctor', say(phrase`do not look at the way to the POS first`))
    .option('--out <dir>', say(phrase`where run folders are kept`), 'ppip-runs')
    .option('--json', say(phrase`print only the JSON report on stdout`))
    .addOption(reporterOption(voice))
    .addOption(languageOption(voice))
    .option('--seed <n>', say(phrase`shapes content only (default: 1); ids are always new`), wholeNumber(0, 4_294_967_295, voice))
    .option('--lanes <n>', say(phrase`scenarios at the same time (default: 16)`), wholeNumber(1, 64, voice))
    .addOption(new Option('--operator <who>', say(phrase`who runs this`)).choices(operators).default('partner'))
    .addOption(new Option('--gate <gate>', say(phrase`regressions: compared with the baseline, exit 1 when a rule is worse and violated or a pass became a failure, 3 when less is shown, else 0, whatever the verdict`)).choices(['regressions']))
    .option('--baseline <report>', say(phrase`the report.json, or run folder, that --gate compares with`))
    .option('--no-color', say(phrase`no colours`))
    .option('--watch', say(phrase`run again on a key, when ppip.yaml or the catalogue changes, and when the POS comes back`)), voice)
    .action(async (flags: Flags) => { end(await (flags.resume === undefined && flags.watch === true ? watch(flags, surroundings) : runCertify(flags, surroundings))); });
};

/** Says what a run leaves on the till, and where it is listed, if it is. */
function describeTill(count: number, file: string | undefined): Phrase {
  const checks = counted(count, phrase`${count} check of this run`, phrase`${count} checks of this run`);
  return file === undefined ? phrase`On the till: ${checks}` : phrase`On the till: ${checks}, listed in ${file}`;
}

/** The scenarios that `--failed` means, said on stderr. */
async function selectFailed({ only, tag, out }: Flags, { stderr, voice: { say } }: Setting): Promise<readonly string[]> {
  if (only.length + tag.length > 0) throw new InputError([{ code: 'usage.twoSelections', message: phrase`--failed and ${only.length > 0 ? '--only' : '--tag'} exclude each other`, hint: phrase`--failed selects from the last run` }]);
  const { listFailed } = await import('../../index.ts');
  const { runId, scenarios, wasPartial } = await listFailed(out);
  const count = scenarios.length;
  const partly = wasPartial ? ` ${say(phrase`(that run was itself only a part)`)}` : '';
  const again = say(phrase`Of the last run (${runId}), ${counted(count, phrase`${count} scenario did not pass`, phrase`${count} scenarios did not pass`)}:`);
  stderr.write(`${again}${partly}\n${scenarios.map((id) => `  ${id}\n`).join('')}`);
  return scenarios;
}

/** Run after run while somebody builds a POS; a CI job would never end. */
async function watch(flags: Flags, surroundings: Setting): Promise<number> {
  if (isCi(surroundings)) throw new InputError([{ code: 'usage.watchInCi', message: phrase`--watch waits for a person, and CI is set`, hint: phrase`leave --watch out: one run has one exit code` }]);
  const { awaitChange } = await import('../../index.ts');
  const subject = chooseSubject(flags);
  const waitForChange = (idle: Promise<unknown>, signal: AbortSignal) => awaitChange({ subject, catalogueDir: flags.catalogue, env: surroundings.env, idle, signal });
  return runAgain({ run: () => runCertify(flags, surroundings), awaitChange: waitForChange }, surroundings);
}

/** What `--resume` goes on with, said on stderr; its selection and its seed are those of the run. */
async function readResume(flags: Flags, { stderr, voice: { say } }: Setting): Promise<ResumableRun | undefined> {
  if (flags.resume === undefined) return undefined;
  const others = [
    ...(flags.only.length > 0 ? ['--only'] : []), ...(flags.tag.length > 0 ? ['--tag'] : []), ...(flags.changed.length > 0 ? ['--changed'] : []),
    ...(['failed', 'shard', 'watch', 'seed'] as const).flatMap((name) => (flags[name] === undefined ? [] : [`--${name}`])),
  ];
  if (others.length > 0) throw new InputError([{ code: 'usage.resumeAlone', message: phrase`--resume and ${both(others)} exclude each other`, hint: phrase`what is left of the run, and its seed, are its own` }]);
  const { readResumable } = await import('../../index.ts');
  const run = await readResumable(flags.resume === true ? undefined : flags.resume, flags.out);
  const count = run.left.length;
  stderr.write(`${say(phrase`Going on with run ${run.runId}: ${counted(count, phrase`${count} scenario is left`, phrase`${count} scenarios are left`)}.`)}\n`);
  return run;
}

/** From here on memory counts for more than time: up to it a run takes some 350 MiB at most. */
const manyOrders = 10_000;

async function runCertify(flags: Flags, surroundings: Setting): Promise<number> {
  holdChangedAlone(flags);
  const reporters = readReporters(flags.reporter, flags.json === true);
  const baseline = await readGate(flags, flags.out);
  const { stderr, env, signal, voice: { say } } = surroundings;
  const resumed = await readResume(flags, surroundings);
  const only = flags.failed === true ? await selectFailed(flags, surroundings) : flags.only;
  const isInteractive = stderr.isTTY === true && !isCi(surroundings);
  // Only a catalogue of one's own may be as long: what ships is known not to be.
  const heap = flags.catalogue === undefined ? undefined : await surroundings.heap?.();
  let progress: ProgressView | undefined;
  try {
    const { report, record, folder, fault, lost, openChecks, staleWaivers } = await play(resumed, {
      subject: chooseSubject(flags), catalogueDir: flags.catalogue, only, tags: flags.tag, changed: flags.changed, shard: flags.shard, outDir: flags.out, lanes: flags.lanes, seed: flags.seed,
      operator: flags.operator, env, signal, tunnel: readTunnel(flags), doctor: flags.doctor,
      askPerson: isInteractive && surroundings.stdin.isTTY === true ? askOnTerminal(surroundings, flags.lang) : undefined,
      ...(flags.bail === true && { onBail: (ids: readonly string[]) => { stderr.write(`${say(phrase`Stopping, for --bail: ${ids.join(', ')} is violated.`)}\n`); } }),
      onWarning: (problem) => { stderr.write(formatProblem(problem, surroundings.voice, 'warning')); },
      onPlanned: async ({ orderCount }) => {
        if (orderCount > manyOrders) heap?.spare();
        else heap?.release();
        // Bad input is told without all that a run needs.
        const { openProgress } = await import('../../index.ts');
        progress = await openProgress({ stream: stderr, isInteractive, language: flags.lang });
      },
      onEvent: (event) => { progress?.onEvent(event); },
    }, heap);
    progress?.stop();
    if (openChecks > 0) stderr.write(`${say(describeTill(openChecks, fault === undefined ? folder.tillSheetFile : undefined))}\n`);
    const print = { report, record, evidencePath: folder.eventsFile, language: flags.lang, color: wantsColor(flags.color, surroundings) };
    const written = await writeReports(reporters, print, surroundings);
    for (const problem of staleWaivers) stderr.write(formatProblem(problem, surroundings.voice));
    if (fault !== undefined) return printFailure(fault, surroundings);
    if (lost !== undefined) return printFailure(lost, surroundings);
    const interrupted = record.end?.interrupted === true;
    const own = exitCodeOf({ verdict: report.verdict, interrupted });
    // A report that was asked for and is not there must not look like success.
    return (baseline === undefined || interrupted ? own : await applyGate(baseline, report, flags.lang, surroundings)) || (staleWaivers.length > 0 ? exitCodes.badInput : written);
  } finally {
    progress?.stop();
  }
}

async function play(resumed: ResumableRun | undefined, options: CertifyOptions, heap: Heap | undefined): Promise<CertifyResult> {
  if (resumed === undefined) {
    const { certify } = await import('../../index.ts');
    // What it takes to load all that is no sign of a long run.
    heap?.hold();
    return certify(options);
  }
  const { resumeRun } = await import('../../index.ts');
  return resumeRun(options, resumed);
}
