import { Option } from 'commander';
import { initQuestions, type InitAnswers, type InitQuestionId } from '../../model/init-question.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import type { Init, InitDraft } from '../../index.ts';
import type { AddCommand } from '../add-command.ts';
import { collect } from '../choose-subject.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { Cancelled, openPrompts, type QuestionPrompts } from '../question-prompts.ts';
import { isCi } from '../surroundings.ts';
import type { Setting } from '../voice.ts';

interface Flags {
  readonly config: string;
  readonly catalogue?: string;
  readonly answers?: string;
  readonly grid: readonly string[];
  readonly yes?: true;
  readonly force?: true;
  readonly requalify?: true;
  readonly lang: Language;
  readonly [answer: string]: unknown;
}

/** `ppip init`: a few questions, then ppip.yaml and qualification.yaml. */
export const initCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  const command = program
    .command('init')
    .description(say(phrase`ask a few questions and write ppip.yaml and qualification.yaml; run again, it keeps what is there`))
    .option('--config <file>', say(phrase`the file to write; qualification.yaml stands beside it`), 'ppip.yaml')
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--answers <file>', say(phrase`answers from a YAML file: the options below in camelCase (posName for --pos-name), and grid`))
    .option('--yes', say(phrase`ask nothing: the usual answer to every question that is left`))
    .option('--force', say(phrase`replace values that are there already without asking`))
    .option('--requalify', say(phrase`declare the scope of ppip.yaml anew in qualification.yaml, also when it is smaller`))
    .addOption(languageOption(voice));
  for (const { flag, help, kind } of initQuestions) command.addOption(new Option(`--${flag} <${kind === 'list' ? 'words' : kind}>`, say(help)));
  command.option('--grid <topic=answer>', say(phrase`a topic of the Qualification Grid, such as market="quick service in Québec"; several`), collect, []);
  command.action(async (flags: Flags) => { end(await runInit(flags, surroundings)); });
};

async function runInit(flags: Flags, surroundings: Setting): Promise<number> {
  const { openInit, prepareInit, withUsualAnswers, wordsOfInit, writeInit } = await import('../../index.ts');
  const { stdout, stderr, env } = surroundings;
  const values = Object.fromEntries(initQuestions.flatMap(({ id }) => (typeof flags[id] === 'string' ? [[id, flags[id]]] : []))) as Partial<Record<InitQuestionId, string>>;
  const init = await openInit({ configFile: flags.config, catalogueDir: flags.catalogue, answersFile: flags.answers, options: { values, grid: flags.grid }, env, language: flags.lang });
  const words = wordsOfInit(flags.lang);
  const prompts = flags.yes === true || isCi(surroundings) ? undefined : await openPrompts(surroundings);
  try {
    let answers = init.given;
    if (prompts !== undefined) answers = await interview(init, prompts, surroundings);
    else if (flags.yes === true) answers = { ...answers, config: withUsualAnswers(init, answers.config) };
    else await refuseMissing(init, answers);
    const draft = await prepareInit(init, answers, flags.requalify === true);
    if (flags.force !== true) await confirmReplaced(draft, prompts, surroundings, words);
    await writeInit(draft);
    stdout.write(tellDraft(draft, words, flags));
    return exitCodes.passed;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    stderr.write(`${words.cancelled}\n`);
    return exitCodes.interrupted;
  }
}

async function interview(init: Init, prompts: QuestionPrompts, { stderr }: Setting): Promise<InitAnswers> {
  const { askGrid, askQuestion, checkAnswer, wordsOfInit } = await import('../../index.ts');
  const words = wordsOfInit(init.language);
  stderr.write(`${words.opening}\n\n`);
  let config = init.given.config;
  for (const question of initQuestions) {
    const asked = askQuestion(question, init, config);
    if (asked === undefined) continue;
    const so = config;
    const answer = await prompts.ask(asked, (value) => checkAnswer(question.id, value, init, so));
    // What is there already and was only looked at stays as it is written.
    const isKept = init.config.document !== undefined && JSON.stringify(answer) === JSON.stringify(asked.initial);
    if (answer !== undefined && !isKept) config = { ...config, [question.id]: answer };
  }
  const grid: Record<string, InitAnswers['grid'][string]> = { ...init.given.grid };
  const topics = askGrid(init);
  if (topics.length > 0 && await prompts.confirm(words.askGrid, false)) {
    for (const [id, asked] of topics) {
      const answer = await prompts.ask(asked, () => undefined);
      if (answer !== undefined && !(Array.isArray(answer) && answer.length === 0)) grid[id] = answer;
    }
  }
  return { config, grid };
}

/** Nobody is there to ask: what is missing is told with the option that answers it. */
async function refuseMissing(init: Init, { config }: InitAnswers): Promise<void> {
  const { missingAnswers } = await import('../../index.ts');
  const missing = missingAnswers(init, config);
  if (missing.length === 0) return;
  throw new InputError(missing.map(({ flag, help }, index) => ({
    code: 'init.missing', message: phrase`not answered: ${help}`, location: `--${flag}`,
    ...(index === missing.length - 1 && { hint: phrase`nobody is at a terminal to ask: give these options, a file with --answers, or --yes for the usual answers` }),
  })));
}

type Words = ReturnType<(typeof import('../../index.ts'))['wordsOfInit']>;

async function confirmReplaced({ replaced }: InitDraft, prompts: QuestionPrompts | undefined, { stderr }: Setting, words: Words): Promise<void> {
  if (replaced.length === 0) return;
  if (prompts !== undefined) {
    stderr.write(replaced.map(({ key, from, to }) => `  ${words.changes(key, from, to)}\n`).join(''));
    if (await prompts.confirm(words.confirm, true)) return;
    throw new Cancelled();
  }
  throw new InputError(replaced.map(({ key, from, to }, index) => ({
    code: 'init.wouldReplace', message: phrase`${key} is '${from}' now and would become '${to}'`,
    ...(index === replaced.length - 1 && { hint: phrase`add --force to replace it` }),
  })));
}

function tellDraft({ files, leftOut, publicUrlKept, secret, isPosHere }: InitDraft, words: Words, { config }: Flags): string {
  const option = config === 'ppip.yaml' ? '' : ` --config ${/^[\w./:\\-]+$/.test(config) ? config : `"${config}"`}`;
  const sandbox = isPosHere ? [['ppip sandbox', words.steps.sandbox]] : [];
  const steps = [...sandbox, ['ppip doctor', words.steps.doctor], ['ppip certify', words.steps.certify]].map(([command = '', what = '']) => [`${command}${option}`, what]);
  const commands = [...steps, ['ppip certify --pos reference', words.steps.reference]];
  const width = Math.max(...commands.map(([command = '']) => command.length));
  return [
    ...files.map(({ file, state }) => `${file}  ${words.state[state]}`),
    ...(leftOut.length === 0 ? [] : ['', words.leftOut([...new Set(leftOut.map(({ id }) => id))].join(', '))]),
    ...(publicUrlKept === undefined ? [] : ['', words.publicUrlKept(publicUrlKept.url, publicUrlKept.listen)]),
    ...(secret.variable === undefined ? [] : ['', words.secretVariable(secret.variable)]),
    ...(secret.file === undefined ? [] : ['', words.secretFile(secret.file.path, secret.file.isIgnored)]),
    '', words.next, ...commands.map(([command = '', what = '']) => `  ${command.padEnd(width)}   # ${what}`), '',
  ].join('\n');
}
