import type { Command } from 'commander';

/** The arguments, apart from a `--lang` that stands before the command. */
export interface LedArguments {
  /** `--lang` and its value; empty when there is none. */
  readonly leading: readonly string[];
  readonly rest: readonly string[];
}

/** Takes `--lang fr` or `--lang=fr` from the front of the arguments, where the parser knows of no such option. */
export function takeLeadingLanguage(argv: readonly string[]): LedArguments {
  const [first = '', second] = argv;
  const length = first.startsWith('--lang=') ? 1 : first === '--lang' && second !== undefined ? 2 : 0;
  return { leading: argv.slice(0, length), rest: argv.slice(length) };
}

/** Puts it behind the name of the command, so that what stands later goes before it; a command without that option has its help in the language all the same. */
export function placeLanguage(program: Command, { leading, rest }: LedArguments): readonly string[] {
  const { command, depth } = findCommand(program, rest);
  return command.options.some(({ long }) => long === '--lang') ? [...rest.slice(0, depth), ...leading, ...rest.slice(depth)] : rest;
}

/** The innermost command that the arguments begin with, and how many of them name it. */
function findCommand(program: Command, args: readonly string[]): { readonly command: Command; readonly depth: number } {
  for (let command = program, depth = 0; ; depth += 1) {
    const next = command.commands.find((candidate) => candidate.name() === args[depth]);
    if (next === undefined) return { command, depth };
    command = next;
  }
}
