import { InvalidArgumentError, Option, type Command } from 'commander';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { Voice } from './voice.ts';

/** Options that say how callbacks reach this machine. */
export interface TunnelFlags {
  readonly tunnel?: readonly string[];
  readonly tunnelUrl?: RegExp;
}

const commandsWithTunnel = ['certify', 'doctor', 'send'];

/**
 * The arguments with all that follows `--tunnel` as one: it is another program's, with options of its own that must not be taken for ours. That
 * is why `--tunnel` stands last.
 */
export function keepTunnelWhole(argv: readonly string[]): readonly string[] {
  const at = argv.indexOf('--tunnel');
  if (at < 0 || !commandsWithTunnel.includes(argv[0] ?? '')) return argv;
  const rest = argv.slice(at + 1);
  const command = rest[0] === '--' ? rest.slice(1) : rest;
  return command.length === 0 ? argv : [...argv.slice(0, at), '--tunnel', JSON.stringify(command)];
}

/** What `keepTunnelWhole` made one of; `--tunnel=program` has no arguments. */
function readCommand(value: string): readonly string[] {
  return value.startsWith('[') ? JSON.parse(value) as readonly string[] : [value];
}

const readPattern = ({ say }: Voice) => (text: string): RegExp => {
  try {
    return new RegExp(text);
  } catch {
    throw new InvalidArgumentError(say(phrase`It is no regular expression; see whether every bracket closes.`));
  }
};

/** Adds the options of a tunnel to a command. */
export function addTunnelOptions(command: Command, voice: Voice): Command {
  const { say } = voice;
  return command
    .addOption(new Option('--tunnel <command...>', say(phrase`last: run your own tunnel program, with its arguments; ${'{port}'} and ${'{url}'} in them say where callbacks are taken; its public URL is read from what it prints`))
      .argParser(readCommand))
    .option('--tunnel-url <regex>', say(phrase`which URL of the tunnel’s output is the public one: the first group, or the whole match`), readPattern(voice));
}

/** The tunnel that the options ask for. */
export function readTunnel({ tunnel, tunnelUrl }: TunnelFlags): { readonly command: readonly string[]; readonly pattern: RegExp | undefined } | undefined {
  if (tunnel?.[0]?.trim() === '') throw new InputError([{ code: 'usage.noTunnel', message: phrase`--tunnel names no program`, hint: phrase`put --tunnel and its command last` }]);
  if (tunnel !== undefined) return { command: tunnel, pattern: tunnelUrl };
  if (tunnelUrl === undefined) return undefined;
  throw new InputError([{ code: 'usage.noTunnel', message: phrase`--tunnel-url needs a --tunnel`, hint: phrase`put --tunnel and its command last` }]);
}
