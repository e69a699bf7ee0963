import { Option } from 'commander';
import type { DiffForm } from '../../index.ts';
import { phrase } from '../../model/phrase.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

/** Told here too, so that usage needs nothing to be loaded. */
const forms: readonly DiffForm[] = ['terminal', 'json', 'markdown'];

interface Flags {
  readonly out: string;
  readonly json?: true;
  readonly form: DiffForm;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip diff`: what got better or worse from one run to another. */
export const diffCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('diff')
    .description(say(phrase`say what got better, worse, appeared or vanished from one run to another; exits 1 when something is worse`))
    .argument('<before>', say(phrase`the earlier run: its folder, or a report.json`))
    .argument('<after>', say(phrase`the later run: its folder, latest, or a report.json`))
    .option('--out <dir>', say(phrase`where run folders are kept`), 'ppip-runs')
    .addOption(new Option('--form <form>', say(phrase`how it is printed`)).choices(forms).default('terminal'))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`))
    .action(async (before: string, after: string, flags: Flags) => { end(await runDiff(before, after, flags, surroundings)); });
};

async function runDiff(before: string, after: string, { out, json, form, lang, color }: Flags, surroundings: Setting): Promise<number> {
  const { diffRuns, renderDiff } = await import('../../index.ts');
  const { stdout } = surroundings;
  const comparison = await diffRuns(before, after, out);
  stdout.write(renderDiff(json === true ? 'json' : form, comparison, { language: lang, color: wantsColor(color, surroundings), width: columnsOf(stdout) }));
  return comparison.isWorse ? exitCodes.failed : exitCodes.passed;
}
