import { Argument } from 'commander';
import type { SchemaKind } from '../../index.ts';
import { phrase } from '../../model/phrase.ts';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';

/** Told here too, so that usage needs nothing to be loaded. */
const kinds = ['config', 'qualification', 'scenario', 'requirement', 'report', 'catalogue', 'policy', 'process', 'attestations', 'contacts', 'certificate'] as const satisfies readonly SchemaKind[];
const hooks = [
  'pushMenu', 'restoreMenu', 'readCheck', 'refund', 'markSoldOut', 'markAvailable', 'changePrice', 'closeStore', 'openStore', 'takeTillOffline',
  'bringTillOnline', 'restartPos', 'cleanup',
] as const;

const choices = [...kinds, 'hook', ...hooks.map((name) => `hook-${name}` as const)] as const;

const isKind = (choice: (typeof choices)[number]): choice is (typeof kinds)[number] => (kinds as readonly string[]).includes(choice);

/** `ppip schema <kind>`: the JSON Schema of a document, or of what a hook is told and must print. */
export const schemaCommand: AddCommand = (program, { stdout, voice }, end) => {
  const { say } = voice;
  program
    .command('schema')
    .description(say(phrase`print the JSON Schema of a document, or of what a hook is told (stdin) and must print (stdout)`))
    .addArgument(new Argument('<kind>', say(phrase`which document; hook for all hooks, hook-<name> for one`)).choices(choices))
    .addOption(languageOption(voice))
    .action(async (kind: (typeof choices)[number]) => {
      const { hookSchema, loadRules, publishedSchema } = await import('../../index.ts');
      const schema = isKind(kind) ? await publishedSchema(kind) : hookSchema(await loadRules(undefined), kind === 'hook' ? undefined : kind.slice('hook-'.length));
      stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
      end(exitCodes.passed);
    });
};
