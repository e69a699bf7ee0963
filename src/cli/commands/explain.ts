import type { indexTopics as IndexTopics } from '../../index.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { phrase } from '../../model/phrase.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

interface Flags {
  readonly catalogue?: string;
  readonly full?: true;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip explain <id|code>…`: what a rule asks, an example of it, what usually breaks it; or what a finding means. */
export const explainCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('explain')
    .description(say(phrase`explain requirements, codes of findings and codes of errors; without any, show what can be explained`))
    .argument('[topics...]', say(phrase`ids such as ORD-004, codes such as status.isNot or config.url`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--full', say(phrase`bodies of examples whole, and every check`))
    .option('--json', say(phrase`as JSON`))
    .option('--no-color', say(phrase`plain text`))
    .addOption(languageOption(voice))
    .action(async (topics: readonly string[], flags: Flags) => {
      await runExplain(topics, flags, surroundings);
      end(exitCodes.passed);
    });
};

async function runExplain(topics: readonly string[], { catalogue, full, json, lang, color }: Flags, surroundings: Setting): Promise<void> {
  const { explain, loadRules, renderExplained } = await import('../../index.ts');
  const { stdout } = surroundings;
  const rules = await loadRules(catalogue);
  const explained = topics.length === 0 ? await listTopics(rules) : await explain(topics, rules);
  const options = { language: lang, isFull: full === true, color: wantsColor(color, surroundings), width: columnsOf(stdout) };
  stdout.write(json === true ? `${JSON.stringify(explained, null, 2)}\n` : renderExplained(explained, options));
}

async function listTopics(rules: Catalogue): Promise<ReturnType<typeof IndexTopics>> {
  const { indexTopics } = await import('../../index.ts');
  return indexTopics(rules);
}
