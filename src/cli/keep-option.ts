import type { Command } from 'commander';
import { phrase } from '../model/phrase.ts';
import type { Voice } from './voice.ts';

/** Options that say whether and where a result is kept, and whose it is. */
export interface KeepFlags {
  readonly keep?: true;
  readonly evidence: string;
  readonly config?: string;
}

/** Told here too, so that usage needs nothing to be loaded. */
export const usualEvidenceFolder = 'ppip-evidence';

/** `--keep` and `--evidence`, for a command that has a `--config` already. */
export function addKeepOption(command: Command, { say }: Voice): Command {
  return command
    .option('--keep', say(phrase`keep the result as evidence for ppip checklist`))
    .option('--evidence <dir>', say(phrase`where it is kept`), usualEvidenceFolder);
}

/** `--keep` and `--evidence`, and `--config` to say whose result it is. */
export function addKeepOptions(command: Command, voice: Voice): Command {
  return addKeepOption(command, voice).option('--config <file>', voice.say(phrase`with --keep: whose it is (default: ppip.yaml)`));
}

/** Where the result is to be kept; undefined when it is not. */
export function readKeep({ keep, evidence, config }: KeepFlags): { readonly folder: string; readonly configFile: string } | undefined {
  return keep === true ? { folder: evidence, configFile: config ?? 'ppip.yaml' } : undefined;
}
