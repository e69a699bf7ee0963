import { Option } from 'commander';
import { sandboxRelations, type SandboxRelation } from '../../model/merger.ts';
import { phrase } from '../../model/phrase.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { formatProblem } from '../print-problems.ts';
import { printRun } from '../print-run.ts';
import { readReporters } from '../read-reporters.ts';
import { reporterOption } from '../reporter-option.ts';
import type { Setting } from '../voice.ts';

interface Flags {
  readonly out: string;
  readonly sandbox?: SandboxRelation;
  readonly json?: true;
  readonly reporter: readonly string[];
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip merge <run>…`: the shards of one plan as one run, with the verdict of the whole. */
export const mergeCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('merge')
    .description(say(phrase`join the runs of all shards into one, judged from their evidence, with the verdict of the whole`))
    .argument('<run...>', say(phrase`the run folders of all shards, in any order`))
    .option('--out <dir>', say(phrase`where run folders are kept`), 'ppip-runs')
    .addOption(new Option('--sandbox <how>', say(phrase`whether the shards were played on one sandbox or on one each: two may give the same check number`)).choices(sandboxRelations))
    .option('--json', say(phrase`print only the JSON report on stdout`))
    .addOption(reporterOption(voice))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`))
    .action(async (runs: readonly string[], flags: Flags) => { end(await runMerge(runs, flags, surroundings)); });
};

async function runMerge(runs: readonly string[], flags: Flags, surroundings: Setting): Promise<number> {
  const reporters = readReporters(flags.reporter, flags.json === true);
  const { mergeRuns } = await import('../../index.ts');
  const { merged, problems } = await mergeRuns({ runs, outDir: flags.out, sandboxes: flags.sandbox });
  if (merged !== undefined) return printRun(merged, { reporters, lang: flags.lang, color: flags.color }, surroundings);
  for (const { code, folder, file, line, detail } of problems) {
    surroundings.stderr.write(formatProblem({ code, message: detail, location: `${folder}/${file}:${line}:1` }, surroundings.voice));
  }
  return exitCodes.evidence;
}
