import type { Listing } from '../../index.ts';
import { phrase } from '../../model/phrase.ts';
import type { Source } from '../../model/requirement.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { collect } from '../choose-subject.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import type { Setting, Voice } from '../voice.ts';

interface Flags {
  readonly catalogue?: string;
  readonly json?: true;
  readonly behaviours?: true;
  readonly tag: readonly string[];
  readonly lang: Language;
}

/** `ppip list`: scenarios, requirements, and who verifies what. */
export const listCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('list')
    .description(say(phrase`show scenarios, requirements, and who verifies what`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--behaviours', say(phrase`show the flaws and oddities of the reference POS instead`))
    .option('--tag <tag>', say(phrase`only scenarios with this tag; several`), collect, [])
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .action(async (flags: Flags) => {
      await runList(flags, surroundings);
      end(exitCodes.passed);
    });
};

async function runList(flags: Flags, { stdout, voice }: Setting): Promise<void> {
  if (flags.behaviours === true) {
    const { listBehaviours } = await import('../../index.ts');
    // Programs read the same in either language.
    const behaviours = listBehaviours(flags.json === true ? 'en' : voice.language);
    const width = Math.max(...Object.values(kinds).map((kind) => voice.say(kind).length)) + 1;
    const lines = behaviours.map(({ kind, name, summary }) => `${voice.say(kinds[kind]).padEnd(width)} ${name.padEnd(32)} ${summary}`);
    stdout.write(flags.json === true ? `${JSON.stringify(behaviours, null, 2)}\n` : `${lines.join('\n')}\n`);
    return;
  }
  const { listCatalogue, loadRules, tellSource } = await import('../../index.ts');
  const listing = listCatalogue(await loadRules(flags.catalogue), flags.tag);
  stdout.write(flags.json === true ? `${JSON.stringify(listing, null, 2)}\n` : setListing(listing, voice, (source) => tellSource(voice.language, source)));
}

const kinds = { flaw: phrase`flaw`, oddity: phrase`oddity` } as const;
const levels = { must: phrase`MUST`, should: phrase`SHOULD`, may: phrase`MAY` } as const;

function setListing({ catalogue, scenarios, requirements }: Listing, { language, say }: Voice, tell: (source: Source) => string): string {
  const scenarioLines = scenarios.flatMap(({ id, title, requires, control, verifies, opening, tags = [] }) => [
    `${id}  ${title[language]}`,
    `    ${[
      phrase`requires ${requires.join(', ')}`, ...(control === undefined ? [] : [phrase`control ${control}`]), ...(opening ? [phrase`runs first`] : []),
      ...(tags.length === 0 ? [] : [phrase`tags ${tags.join(', ')}`]),
    ].map(say).join(' · ')}`,
    `    ${say(phrase`verifies ${verifies.join(', ')}`)}`,
  ]);
  const requirementLines = requirements.flatMap(({ id, level, raisedFrom, text, source, capability, excluded, verifiedBy }) => [
    `${id}  ${say(levels[level])}${raisedFrom === undefined ? '' : ` (${say(phrase`raised from ${levels[raisedFrom]}`)})`}  ${text[language]}`,
    `    ${tell(source)}${capability === undefined ? '' : ` · ${say(phrase`only with ${capability}`)}`}`,
    `    ${say(excluded === undefined ? phrase`verified by ${verifiedBy.join(', ')}` : phrase`excluded: ${excluded[language]}`)}`,
  ]);
  return [
    say(phrase`Catalogue ${catalogue.version} (${catalogue.authority}), ${catalogue.digest.slice(0, 19)}…`),
    ...(catalogue.base === undefined ? [] : [`  ${say(phrase`over builtin ${catalogue.base.version}, ${catalogue.base.digest.slice(0, 19)}…`)}`]),
    ...(catalogue.disabled ?? []).map(({ kind, id, reason }) => `  ${say(phrase`without ${kind}/${id}: ${reason[language]}`)}`),
    ...(catalogue.editionDigest === undefined ? [] : [`  ${say(phrase`texts of its own rules are withheld`)}`]),
    '', say(phrase`Scenarios (${scenarios.length})`), '', ...scenarioLines,
    '', say(phrase`Requirements (${requirements.length})`), '', ...requirementLines, '',
  ].join('\n');
}
