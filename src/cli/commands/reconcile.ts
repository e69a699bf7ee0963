import { phrase } from '../../model/phrase.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { collect } from '../choose-subject.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { addKeepOptions, readKeep, type KeepFlags } from '../keep-option.ts';
import { languageOption } from '../language-option.ts';
import { formatProblem } from '../print-problems.ts';
import { readStream } from '../read-stream.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

interface Flags extends KeepFlags {
  readonly map: readonly string[];
  readonly cents?: true;
  readonly runs: string;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip reconcile <run> <sales.csv>`: the POS's own sales, held against what a run sent. */
export const reconcileCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  addKeepOptions(program
    .command('reconcile')
    .description(say(phrase`compare the sales export of the POS with what a recorded run sent: missing, doubled, wrong total, lost note or allergy`))
    .argument('<run>', say(phrase`a run folder, its events.jsonl, or latest`))
    .argument('<sales>', say(phrase`the sales export, a CSV file with a line of column names; - for standard input`))
    .option('--map <field>=<column>', say(phrase`the column of a field: orderId, checkNumber, total, subtotal, tax, tip, fees, note or allergies; several; <field>= leaves one out`), collect, [])
    .option('--cents', say(phrase`amounts are whole cents`))
    .option('--runs <dir>', say(phrase`where run folders are kept`), 'ppip-runs')
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`)), voice)
    .action(async (run: string, sales: string, flags: Flags) => { end(await runReconcile(run, sales, flags, surroundings)); });
};

async function runReconcile(run: string, file: string, flags: Flags, surroundings: Setting): Promise<number> {
  const { isBroken, longestSales, reconcileSales, renderReconciliation } = await import('../../index.ts');
  const { stdin, stdout, stderr, voice } = surroundings;
  const source = file === '-' ? { name: '<stdin>', bytes: await readStream(stdin, longestSales) } : { name: file };
  const { reconciliation, folder, problems, keptIn } = await reconcileSales({ run, runsDir: flags.runs, source, map: flags.map, isInCents: flags.cents === true, keep: readKeep(flags) });
  for (const { code, file: place, line, detail } of problems) stderr.write(formatProblem({ code, message: detail, location: `${folder}/${place}:${line}:1` }, voice, 'warning'));
  const options = { language: flags.lang, color: wantsColor(flags.color, surroundings), width: columnsOf(stdout) };
  stdout.write(flags.json === true ? `${JSON.stringify(reconciliation, null, 2)}\n` : renderReconciliation(reconciliation, options));
  if (keptIn !== undefined) stderr.write(`${keptIn}\n`);
  if (problems.some(isBroken)) return exitCodes.evidence;
  return exitCodes[reconciliation.outcome];
}
