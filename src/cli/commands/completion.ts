import { Argument, type Command } from 'commander';
import type { CompletionSubject, CompletionWord } from '../../index.ts';
import { phrase } from '../../model/phrase.ts';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { takeLeadingLanguage } from '../leading-language.ts';
import { reporterList } from '../reporter-option.ts';
import type { Voice } from '../voice.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** `ppip completion <shell>`, and `ppip complete -- …`, which the scripts of the shells call. */
export const completionCommand: AddCommand = (program, { stdout, voice }, end) => {
  const { say } = voice;
  program
    .command('completion')
    .description(say(phrase`print the script that completes ppip in a shell, such as: source <(ppip completion bash)`))
    .addArgument(new Argument('<shell>', say(phrase`which shell`)).choices(shells))
    .addOption(languageOption(voice))
    .action(async (shell: (typeof shells)[number]) => {
      stdout.write(await scriptFor(shell));
      end(exitCodes.passed);
    });
  program
    .command('complete', { hidden: true })
    .description(say(phrase`what could be typed next; asked by the scripts of the shells`))
    .argument('[words...]')
    .action(async (words: readonly string[]) => {
      stdout.write(await complete(program, words, voice));
      end(exitCodes.passed);
    });
};

async function scriptFor(shell: (typeof shells)[number]): Promise<string> {
  if (shell === 'bash') return (await import('../bash-script.ts')).bashScript;
  const [{ script }, { captureConsole }] = await Promise.all([import('@bomb.sh/tab'), import('../capture-console.ts')]);
  return `${captureConsole(() => { script(shell, 'ppip', 'ppip'); }).join('\n')}\n`;
}

/** Which words an option takes, where it does not list them itself. */
const optionSubjects: Readonly<Record<string, readonly CompletionSubject[]>> = {
  only: ['scenario', 'requirement'], tag: ['tag'], changed: ['change'], 'item-role': ['itemRole'], flaw: ['behaviour'], pos: ['behaviour'],
};

/** Which words the first argument of a command can be. */
const argumentSubjects: Readonly<Record<string, readonly CompletionSubject[]>> = {
  explain: ['requirement', 'code'], report: ['run'], reconcile: ['run'], diff: ['run'], pack: ['run'],
};

/** Completions in the form that the scripts read: a word and its description a line, then what else the shell may offer. */
async function complete(program: Command, typed: readonly string[], { language, say }: Voice): Promise<string> {
  // What stands before the command says in which language only.
  const words = typed.length > 2 ? takeLeadingLanguage(typed).rest : typed;
  const [{ default: tab }, { captureConsole }] = await Promise.all([import('@bomb.sh/tab/commander'), import('../capture-console.ts')]);
  const { completionWords } = await import('../../index.ts');
  const shown = program.createCommand('ppip');
  for (const command of program.commands) if (!['completion', 'complete'].includes(command.name())) shown.addCommand(command);
  const known = tab(shown, { completionCommandName: 'completion' });
  const current = words.at(-1) ?? '';
  const option = /^--([\w-]+)(?:=|$)/.exec(current.includes('=') ? current : words.at(-2) ?? '')?.[1] ?? '';
  const command = words.slice(0, -1).find((word) => !word.startsWith('-')) ?? '';
  const load = async (subjects: readonly CompletionSubject[]): Promise<readonly CompletionWord[]> =>
    (await Promise.all(subjects.map((subject) => completionWords(subject, outDirOf(words), language)))).flat();
  const offered = await load(optionSubjects[option] ?? []);
  const values = option === 'pos' ? [{ value: 'reference', description: say(phrase`the embedded reference POS`) }, ...offered.map(({ value, description }) => ({ value: `reference:${value}`, description }))]
    : option === 'reporter' ? reporterList.map((value) => ({ value, description: '' })) : offered;
  const places = optionSubjects[option] === undefined ? await load(argumentSubjects[command] ?? []) : [];
  for (const { options, arguments: positions } of known.commands.values()) {
    const wanted = options.get(option);
    if (wanted !== undefined && values.length > 0) wanted.handler = (add) => { for (const { value, description } of values) add(value, firstLine(description)); };
    const [place] = positions.values();
    if (place !== undefined && places.length > 0) place.handler = (add) => { for (const { value, description } of places) add(value, firstLine(description)); };
  }
  const lines = captureConsole(() => { known.parse([...words]); }).filter((line) => line !== '' && !/^:\d+$/.test(line));
  // Where nothing is known, a file may be meant; 4 says that none is.
  return `${[...lines, lines.length === 0 && !current.startsWith('--') ? ':0' : ':4'].join('\n')}\n`;
}

const firstLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 120);

function outDirOf(words: readonly string[]): string {
  const at = words.indexOf('--out');
  return (at < 0 ? undefined : words[at + 1]) ?? 'ppip-runs';
}
