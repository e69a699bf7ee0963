import { Option } from 'commander';
import { operators, type Operator } from '../../model/event.ts';
import { phrase } from '../../model/phrase.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import type { Setting } from '../voice.ts';

interface Flags {
  readonly file?: string;
  readonly by?: string;
  readonly role: Operator;
  readonly note?: string;
  readonly key?: string;
  readonly config: string;
  readonly attestations: string;
  readonly catalogue?: string;
  readonly json?: true;
  readonly lang: Language;
}

/** `ppip attest`: somebody's word that an item of the process is done. */
export const attestCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('attest')
    .description(say(phrase`write down in attestations.yaml that items of the process are done; ppip checklist lists them`))
    .argument('<item...>', say(phrase`what is done, by its id`))
    .option('--file <file>', say(phrase`what is handed in for it; its SHA-256 is kept, and a change of it shows`))
    .option('--by <name>', say(phrase`who says so`))
    .addOption(new Option('--role <role>', say(phrase`for whom`)).choices(operators).default('partner'))
    .option('--note <text>', say(phrase`what there is to add`))
    .option('--key <file>', say(phrase`the private key to sign with; needed for UEAT (default: the environment variable PPIP_SIGNING_KEY)`))
    .option('--config <file>', say(phrase`the integration`), 'ppip.yaml')
    .option('--attestations <file>', say(phrase`where it is written`), 'attestations.yaml')
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .action(async (items: readonly string[], flags: Flags) => {
      await runAttest(items, flags, surroundings);
      end(exitCodes.passed);
    });
};

async function runAttest(items: readonly string[], { file, by, role, note, key, config, attestations, catalogue, json, lang }: Flags, { stdout, env }: Setting): Promise<void> {
  const { attest, readSigningKey, signingKeyVariable } = await import('../../index.ts');
  const isSigned = key !== undefined || (env[signingKeyVariable] ?? '') !== '';
  const attested = await attest({
    items, role, by, note, file, key: isSigned ? await readSigningKey(key, env) : undefined, attestationsFile: attestations, configFile: config, catalogueDir: catalogue,
  });
  stdout.write(json === true
    ? `${JSON.stringify({ schemaVersion: 1, attestations: attested.map(({ attestation }) => attestation) }, null, 2)}\n`
    : attested.map(({ item, attestation }) => `${item.id}: ${item.text[lang]} (${attestation.partner.name} ${attestation.partner.version})\n`).join(''));
}
