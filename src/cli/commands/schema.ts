import { Argument } from 'commander';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';

/** Told here too, so that usage needs nothing to be loaded. */
const kinds = ['report', 'catalogue', 'policy'] as const;

/** `ppip schema <kind>`: the JSON Schema of a document. */
export const schemaCommand: AddCommand = (program, { stdout }, end) => {
  program
    .command('schema')
    .description('print the JSON Schema of a document')
    .addArgument(new Argument('<kind>', 'which document').choices(kinds))
    .action(async (kind: (typeof kinds)[number]) => {
      const { publishedSchema } = await import('../../index.ts');
      stdout.write(`${JSON.stringify(publishedSchema(kind), null, 2)}\n`);
      end(exitCodes.passed);
    });
};
