import { counted, phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import type { Setting } from '../voice.ts';

interface Flags {
  readonly key?: string;
  readonly out?: string;
  readonly runs: string;
  readonly incomplete?: true;
  readonly countersign?: true;
  readonly certified?: string;
}

const verdicts = { passed: phrase`passed`, failed: phrase`failed`, incomplete: phrase`incomplete` } as const;

/** `ppip pack`: a signed package of a run, for submission. */
export const packCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('pack')
    .description(say(phrase`pack a run for submission: every file of it, and a signed statement of what they are`))
    .argument('[run]', say(phrase`a run folder, or latest; with --countersign a package`), 'latest')
    .option('--key <file>', say(phrase`the private key to sign with (default: the environment variable PPIP_SIGNING_KEY)`))
    .option('--out <folder>', say(phrase`the package (default: <run folder>.package)`))
    .option('--runs <dir>', say(phrase`where run folders are kept`), 'ppip-runs')
    .option('--incomplete', say(phrase`pack a run that is incomplete; the statement says so`))
    .option('--certified <run>', say(phrase`the certified run that this one renews, a run folder or a package: what differs goes into the package`))
    .option('--countersign', say(phrase`add a signature to a package, after verifying it`))
    .addOption(languageOption(voice))
    .action(async (run: string, flags: Flags) => {
      await runPack(run, flags, surroundings);
      end(exitCodes.passed);
    });
};

async function runPack(run: string, { key, out, runs, incomplete, countersign: isCountersigning, certified }: Flags, { stdout, stderr, env, voice: { say } }: Setting): Promise<void> {
  if (isCountersigning === true && (out !== undefined || incomplete === true || certified !== undefined)) {
    throw new InputError([{ code: 'usage.countersign', message: phrase`--countersign adds to a package as it is`, hint: phrase`leave --out, --incomplete and --certified out` }]);
  }
  const { countersign, packRun, readSigningKey } = await import('../../index.ts');
  const signingKey = await readSigningKey(key, env);
  if (isCountersigning === true) {
    stderr.write(`${say(phrase`signed by ${await countersign(run, signingKey)}`)}\n`);
    stdout.write(`${run}\n`);
    return;
  }
  const { folder, keyId, verdict, fileCount } = await packRun({ run, outDir: runs, key: signingKey, out, allowsIncomplete: incomplete === true, certified });
  const files = counted(fileCount, phrase`${fileCount} file`, phrase`${fileCount} files`);
  stderr.write(`${say(phrase`${files} of a run that is ${verdicts[verdict]}, signed by ${keyId}`)}\n`);
  stdout.write(`${folder}\n`);
}
