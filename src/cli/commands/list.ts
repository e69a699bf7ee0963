import type { Listing } from '../../index.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import type { Setting } from '../voice.ts';

interface Flags {
  readonly catalogue?: string;
  readonly json?: true;
  readonly behaviours?: true;
  readonly lang: Language;
}

/** `ppip list`: scenarios, requirements, and who verifies what. */
export const listCommand: AddCommand = (program, surroundings, end) => {
  program
    .command('list')
    .description('show scenarios, requirements, and who verifies what')
    .option('--catalogue <dir>', 'another catalogue than the one that ships')
    .option('--behaviours', 'show the flaws and oddities of the reference POS instead')
    .option('--json', 'as JSON')
    .addOption(languageOption())
    .action(async (flags: Flags) => {
      await runList(flags, surroundings);
      end(exitCodes.passed);
    });
};

async function runList(flags: Flags, { stdout }: Setting): Promise<void> {
  const { listBehaviours, listCatalogue, loadRules } = await import('../../index.ts');
  if (flags.behaviours === true) {
    const behaviours = listBehaviours();
    const lines = behaviours.map(({ kind, name, summary }) => `${kind.padEnd(7)} ${name.padEnd(32)} ${summary}`);
    stdout.write(flags.json === true ? `${JSON.stringify(behaviours, null, 2)}\n` : `${lines.join('\n')}\n`);
    return;
  }
  const listing = listCatalogue(await loadRules(flags.catalogue));
  stdout.write(flags.json === true ? `${JSON.stringify(listing, null, 2)}\n` : setListing(listing, flags.lang));
}

function setListing({ catalogue, scenarios, requirements }: Listing, language: Language): string {
  const scenarioLines = scenarios.flatMap(({ id, title, requires, control, verifies, opening }) => [
    `${id}  ${title[language]}`,
    `    requires ${requires.join(', ')}${control === undefined ? '' : ` · control ${control}`}${opening ? ' · runs first' : ''}`,
    `    verifies ${verifies.join(', ')}`,
  ]);
  const requirementLines = requirements.flatMap(({ id, level, raisedFrom, text, source, capability, excluded, verifiedBy }) => [
    `${id}  ${level.toUpperCase()}${raisedFrom === undefined ? '' : ` (raised from ${raisedFrom.toUpperCase()})`}  ${text[language]}`,
    `    ${source.page}${source.section === undefined ? '' : ` § ${source.section}`}${capability === undefined ? '' : ` · only with ${capability}`}`,
    excluded === undefined ? `    verified by ${verifiedBy.join(', ')}` : `    excluded: ${excluded[language]}`,
  ]);
  return [
    `Catalogue ${catalogue.version} (${catalogue.authority}), ${catalogue.digest.slice(0, 19)}…`,
    ...(catalogue.base === undefined ? [] : [`  over builtin ${catalogue.base.version}, ${catalogue.base.digest.slice(0, 19)}…`]),
    ...(catalogue.disabled ?? []).map(({ kind, id, reason }) => `  without ${kind}/${id}: ${reason[language]}`),
    ...(catalogue.editionDigest === undefined ? [] : ['  texts of its own rules are withheld']),
    '', `Scenarios (${scenarios.length})`, '', ...scenarioLines,
    '', `Requirements (${requirements.length})`, '', ...requirementLines, '',
  ].join('\n');
}
