import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { collect } from '../choose-subject.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

interface Flags {
  readonly key: readonly string[];
  readonly certified?: string;
  readonly runs: string;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip verify`: whether a package is what was signed, and what its evidence leads to. */
export const verifyCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('verify')
    .description(say(phrase`verify a package offline: signatures, every file, and the report, judged again from the recorded exchanges`))
    .argument('<package>', say(phrase`the folder that ppip pack made`))
    .option('--key <file>', say(phrase`a public key that must have signed it (needed); several times for several`), collect, [])
    .option('--certified <run>', say(phrase`the certified run that it is said to renew, a run folder or a package: what differs is made again`))
    .option('--runs <dir>', say(phrase`where run folders are kept`), 'ppip-runs')
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`))
    .action(async (folder: string, flags: Flags) => { end(await runVerify(folder, flags, surroundings)); });
};

async function runVerify(folder: string, { key, certified, runs, json, lang, color }: Flags, surroundings: Setting): Promise<number> {
  if (key.length === 0) throw new InputError([{ code: 'key.none', message: phrase`there is no key to verify with`, hint: phrase`name the public key of whoever must have signed it: --key key.pub` }]);
  const { describeVerification, readCertifiedRun, readPublicKeys, renderVerification, verifyPackage } = await import('../../index.ts');
  const { stdout } = surroundings;
  const verified = await verifyPackage(folder, await readPublicKeys(key), certified === undefined ? undefined : await readCertifiedRun(certified, runs));
  const options = { language: lang, color: wantsColor(color, surroundings), width: columnsOf(stdout) };
  stdout.write(json === true ? `${JSON.stringify(describeVerification(verified), null, 2)}\n` : renderVerification(verified, options));
  if (!verified.isVerified || verified.report === undefined) return exitCodes.evidence;
  return exitCodeOf({ verdict: verified.report.verdict, interrupted: verified.wasInterrupted });
}
