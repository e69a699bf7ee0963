import { Help, type Argument, type Command, type CommanderError, type Option } from 'commander';
import { phrase } from '../model/phrase.ts';
import { describeOption } from './describe-option.ts';
import { describeUsage } from './describe-usage.ts';
import type { Setting, Voice } from './voice.ts';

const titles = {
  'Usage:': phrase`Usage:`, 'Arguments:': phrase`Arguments:`, 'Options:': phrase`Options:`, 'Commands:': phrase`Commands:`,
} as const;

const isTitle = (text: string): text is keyof typeof titles => Object.hasOwn(titles, text);

/** Makes help and usage speak another language than the parser's own, in every command that is added after. */
export function translateProgram(program: Command, voice: Voice): void {
  const { say } = voice;
  program
    .helpOption('-h, --help', say(phrase`display help for command`))
    .helpCommand(`help ${say(phrase`[command]`)}`, say(phrase`display help for command`))
    .showHelpAfterError(false)
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      commandUsage: (command) => Help.prototype.commandUsage.call(new Help(), command).replace('[command]', () => say(phrase`[command]`)),
      styleTitle: (text) => (isTitle(text) ? say(titles[text]) : text),
      optionDescription: (option) => withExtras(option, describeOption(option), voice),
      argumentDescription: (argument) => withExtras(argument, Help.prototype.argumentDescription.call(new Help(), argument), voice),
    });
}

/** The parser's own description, with what it adds in brackets said in another language. */
function withExtras({ description }: Option | Argument, whole: string, { say }: Voice): string {
  const added = whole.slice(description.length);
  return `${whole.slice(0, whole.length - added.length)}${added
    .replace(/(?<=[( ])choices: /, () => say(phrase`choices: ${''}`))
    .replace(/(?<=[( ])default: /, () => say(phrase`default: ${''}`))}`;
}

/** Says on stderr what is wrong with how the command line was used. */
export function printUsage({ code, message }: CommanderError, { stderr, voice: { say } }: Pick<Setting, 'stderr' | 'voice'>): void {
  // Help that was printed in place of an error says all there is to say.
  if (code === 'commander.help') return;
  const { said, meant } = describeUsage(message);
  stderr.write(`${say(phrase`error: ${said}`)}\n${meant === undefined ? '' : `(${say(meant)})\n`}${say(phrase`(ppip --help shows the commands)`)}\n`);
}
