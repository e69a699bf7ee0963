import { Option } from 'commander';
import type { ChecklistForm } from '../../index.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { addProgressOptions, addPublicKeys, type ProgressFlags } from '../progress-options.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

/** Told here too, so that usage needs nothing to be loaded. */
const forms: readonly ChecklistForm[] = ['terminal', 'markdown', 'html', 'json'];

interface Flags extends ProgressFlags {
  readonly run?: string;
  readonly key: readonly string[];
  readonly through?: string;
  readonly form: ChecklistForm;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip checklist`: all phases of PPIP, what is done, and what is next. */
export const checklistCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  const command = program
    .command('checklist')
    .description(say(phrase`show the five phases of PPIP: what is done, by whom and when, what shows it, and what is next`));
  addPublicKeys(addProgressOptions(command, voice), voice)
    .option('--run <run>', say(phrase`the run that shows phase 3: its folder or a package (default: the newest whole run of this POS)`))
    .option('--through <phase>', say(phrase`exit 3 unless everything up to the end of this phase is done`))
    .addOption(new Option('--form <form>', say(phrase`how it is printed`)).choices(forms).default('terminal'))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`))
    .action(async (flags: Flags) => { end(await runChecklist(flags, surroundings)); });
};

async function runChecklist({ config, attestations, evidence, runs, catalogue, run, key, through, form, json, lang, color }: Flags, surroundings: Setting): Promise<number> {
  const { makeChecklist, readPublicKeys, renderChecklist } = await import('../../index.ts');
  const { stdout } = surroundings;
  const checklist = await makeChecklist({
    configFile: config, attestationsFile: attestations, evidenceDir: evidence, runsDir: runs, run, catalogueDir: catalogue, publicKeys: await readPublicKeys(key),
  });
  const last = through === undefined ? -1 : checklist.phases.findIndex(({ id }) => id === through);
  if (through !== undefined && last < 0) {
    throw new InputError([{ code: 'usage.unknownPhase', message: phrase`there is no phase '${through}'`, hint: phrase`the phases are ${checklist.phases.map(({ id }) => id).join(', ')}` }]);
  }
  stdout.write(renderChecklist(json === true ? 'json' : form, checklist, { language: lang, color: wantsColor(color, surroundings), width: columnsOf(stdout) }));
  return checklist.phases.slice(0, last + 1).every(({ state }) => state === 'done') ? exitCodes.passed : exitCodes.incomplete;
}
