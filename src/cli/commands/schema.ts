import { Argument } from 'commander';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';

/** `ppip schema <kind>`: the JSON Schema of a document. */
export const schemaCommand: AddCommand = (program, { stdout }, end) => {
  program
    .command('schema')
    .description('print the JSON Schema of a document')
    .addArgument(new Argument('<kind>', 'which document').choices(['report']))
    .action(async (kind: 'report') => {
      const { publishedSchema } = await import('../../index.ts');
      stdout.write(`${JSON.stringify(publishedSchema(kind), null, 2)}\n`);
      end(exitCodes.passed);
    });
};
