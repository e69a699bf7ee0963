import type { ExplainedPlan } from '../../index.ts';
import type { FindingArgs } from '../../model/finding.ts';
import { counted, phrase, type Phrase } from '../../model/phrase.ts';
import type { Shard } from '../../model/shard.ts';
import { spellMoney } from '../../model/spell-money.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { changedOption, holdChangedAlone } from '../changed-option.ts';
import { chooseSubject, collect } from '../choose-subject.ts';
import { duration } from '../duration-option.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { formatProblem } from '../print-problems.ts';
import { setCriticalPath } from '../set-critical-path.ts';
import { shardOption } from '../shard-option.ts';
import type { Setting, Voice } from '../voice.ts';

interface Flags {
  readonly config?: string;
  readonly pos?: string;
  readonly catalogue?: string;
  readonly only: readonly string[];
  readonly tag: readonly string[];
  readonly changed: readonly string[];
  readonly shard?: Shard;
  readonly statusAfter?: number;
  readonly menuAfter?: number;
  readonly json?: true;
  readonly lang: Language;
}

type Say = (code: string, args: FindingArgs) => string;

/** `ppip plan`: what would run for this partner, why the rest would not, what it would put on the till, and what it takes at least. */
export const planCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('plan')
    .description(say(phrase`show what would run for this partner, why the rest would not, and what it would put on the till; sends nothing`))
    .option('--config <file>', say(phrase`the partner (default: ppip.yaml)`))
    .option('--pos <pos>', say(phrase`reference: the embedded reference POS`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--only <id|glob>', say(phrase`only these scenarios, folders or requirements`), collect, [])
    .option('--tag <tag>', say(phrase`only scenarios with this tag, beside those of --only; several`), collect, [])
    .addOption(changedOption(voice))
    .addOption(shardOption(voice))
    .option('--status-after <time>', say(phrase`what the POS takes to each status, for the critical path (default: 2s)`), duration(voice))
    .option('--menu-after <time>', say(phrase`what it takes to each menu (default: 2s)`), duration(voice))
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .action(async (flags: Flags) => { end(await runPlanCommand(flags, surroundings)); });
};

async function runPlanCommand(flags: Flags, { stdout, stderr, env, voice }: Setting): Promise<number> {
  holdChangedAlone(flags);
  const { planFor, say } = await import('../../index.ts');
  const explained = await planFor({
    subject: chooseSubject(flags), catalogueDir: flags.catalogue, only: flags.only, tags: flags.tag, changed: flags.changed, shard: flags.shard, env,
    pace: { statusMs: flags.statusAfter, menuMs: flags.menuAfter },
  });
  for (const warning of explained.warnings) stderr.write(formatProblem(warning, voice, 'warning'));
  const { plan, load, leftOut, tillTime, changes, criticalPath } = explained;
  const text = flags.json === true
    ? `${JSON.stringify({ ...plan, load, criticalPath, ...(tillTime !== undefined && { tillTime }), ...(leftOut.length > 0 && { leftOut }), ...(changes.length > 0 && { obligations: changes }) }, null, 2)}\n`
    : setPlan(explained, voice, (code, args) => say(flags.lang, code, args));
  stdout.write(text);
  return plan.scenarios.some(({ state }) => state === 'run') ? exitCodes.passed : exitCodes.incomplete;
}

/** What a scenario asks of the till, and whether a hook answers; without one a person at the terminal must, else it is manual. */
function setAsks(id: string, language: Language, { scenarios }: ExplainedPlan['catalogue'], { hooks }: ExplainedPlan['partner']): string {
  const asks = scenarios.find((scenario) => scenario.id === id)?.steps.flatMap((step) => (step.kind === 'ask' ? step.hook : [])) ?? [];
  if (asks.length === 0) return '';
  const missing = [...new Set(asks)].filter((hook) => hooks[hook] === undefined);
  const names = missing.join(', ');
  const noHook = language === 'fr' ? `sans crochet\u00A0: ${names} (demandé à une personne; manuel si personne n’est là)` : `no hook: ${names} (a person is asked; manual when nobody is there)`;
  return `\n    ${language === 'fr' ? 'demande' : 'asks'} ${[...new Set(asks)].join(', ')}${missing.length === 0 ? '' : ` · ${noHook}`}`;
}

/** What the plan says, in English and French. */
const planWords = {
  en: {
    within: 'in:', without: 'not:', runs: 'Would run', rests: 'Would not run', at: 'at', and: 'and', after: 'after', along: 'brought along', estimate: ', at the prices of the standard menu',
  },
  fr: {
    within: 'avec\u00A0:', without: 'sans\u00A0:', runs: 'Serait joué', rests: 'Ne serait pas joué', at: 'à', and: 'et', after: 'après', along: 'joué en appui', estimate: ', aux prix du menu standard',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** What is said of changes, in English and French. */
const changeWords = {
  en: {
    colon: ':', changed: 'Changed', again: 'To be shown again', manual: 'At the till, by a person unless a hook does it', excluded: 'No scenario can show', notApplicable: 'Does not apply here',
  },
  fr: {
    colon: '\u00A0:', changed: 'Changement', again: 'À démontrer de nouveau', manual: 'À la caisse, par une personne sauf si un crochet s’en charge', excluded: 'Aucun scénario ne peut démontrer', notApplicable: 'Sans objet ici',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

const spellTime = (seconds: number): string => (seconds < 60 ? `${seconds}\u00A0s` : `${Math.ceil(seconds / 60)}\u00A0min`);

/** How many orders somebody must accept at the till, and how long that takes. */
function describeTillTime({ orders, seconds }: { readonly orders: number; readonly seconds: number }): Phrase {
  const time = spellTime(seconds);
  return phrase`At the till: ${counted(orders, phrase`a person accepts ${orders} order, about ${time}`, phrase`a person accepts ${orders} orders, about ${time}`)}`;
}

function setTillTime({ tillTime }: ExplainedPlan, { say }: Voice): readonly string[] {
  if (tillTime === undefined) return [];
  return [`${say(describeTillTime(tillTime))} (${say(phrase`${spellTime(tillTime.secondsPerOrder)} each; one scenario at a time`)})`];
}

/** What a change obliges, by how it is shown again. */
function setChange({ id, text, requirements }: ExplainedPlan['changes'][number], language: Language): readonly string[] {
  const words = changeWords[language];
  const named = (how: ExplainedPlan['changes'][number]['requirements'][number]['how']): readonly string[] => requirements.filter((entry) => entry.how === how).map((entry) => entry.id);
  const line = (lead: string, ids: readonly string[]): readonly string[] => (ids.length === 0 ? [] : [`    ${lead} (${ids.length})${words.colon} ${ids.join(', ')}`]);
  return [
    '', `${words.changed}${words.colon} ${id} · ${text[language]}`,
    ...line(words.again, named('scenario')), ...line(words.manual, named('manual')),
    ...requirements.flatMap((entry) => (entry.how === 'excluded' ? [`    ${words.excluded}${words.colon} ${entry.id} · ${entry.reason[language]}`] : [])),
    ...line(words.notApplicable, named('notApplicable')),
  ];
}

function describeLoad(syncs: number, { orders, sendings, checks }: ExplainedPlan['load']): Phrase {
  const sent = counted(sendings, phrase`${sendings} sending`, phrase`${sendings} sendings`);
  return phrase`Menu syncs: ${syncs} · orders: ${orders} in ${sent} · on the till: ${counted(checks, phrase`${checks} check`, phrase`${checks} checks`)}`;
}

function setPlan(explained: ExplainedPlan, voice: Voice, say: Say): string {
  const { plan, load, partner, catalogue, leftOut, tillTime } = explained;
  const { language } = voice;
  const titles = new Map(catalogue.scenarios.map(({ id, title }) => [id, title[language]]));
  const run = plan.scenarios.filter(({ state }) => state === 'run');
  const rest = plan.scenarios.filter(({ state }) => state !== 'run');
  const money = spellMoney(language, load.cents);
  const nameLocation = (id: string): string => `${partner.locations.find((location) => location.id === id)?.name ?? ''} (${id})`;
  const tillOf = (id: string): string => {
    const own = tillTime?.scenarios[id];
    return own === undefined ? '' : `\n    ${voice.say(describeTillTime(own))}`;
  };
  const words = planWords[language];
  const estimate = partner.menu.source === 'standard' ? '' : words.estimate;
  return [
    `${partner.name} ${partner.version} (${partner.posName})`,
    `${words.within} ${plan.profile.in.join(', ')}${plan.profile.out.length === 0 ? '' : ` · ${words.without} ${plan.profile.out.join(', ')}`}`,
    ...leftOut.map(({ kind, id }) => `! ${say('qualification.leftOut', { kind, id })}`),
    ...explained.changes.flatMap((change) => setChange(change, language)),
    '', `${words.runs} (${run.length})`, '',
    ...run.map(({ id, scenario, asControl, control, locationId, others }) =>
      `${id}  ${titles.get(scenario) ?? ''}\n    ${words.at} ${[locationId ?? '', ...Object.values(others ?? {})].map(nameLocation).join(` ${words.and} `)}${control === undefined ? '' : ` · ${words.after} ${control}`}${asControl ? ` · ${words.along}` : ''}${setAsks(scenario, language, catalogue, partner)}${tillOf(id)}`),
    ...(rest.length === 0 ? [] : ['', `${words.rests} (${rest.length})`, '']),
    ...rest.map(({ id, reason }) => `${id}  ${reason === undefined ? '' : say(reason.code, reason.args)}`),
    '',
    `${voice.say(describeLoad(plan.menuSyncCount, load))}, ${money}${estimate}`,
    ...setTillTime(explained, voice),
    ...(run.length === 0 ? [] : ['', ...setCriticalPath(explained.criticalPath, voice)]),
    '',
  ].join('\n');
}
