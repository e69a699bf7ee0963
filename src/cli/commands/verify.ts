import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { collect } from '../choose-subject.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { readMoment } from '../read-moment.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

interface Flags {
  readonly key: readonly string[];
  readonly at?: number;
  readonly among?: string;
  readonly config?: string;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip verify`: whether a package or a certificate is what was signed, and what it leads to or is worth. */
export const verifyCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('verify')
    .description(say(phrase`verify a package offline: signatures, every file, and the report, judged again from the recorded exchanges; or a certificate, and whether it is valid`))
    .argument('<package>', say(phrase`the folder that ppip pack or ppip certificate made`))
    .option('--key <file>', say(phrase`a public key that must have signed it (needed); several times for several`), collect, [])
    .option('--at <date>', say(phrase`of a certificate: valid on that day, or at that moment (default: now)`), readMoment)
    .option('--among <folder>', say(phrase`of a certificate: below it lie others, of which one may have taken its place`))
    .option('--config <file>', say(phrase`of a certificate: the integration as it is now, whose version may have ended it`))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`))
    .action(async (folder: string, flags: Flags) => { end(await runVerify(folder, flags, surroundings)); });
};

async function runVerify(folder: string, { key, at, among, config, json, lang, color }: Flags, surroundings: Setting): Promise<number> {
  if (key.length === 0) throw new InputError([{ code: 'key.none', message: phrase`there is no key to verify with`, hint: phrase`name the public key of whoever must have signed it: --key key.pub` }]);
  const { describeVerification, holdsCertificate, readPublicKeys, renderCertificateVerification, renderVerification, verifyCertificate, verifyPackage } = await import('../../index.ts');
  const { stdout } = surroundings;
  const options = { language: lang, color: wantsColor(color, surroundings), width: columnsOf(stdout) };
  const publicKeys = await readPublicKeys(key);
  if (await holdsCertificate(folder)) {
    const found = await verifyCertificate(folder, { publicKeys, at, among, configFile: config });
    stdout.write(json === true ? `${JSON.stringify(found, null, 2)}\n` : renderCertificateVerification(found, options));
    if (!found.isVerified) return exitCodes.evidence;
    if (found.state !== 'valid') return exitCodes.failed;
    return found.certificate?.kind === 'certificate' ? exitCodes.passed : exitCodes.incomplete;
  }
  if (at !== undefined || among !== undefined || config !== undefined) {
    throw new InputError([{ code: 'usage.notACertificate', message: phrase`${folder} is no certificate`, hint: phrase`--at, --among and --config ask what a certificate is worth` }]);
  }
  const verified = await verifyPackage(folder, publicKeys);
  stdout.write(json === true ? `${JSON.stringify(describeVerification(verified), null, 2)}\n` : renderVerification(verified, options));
  if (!verified.isVerified || verified.report === undefined) return exitCodes.evidence;
  return exitCodeOf({ verdict: verified.report.verdict, interrupted: verified.wasInterrupted });
}
