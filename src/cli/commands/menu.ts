import { Option } from 'commander';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { addKeepOptions, readKeep, type KeepFlags } from '../keep-option.ts';
import { languageOption } from '../language-option.ts';
import { readStream } from '../read-stream.ts';
import type { Setting } from '../voice.ts';

interface CheckFlags extends KeepFlags {
  readonly against?: 'standard';
  readonly idMap?: string;
  readonly catalogue?: string;
  readonly json?: true;
  readonly lang: Language;
}

interface ExportFlags {
  readonly csv?: true;
  readonly json?: true;
  readonly out?: string;
  readonly catalogue?: string;
  readonly lang: Language;
}

/** `ppip menu`: menus without a POS. */
export const menuCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  const menu = program.command('menu').description(say(phrase`look at a menu in a file, or get the standard certification menu; sends nothing`));
  addKeepOptions(menu
    .command('check')
    .description(say(phrase`hold a menu in a file against the rules that a run puts to it; exits 1 when a MUST is broken`))
    .argument('<file>', say(phrase`the body of a menu call in JSON; - for standard input`))
    .addOption(new Option('--against <menu>', say(phrase`also compare it with the standard certification menu`)).choices(['standard']))
    .option('--id-map <file>', say(phrase`CSV with the columns standardId and posId, for a POS that numbers the standard menu itself`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice)), voice)
    .action(async (file: string, flags: CheckFlags) => { end(await runCheck(file, flags, surroundings)); });
  menu
    .command('export')
    .description(say(phrase`print the standard certification menu, to key or import it into a till`))
    .option('--csv', say(phrase`as a table with one line for each price (default)`))
    .option('--json', say(phrase`as a POS sends it`))
    .option('--out <file>', say(phrase`into a file; a CSV begins with the mark by which spreadsheets know UTF-8`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .addOption(languageOption(voice))
    .action(async (flags: ExportFlags) => {
      await runExport(flags, surroundings);
      end(exitCodes.passed);
    });
};

async function runCheck(file: string, flags: CheckFlags, { stdin, stdout, stderr }: Setting): Promise<number> {
  if (flags.idMap !== undefined && flags.against === undefined) {
    throw new InputError([{ code: 'usage.idMapAlone', message: phrase`--id-map is about the standard menu`, hint: phrase`add --against standard` }]);
  }
  const { checkMenu, holdsRules, maxBodyBytes, renderMenuCheck } = await import('../../index.ts');
  const source = file === '-' ? { name: '<stdin>', bytes: await readStream(stdin, maxBodyBytes) } : { name: file };
  const { check, keptIn } = await checkMenu({ source, isAgainstStandard: flags.against === 'standard', idMapFile: flags.idMap, catalogueDir: flags.catalogue, keep: readKeep(flags) });
  stdout.write(flags.json === true ? `${JSON.stringify(check, null, 2)}\n` : renderMenuCheck(check, flags.lang));
  if (keptIn !== undefined) stderr.write(`${keptIn}\n`);
  return holdsRules(check) ? exitCodes.passed : exitCodes.failed;
}

async function runExport({ csv, json, out, catalogue, lang }: ExportFlags, { stdout, stderr }: Setting): Promise<void> {
  if (csv === true && json === true) {
    throw new InputError([{ code: 'usage.twoForms', message: phrase`--csv and --json exclude each other`, hint: phrase`export twice, each into a file of its own` }]);
  }
  const { exportMenu, saveMenu } = await import('../../index.ts');
  const content = await exportMenu({ format: json === true ? 'json' : 'csv', language: lang, catalogueDir: catalogue });
  if (out === undefined) {
    stdout.write(content);
    return;
  }
  await saveMenu(out, json === true ? content : `\uFEFF${content}`);
  stderr.write(`${out}\n`);
}
