import { Option } from 'commander';
import type { ChecklistForm } from '../../index.ts';
import { phrase } from '../../model/phrase.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { addPublicKeys } from '../progress-options.ts';
import { readMoment } from '../read-moment.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

/** Told here too, so that usage needs nothing to be loaded. */
const forms: readonly ChecklistForm[] = ['terminal', 'markdown', 'html', 'json'];

interface Flags {
  readonly key: readonly string[];
  readonly at?: number;
  readonly catalogue?: string;
  readonly form: ChecklistForm;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip portfolio`: all partners on one page. */
export const portfolioCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  const command = program
    .command('portfolio')
    .description(say(phrase`read packages and certificates of all partners into one page: who is in which phase, what ends when, which findings are common`))
    .argument('<folder>', say(phrase`it has one folder for each partner`));
  addPublicKeys(command, voice)
    .option('--at <date>', say(phrase`what certificates are worth on that day, or at that moment (default: now)`), readMoment)
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .addOption(new Option('--form <form>', say(phrase`how it is printed`)).choices(forms).default('terminal'))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`))
    .action(async (folder: string, flags: Flags) => { end(await runPortfolio(folder, flags, surroundings)); });
};

async function runPortfolio(folder: string, { key, at, catalogue, form, json, lang, color }: Flags, surroundings: Setting): Promise<number> {
  const { readPortfolio, readPublicKeys, renderPortfolio } = await import('../../index.ts');
  const { stdout } = surroundings;
  const portfolio = await readPortfolio({ folder, publicKeys: await readPublicKeys(key), at, catalogueDir: catalogue });
  stdout.write(renderPortfolio(json === true ? 'json' : form, portfolio, { language: lang, color: wantsColor(color, surroundings), width: columnsOf(stdout) }));
  return exitCodes.passed;
}
