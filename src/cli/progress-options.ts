import type { Command } from 'commander';
import { phrase } from '../model/phrase.ts';
import { collect } from './choose-subject.ts';
import { usualEvidenceFolder } from './keep-option.ts';
import type { Voice } from './voice.ts';

/** Options that say where everything lies that shows how far an integration is. */
export interface ProgressFlags {
  readonly config: string;
  readonly attestations: string;
  readonly evidence: string;
  readonly runs: string;
  readonly catalogue?: string;
}

/** `--config`, `--attestations`, `--evidence`, `--runs` and `--catalogue`. */
export function addProgressOptions(command: Command, { say }: Voice): Command {
  return command
    .option('--config <file>', say(phrase`the integration`), 'ppip.yaml')
    .option('--attestations <file>', say(phrase`what was attested`), 'attestations.yaml')
    .option('--evidence <dir>', say(phrase`where results are kept`), usualEvidenceFolder)
    .option('--runs <dir>', say(phrase`where run folders are kept`), 'ppip-runs')
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`));
}

/** `--key`: the public keys that signatures are checked with. */
export function addPublicKeys(command: Command, { say }: Voice): Command {
  return command.option('--key <file>', say(phrase`a public key that signatures are checked with; several times for several`), collect, []);
}
