import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { chooseSubject } from '../choose-subject.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { addKeepOption, readKeep, type KeepFlags } from '../keep-option.ts';
import { languageOption } from '../language-option.ts';
import { addTunnelOptions, readTunnel, type TunnelFlags } from '../tunnel-option.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

interface Flags extends TunnelFlags, KeepFlags {
  readonly pos?: string;
  readonly catalogue?: string;
  readonly out: string;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip doctor`: what would keep a run from working. */
export const doctorCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  addKeepOption(addTunnelOptions(program
    .command('doctor')
    .description(say(phrase`look for what would keep a run from working: this machine, the way to the POS, one menu sync and its callback; sends no order`))
    .option('--config <file>', say(phrase`the partner (default: ppip.yaml)`))
    .option('--pos <pos>', say(phrase`reference[:<flaw or oddity>,…]: the embedded reference POS`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--out <dir>', say(phrase`where run folders would be kept`), 'ppip-runs')
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`)), voice), voice)
    .action(async (flags: Flags) => { end(await runDoctor(flags, surroundings)); });
};

async function runDoctor(flags: Flags, surroundings: Setting): Promise<number> {
  const { diagnose, keepDiagnosis, renderDiagnosis, whoseProblem } = await import('../../index.ts');
  const { stdout, stderr, env, signal, nodeVersion, voice } = surroundings;
  const keep = readKeep(flags);
  if (keep !== undefined && flags.pos !== undefined) {
    throw new InputError([{ code: 'usage.keepReference', message: phrase`--keep and --pos exclude each other`, hint: phrase`the embedded POS shows nothing of an integration` }]);
  }
  const diagnosis = await diagnose({
    subject: chooseSubject(flags), catalogueDir: flags.catalogue, outDir: flags.out, nodeVersion, env, signal, tunnel: readTunnel(flags),
    // A wait that may be long must not look like a standstill.
    onWaiting: (timeoutMs) => { stderr.write(`${voice.say(phrase`Waiting for the menu, ${Math.ceil(timeoutMs / 1000)} s at most…`)}\n`); },
  });
  const options = { language: flags.lang, color: wantsColor(flags.color, surroundings), width: columnsOf(stdout) };
  stdout.write(renderDiagnosis(flags.json === true ? 'json' : 'terminal', diagnosis, options));
  if (signal.aborted) return exitCodes.interrupted;
  if (keep !== undefined) stderr.write(`${await keepDiagnosis(diagnosis, { ...keep, catalogueDir: flags.catalogue })}\n`);
  return { none: exitCodes.passed, config: exitCodes.badInput, other: exitCodes.incomplete }[whoseProblem(diagnosis)];
}
