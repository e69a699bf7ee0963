import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { collect } from '../choose-subject.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { addProgressOptions, type ProgressFlags } from '../progress-options.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

interface Flags extends ProgressFlags {
  readonly key?: string;
  readonly trust: readonly string[];
  readonly out: string;
  readonly supersedes?: string;
  readonly countersign?: true;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip certificate`: issued on packages, or withheld with reasons. */
export const certificateCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  const command = program
    .command('certificate')
    .description(say(phrase`issue a certificate on signed packages, or say why not; on a run by the partner itself a readiness statement`))
    .argument('<package...>', say(phrase`packages that ppip pack made; with --countersign a certificate`));
  addProgressOptions(command, voice)
    .option('--key <file>', say(phrase`the private key to sign with (default: the environment variable PPIP_SIGNING_KEY)`))
    .option('--trust <file>', say(phrase`a public key whose signatures on packages and attestations count too; several times for several`), collect, [])
    .option('--out <folder>', say(phrase`where it is written`), 'certificate')
    .option('--supersedes <id>', say(phrase`the number of the certificate that it takes the place of`))
    .option('--countersign', say(phrase`add a signature to a certificate, after verifying it`))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`))
    .action(async (packages: readonly string[], flags: Flags) => { end(await runCertificate(packages, flags, surroundings)); });
};

async function runCertificate(packages: readonly string[], flags: Flags, surroundings: Setting): Promise<number> {
  const { countersignCertificate, issueCertificate, readPublicKeys, readSigningKey, renderIssued } = await import('../../index.ts');
  const { stdout, stderr, env, voice: { say } } = surroundings;
  const { key, trust, out, supersedes, countersign, config, attestations, evidence, runs, catalogue, json, lang, color } = flags;
  const signingKey = await readSigningKey(key, env);
  if (countersign === true) {
    const [folder = '', ...others] = packages;
    if (others.length > 0) throw new InputError([{ code: 'usage.oneCertificate', message: phrase`--countersign takes one certificate at a time`, hint: phrase`run it once for each` }]);
    stderr.write(`${say(phrase`signed by ${await countersignCertificate(folder, signingKey)}`)}\n`);
    stdout.write(`${folder}\n`);
    return exitCodes.passed;
  }
  const issued = await issueCertificate({
    packages, key: signingKey, publicKeys: await readPublicKeys(trust), out, supersedes, configFile: config, attestationsFile: attestations, evidenceDir: evidence, runsDir: runs, catalogueDir: catalogue,
  });
  stdout.write(json === true ? `${JSON.stringify({ schemaVersion: 1, ...issued }, null, 2)}\n` : renderIssued(issued, { language: lang, color: wantsColor(color, surroundings), width: columnsOf(stdout) }));
  if (issued.kind === 'issued') {
    stderr.write(`${issued.folder}\n`);
    return exitCodes.passed;
  }
  return issued.isFailed ? exitCodes.failed : exitCodes.incomplete;
}
