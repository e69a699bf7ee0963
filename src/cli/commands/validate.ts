import { Argument } from 'commander';
import { bodyKinds, type BodyKind } from '../../model/body-check.ts';
import { phrase } from '../../model/phrase.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { readStream } from '../read-stream.ts';
import type { Setting } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

interface Flags {
  readonly catalogue?: string;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip validate`: the body of one call, without a POS. */
export const validateCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('validate')
    .description(say(phrase`hold the body of one call in a file against the contract; sends nothing; exits 1 when its form or a MUST is broken`))
    .addArgument(new Argument('<kind>', say(phrase`what it is`)).choices(bodyKinds))
    .argument('<file>', say(phrase`the body in JSON; - for standard input`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`))
    .action(async (kind: BodyKind, file: string, flags: Flags) => { end(await runValidate(kind, file, flags, surroundings)); });
};

async function runValidate(kind: BodyKind, file: string, { catalogue, json, lang, color }: Flags, surroundings: Setting): Promise<number> {
  const { maxBodyBytes, renderBodyCheck, validateBody } = await import('../../index.ts');
  const { stdin, stdout } = surroundings;
  const source = file === '-' ? { name: '<stdin>', bytes: await readStream(stdin, maxBodyBytes) } : { name: file };
  const validated = await validateBody({ kind, source, catalogueDir: catalogue });
  const options = { language: lang, color: wantsColor(color, surroundings), width: columnsOf(stdout) };
  stdout.write(json === true ? `${JSON.stringify(validated.check, null, 2)}\n` : renderBodyCheck(validated, options));
  return validated.check.isValid ? exitCodes.passed : exitCodes.failed;
}
