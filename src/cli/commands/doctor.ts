import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { chooseSubject } from '../choose-subject.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import type { Surroundings } from '../surroundings.ts';
import { addTunnelOptions, readTunnel, type TunnelFlags } from '../tunnel-option.ts';
import { wantsColor } from '../write-reports.ts';

interface Flags extends TunnelFlags {
  readonly config?: string;
  readonly pos?: string;
  readonly catalogue?: string;
  readonly out: string;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip doctor`: what would keep a run from working. */
export const doctorCommand: AddCommand = (program, surroundings, end) => {
  addTunnelOptions(program
    .command('doctor')
    .description('look for what would keep a run from working: this machine, the way to the POS, one menu sync and its callback; sends no order')
    .option('--config <file>', 'the partner (default: ppip.yaml)')
    .option('--pos <pos>', 'reference[:<flaw or oddity>,…]: the embedded reference POS')
    .option('--catalogue <dir>', 'another catalogue than the one that ships')
    .option('--out <dir>', 'where run folders would be kept', 'ppip-runs')
    .option('--json', 'as JSON')
    .addOption(languageOption())
    .option('--no-color', 'no colours'))
    .action(async (flags: Flags) => { end(await runDoctor(flags, surroundings)); });
};

/** A wait that may be long must not look like a standstill. */
function setWaitingNote(timeoutMs: number, language: Language): string {
  const seconds = Math.ceil(timeoutMs / 1000);
  return language === 'fr' ? `En attente du menu, ${seconds} s au plus…` : `Waiting for the menu, ${seconds} s at most…`;
}

async function runDoctor(flags: Flags, surroundings: Surroundings): Promise<number> {
  const { diagnose, renderDiagnosis, whoseProblem } = await import('../../index.ts');
  const { stdout, stderr, env, signal, nodeVersion } = surroundings;
  const diagnosis = await diagnose({
    subject: chooseSubject(flags), catalogueDir: flags.catalogue, outDir: flags.out, nodeVersion, env, signal, tunnel: readTunnel(flags),
    onWaiting: (timeoutMs) => { stderr.write(`${setWaitingNote(timeoutMs, flags.lang)}\n`); },
  });
  const options = { language: flags.lang, color: wantsColor(flags.color, surroundings), width: stdout.columns ?? 100 };
  stdout.write(renderDiagnosis(flags.json === true ? 'json' : 'terminal', diagnosis, options));
  if (signal.aborted) return exitCodes.interrupted;
  return { none: exitCodes.passed, config: exitCodes.badInput, other: exitCodes.incomplete }[whoseProblem(diagnosis)];
}
