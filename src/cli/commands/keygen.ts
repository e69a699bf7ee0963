import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';

/** `ppip keygen`: a pair of keys, to sign packages and to verify them. */
export const keygenCommand: AddCommand = (program, { stdout }, end) => {
  program
    .command('keygen')
    .description('make a pair of Ed25519 keys: one to sign packages with, and <file>.pub to verify them with; overwrites nothing')
    .requiredOption('--out <file>', 'where the private key goes')
    .action(async ({ out }: { readonly out: string }) => {
      const { generateKey } = await import('../../index.ts');
      const { privateFile, publicFile, keyId } = await generateKey(out);
      stdout.write(`${privateFile}\n${publicFile}\n${keyId}\n`);
      end(exitCodes.passed);
    });
};
