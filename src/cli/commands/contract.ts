import { Option } from 'commander';
import type { DescribedContract, OpenapiSide } from '../../index.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import type { Setting, Voice } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

interface ShowFlags {
  readonly catalogue?: string;
  readonly openapi?: true;
  readonly side?: OpenapiSide;
  readonly json?: true;
  readonly lang: Language;
}

interface CheckFlags extends ShowFlags {
  readonly traffic: string;
  readonly color: boolean;
}

/** `ppip contract`: the wire as the catalogue has it, and whether real traffic agrees. */
export const contractCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  const contract = program.command('contract').description(say(phrase`show the wire contract, or hold recorded traffic against it`));
  contract
    .command('show', { isDefault: true })
    .description(say(phrase`print calls, paths, capabilities and assumptions`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--openapi', say(phrase`print an OpenAPI 3.1 document, as YAML or with --json: what the POS serves as paths, what UEAT serves as webhooks`))
    .addOption(new Option('--side <side>', say(phrase`with --openapi: one side alone, as paths, for tools that know no webhooks`)).choices(['pos', 'ueat']))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .action(async (flags: ShowFlags) => {
      await showContract(flags, surroundings);
      end(exitCodes.passed);
    });
  contract
    .command('check')
    .description(say(phrase`say of each assumption whether recorded traffic confirms it, contradicts it, or does not show it; sends nothing`))
    .requiredOption('--traffic <file>', say(phrase`a HAR 1.2 file`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`))
    .action(async (flags: CheckFlags) => { end(await runCheck(flags, surroundings)); });
};

async function showContract(flags: ShowFlags, { stdout, voice }: Setting): Promise<void> {
  if (flags.openapi === true) {
    const { loadRules, printOpenapi } = await import('../../index.ts');
    stdout.write(await printOpenapi(await loadRules(flags.catalogue), flags.side ?? 'both', flags.json === true ? 'json' : 'yaml'));
    return;
  }
  if (flags.side !== undefined) throw new InputError([{ code: 'usage.noOpenapi', message: phrase`--side needs --openapi`, hint: phrase`for example: ppip contract --openapi --side ueat` }]);
  const { describeContract, loadRules } = await import('../../index.ts');
  const contract = describeContract(await loadRules(flags.catalogue));
  stdout.write(flags.json === true ? `${JSON.stringify(contract, null, 2)}\n` : setContract(contract, voice));
}

async function runCheck(flags: CheckFlags, surroundings: Setting): Promise<number> {
  const { checkTraffic, renderTraffic } = await import('../../index.ts');
  const { stdout } = surroundings;
  const report = await checkTraffic({ file: flags.traffic, catalogueDir: flags.catalogue });
  const options = { language: flags.lang, color: wantsColor(flags.color, surroundings), width: columnsOf(stdout) };
  stdout.write(flags.json === true ? `${JSON.stringify(report, null, 2)}\n` : renderTraffic(report, options));
  return report.counts.contradicted > 0 ? exitCodes.failed : exitCodes.passed;
}

function setContract({ catalogue, ueatName, calls, capabilities, assumptions }: DescribedContract, { language, say }: Voice): string {
  return [
    say(phrase`Contract ${catalogue.version} (${catalogue.authority}), ${catalogue.digest.slice(0, 19)}…; UEAT's tokens are issued by ${ueatName}`),
    '', say(phrase`Calls (${calls.length})`), '',
    ...calls.map(({ call, direction, methods, paths, schema }) =>
      `${call.padEnd(12)} ${say(direction === 'toPos' ? phrase`UEAT → POS` : phrase`POS → UEAT`)}  ${methods.join('|')} ${paths.length === 0 ? say(phrase`the partner's URL`) : paths.join(', ')}  schemas/${schema}`),
    '', say(phrase`Capabilities (${capabilities.length})`), '',
    ...capabilities.map(({ id, title, core, declaredOnly }) =>
      [`${id.padEnd(24)} ${title[language]}`, ...(core ? [say(phrase`core`)] : []), ...(declaredOnly ? [say(phrase`only when declared`)] : [])].join(' · ')),
    '', say(phrase`Assumptions (${assumptions.length})`), '',
    ...assumptions.flatMap(({ id, kind, position, text }) => [`${id} = ${JSON.stringify(position)}${kind === 'duration' ? ' ms' : ''}`, `    ${text[language]}`]),
    '',
  ].join('\n');
}
