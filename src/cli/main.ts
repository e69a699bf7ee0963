import { Command, CommanderError } from 'commander';
import { harnessVersion } from '../app/version.ts';
import { certifyCommand } from './commands/certify.ts';
import { listCommand } from './commands/list.ts';
import { planCommand } from './commands/plan.ts';
import { reportCommand } from './commands/report.ts';
import { sandboxCommand } from './commands/sandbox.ts';
import { schemaCommand } from './commands/schema.ts';
import { exitCodes } from './exit-codes.ts';
import { printFailure } from './print-problems.ts';
import type { Surroundings } from './surroundings.ts';

/** Adds a command to the program; what it resolves to is the exit code. */
export type AddCommand = (program: Command, surroundings: Surroundings, end: (exitCode: number) => void) => void;

const commands: readonly AddCommand[] = [certifyCommand, planCommand, listCommand, reportCommand, sandboxCommand, schemaCommand];

/**
 * Runs the command line.
 * @param argv the arguments after the program's name
 * @returns the exit code (design §6); never rejects
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode: number = exitCodes.passed;
  const program = new Command('ppip')
    .description("Certification test harness for POS integrations with UEAT's Open API")
    .version(harnessVersion)
    .showSuggestionAfterError(true)
    .showHelpAfterError('(ppip --help shows the commands)')
    .configureOutput({
      writeOut: (text) => { surroundings.stdout.write(text); },
      writeErr: (text) => { surroundings.stderr.write(text); },
    })
    .exitOverride();
  for (const add of commands) add(program, surroundings, (code) => { exitCode = code; });
  try {
    if (argv.length === 0) {
      program.outputHelp();
      return exitCodes.badInput;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.passed : exitCodes.badInput;
    return printFailure(error, surroundings);
  }
}
