import { phrase } from '../../model/phrase.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { languageOption } from '../language-option.ts';
import { printRun } from '../print-run.ts';
import type { Setting } from '../voice.ts';
import { reporterOption } from '../reporter-option.ts';
import { readReporters } from '../read-reporters.ts';

interface Flags {
  readonly out: string;
  readonly json?: true;
  readonly reporter: readonly string[];
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip report <run>`: the report of a recorded run, judged again from its evidence. */
export const reportCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('report')
    .description(say(phrase`judge a recorded run again from its evidence, offline, and print its report`))
    .argument('[run]', say(phrase`a run folder, its events.jsonl, or latest`), 'latest')
    .option('--out <dir>', say(phrase`where run folders are kept`), 'ppip-runs')
    .option('--json', say(phrase`print only the JSON report on stdout`))
    .addOption(reporterOption(voice))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`))
    .action(async (run: string, flags: Flags) => { end(await runReport(run, flags, surroundings)); });
};

async function runReport(run: string, flags: Flags, surroundings: Setting): Promise<number> {
  const reporters = readReporters(flags.reporter, flags.json === true);
  const { reportRun } = await import('../../index.ts');
  return printRun(await reportRun(run, flags.out), { reporters, lang: flags.lang, color: flags.color }, surroundings);
}
