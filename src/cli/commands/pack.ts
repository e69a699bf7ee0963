import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Setting } from '../voice.ts';

interface Flags {
  readonly key?: string;
  readonly out?: string;
  readonly runs: string;
  readonly incomplete?: true;
  readonly countersign?: true;
}

/** `ppip pack`: a signed package of a run, for submission. */
export const packCommand: AddCommand = (program, surroundings, end) => {
  program
    .command('pack')
    .description('pack a run for submission: every file of it, and a signed statement of what they are')
    .argument('[run]', 'a run folder, or latest; with --countersign a package', 'latest')
    .option('--key <file>', 'the private key to sign with (default: the environment variable PPIP_SIGNING_KEY)')
    .option('--out <folder>', 'the package (default: <run folder>.package)')
    .option('--runs <dir>', 'where run folders are kept', 'ppip-runs')
    .option('--incomplete', 'pack a run that is incomplete; the statement says so')
    .option('--countersign', 'add a signature to a package, after verifying it')
    .action(async (run: string, flags: Flags) => {
      await runPack(run, flags, surroundings);
      end(exitCodes.passed);
    });
};

async function runPack(run: string, { key, out, runs, incomplete, countersign: isCountersigning }: Flags, { stdout, stderr, env }: Setting): Promise<void> {
  if (isCountersigning === true && (out !== undefined || incomplete === true)) {
    throw new InputError([{ code: 'usage.countersign', message: phrase`--countersign adds to a package as it is`, hint: phrase`leave --out and --incomplete out` }]);
  }
  const { countersign, packRun, readSigningKey } = await import('../../index.ts');
  const signingKey = await readSigningKey(key, env);
  if (isCountersigning === true) {
    stderr.write(`signed by ${await countersign(run, signingKey)}\n`);
    stdout.write(`${run}\n`);
    return;
  }
  const { folder, keyId, verdict, fileCount } = await packRun({ run, outDir: runs, key: signingKey, out, allowsIncomplete: incomplete === true });
  stderr.write(`${fileCount} files of a run that is ${verdict}, signed by ${keyId}\n`);
  stdout.write(`${folder}\n`);
}
