import { Command, CommanderError } from 'commander';
import { phrase } from '../model/phrase.ts';
import { harnessVersion } from '../model/version.ts';
import type { AddCommand } from './add-command.ts';
import { columnsOf } from './columns-of.ts';
import { attestCommand } from './commands/attest.ts';
import { certificateCommand } from './commands/certificate.ts';
import { certifyCommand } from './commands/certify.ts';
import { checklistCommand } from './commands/checklist.ts';
import { completionCommand } from './commands/completion.ts';
import { contractCommand } from './commands/contract.ts';
import { diffCommand } from './commands/diff.ts';
import { doctorCommand } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { initCommand } from './commands/init.ts';
import { keygenCommand } from './commands/keygen.ts';
import { listCommand } from './commands/list.ts';
import { menuCommand } from './commands/menu.ts';
import { mergeCommand } from './commands/merge.ts';
import { packCommand } from './commands/pack.ts';
import { planCommand } from './commands/plan.ts';
import { portfolioCommand } from './commands/portfolio.ts';
import { reconcileCommand } from './commands/reconcile.ts';
import { relayCommand } from './commands/relay.ts';
import { reportCommand } from './commands/report.ts';
import { sandboxCommand } from './commands/sandbox.ts';
import { schemaCommand } from './commands/schema.ts';
import { sendCommand } from './commands/send.ts';
import { trialCommand } from './commands/trial.ts';
import { validateCommand } from './commands/validate.ts';
import { verifyCommand } from './commands/verify.ts';
import { describeOption } from './describe-option.ts';
import { exitCodes } from './exit-codes.ts';
import { keepTunnelWhole } from './tunnel-option.ts';
import { placeLanguage, takeLeadingLanguage } from './leading-language.ts';
import { printFailure } from './print-problems.ts';
import type { Surroundings } from './surroundings.ts';
import { printUsage, translateProgram } from './translate-program.ts';
import { findVoice, type Setting } from './voice.ts';

/** In the order of the help. */
const commands: Readonly<Record<string, AddCommand>> = {
  certify: certifyCommand, init: initCommand, doctor: doctorCommand, plan: planCommand, list: listCommand, explain: explainCommand, validate: validateCommand, send: sendCommand,
  report: reportCommand, merge: mergeCommand, diff: diffCommand, reconcile: reconcileCommand, sandbox: sandboxCommand, relay: relayCommand, schema: schemaCommand,
  contract: contractCommand, menu: menuCommand, keygen: keygenCommand,
  pack: packCommand, verify: verifyCommand, checklist: checklistCommand, attest: attestCommand, certificate: certificateCommand, trial: trialCommand, portfolio: portfolioCommand, completion: completionCommand,
};

/** Reads the arguments, runs the command that they name, and gives its exit code; never rejects. */
export async function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode: number = exitCodes.passed;
  const { leading, rest } = takeLeadingLanguage(argv);
  const args = keepTunnelWhole(rest);
  const voice = await findVoice([...leading, ...args]);
  const setting: Setting = { ...surroundings, voice };
  const program = createProgram(setting);
  for (const add of chooseCommands(args)) add(program, setting, (code) => { exitCode = code; });
  try {
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return exitCodes.badInput;
    }
    await program.parseAsync([...placeLanguage(program, { leading, rest: args })], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return printFailure(error, setting);
    if (error.exitCode === 0) return exitCodes.passed;
    if (voice.language !== 'en') printUsage(error, setting);
    return exitCodes.badInput;
  }
}

/** The one command that was named; all of them when somebody may want to see, or complete, what there is. */
function chooseCommands([name = '']: readonly string[]): readonly AddCommand[] {
  const named = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return named === undefined || named === completionCommand ? Object.values(commands) : [named];
}

function createProgram({ stdout, stderr, voice }: Setting): Command {
  const columns = columnsOf(stdout, 80);
  const program = new Command('ppip')
    .description(voice.say(phrase`Certification test harness for POS integrations with UEAT's Open API`))
    .version(harnessVersion, '-V, --version', voice.say(phrase`output the version number`))
    .showSuggestionAfterError(true)
    .configureHelp({ optionDescription: describeOption })
    .showHelpAfterError('(ppip --help shows the commands)')
    .configureOutput({
      writeOut: (text) => { stdout.write(text); },
      writeErr: (text) => { stderr.write(text); },
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
    })
    .addHelpText('after', `\n${voice.say(phrase`--lang fr says everything in French, before a command or after it`)}`)
    .exitOverride();
  if (voice.language !== 'en') translateProgram(program, voice);
  return program;
}
