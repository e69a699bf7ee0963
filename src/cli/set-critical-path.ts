import type { ExplainedPlan } from '../index.ts';
import { both, counted, phrase, type Phrase } from '../model/phrase.ts';
import type { Voice } from './voice.ts';

type CriticalPath = ExplainedPlan['criticalPath'];
type PathScenario = CriticalPath['scenarios'][number];
type WaitKind = PathScenario['waits'][number]['kind'];

const kinds: Readonly<Record<WaitKind, (count: number) => Phrase>> = {
  status: (count) => phrase`${counted(count, phrase`${count} status`, phrase`${count} statuses`)}`,
  menu: (count) => phrase`${counted(count, phrase`${count} menu`, phrase`${count} menus`)}`,
  push: (count) => phrase`${counted(count, phrase`${count} push`, phrase`${count} pushes`)}`,
  refund: (count) => phrase`${counted(count, phrase`${count} refund`, phrase`${count} refunds`)}`,
  retry: (count) => phrase`${counted(count, phrase`${count} retry`, phrase`${count} retries`)}`,
  pause: (count) => phrase`${counted(count, phrase`${count} pause`, phrase`${count} pauses`)}`,
};

const leads: Readonly<Record<PathScenario['part'], { readonly lead: Phrase; readonly between: string }>> = {
  opening: { lead: phrase`first, one by one:`, between: ' · ' },
  lanes: { lead: phrase`then, while all others are played:`, between: ' → ' },
  apart: { lead: phrase`then, where UEAT keeps your POS waiting:`, between: ' → ' },
  asking: { lead: phrase`then at the till, one by one:`, between: ' · ' },
};

/** A longer way through the lanes than this is told by its length: a person who accepts orders makes it one of all scenarios. */
const longestTold = 12;

/** A time, rounded up to tenths of a second and from a minute on to seconds. */
function spellMs(ms: number): Phrase {
  if (ms < 60_000) return phrase`${Math.ceil(ms / 100) / 10}\u00A0s`;
  const seconds = Math.ceil(ms / 1000);
  return seconds % 60 === 0 ? phrase`${seconds / 60}\u00A0min` : phrase`${Math.floor(seconds / 60)}\u00A0min ${seconds % 60}\u00A0s`;
}

function describeHold({ limit, value, ms }: NonNullable<CriticalPath['hold']>): Phrase {
  return limit === 'rate' ? phrase`held to ${spellMs(ms)} by pos.limits.rate (${value}/s)` : phrase`held to ${spellMs(ms)} by pos.limits.open (${value})`;
}

function setScenario({ id, waits }: PathScenario, { say }: Voice): string {
  const found = [...new Set(waits.map(({ kind }) => kind))];
  const told = found.map((kind) => say(kinds[kind](waits.filter((wait) => wait.kind === kind).length)));
  return told.length === 0 ? id : `${id} (${told.join(', ')})`;
}

/** The critical path of a plan: what must follow one another, how many waits that are, and how long it takes at least. */
export function setCriticalPath({ pace, scenarios, waits, quietMs, hold, ms, byPerson, unanswered }: CriticalPath, voice: Voice): readonly string[] {
  const { say } = voice;
  const time = spellMs(ms);
  const [status, menu] = [spellMs(pace.statusMs), spellMs(pace.menuMs)];
  const told = counted(waits, phrase`${waits} wait`, phrase`${waits} waits one after the other`);
  const part = (name: PathScenario['part']): readonly string[] => {
    const own = scenarios.filter((scenario) => scenario.part === name);
    if (own.length > longestTold && name === 'lanes') return [say(phrase`then ${own.length} scenarios, one by one`)];
    return own.length === 0 ? [] : [`${say(leads[name].lead)} ${own.map((scenario) => setScenario(scenario, voice)).join(leads[name].between)}`];
  };
  const details = [
    ...part('opening'), ...part('lanes'),
    ...(hold === undefined ? [] : [say(describeHold(hold))]),
    ...part('apart'), ...part('asking'), say(phrase`at the end ${spellMs(quietMs)} of quiet`),
    ...(byPerson.length === 0 ? [] : [say(phrase`not counted: a person is asked in ${both(byPerson)}`)]),
    ...(unanswered.length === 0 ? [] : [say(phrase`not counted: UEAT does not answer in ${both(unanswered)}, until your POS gives up`)]),
  ];
  return [say(phrase`Critical path: ${told}, at least ${time} when each status takes ${status} and each menu ${menu}`), ...details.map((line) => `    ${line}`)];
}
