import { phrase } from '../../model/phrase.ts';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';

/** `ppip keygen`: a pair of keys, to sign packages and to verify them. */
export const keygenCommand: AddCommand = (program, { stdout, voice }, end) => {
  const { say } = voice;
  program
    .command('keygen')
    .description(say(phrase`make a pair of Ed25519 keys: one to sign packages with, and <file>.pub to verify them with; overwrites nothing`))
    .requiredOption('--out <file>', say(phrase`where the private key goes`))
    .addOption(languageOption(voice))
    .action(async ({ out }: { readonly out: string }) => {
      const { generateKey } = await import('../../index.ts');
      const { privateFile, publicFile, keyId } = await generateKey(out);
      stdout.write(`${privateFile}\n${publicFile}\n${keyId}\n`);
      end(exitCodes.passed);
    });
};
