import type { RunEvent } from '../../model/event.ts';
import type { Language } from '../../model/text.ts';
import { cleanText } from '../clean-text.ts';
import { label, withColon } from '../words/labels.ts';
import { sentence } from '../words/sentence.ts';
import { valuesIn } from '../words/values.ts';
import { tellDiagnosis } from './tell-diagnosis.ts';
import { cutText } from './wrap-text.ts';

/** A line that is drawn again and again. */
export interface Spinner {
  text: string;
  readonly isSpinning: boolean;
  start(): unknown;
  stop(): unknown;
  clear(): unknown;
}

/** What progress is written with. */
export interface ProgressOptions {
  readonly stream: NodeJS.WritableStream & { readonly columns?: number };
  /** What makes a spinner, where somebody watches: a terminal, and not a CI server. Without it plain lines are written. */
  readonly spin?: ((options: { readonly stream: NodeJS.WritableStream; readonly discardStdin: boolean; readonly isEnabled: boolean }) => Spinner) | undefined;
  readonly language: Language;
}

/** Tells of a run while it goes on; it never judges. */
export interface Progress {
  onEvent(event: RunEvent): void;
  /** Takes the spinner away; further events are told in plain lines. */
  stop(): void;
}

interface OpenScenario {
  readonly startedMs: number;
  claimed: number;
  empty: number;
  cutShort: number;
  cause: string | undefined;
}

const columns = 100;

/** Makes the live view of a run: a line for each scenario when it ends, with its time and how its waits ended. */
export function createProgress({ stream, spin: openSpinner, language }: ProgressOptions): Progress {
  const values = valuesIn(language);
  const open = new Map<string, OpenScenario>();
  // Orders that somebody at the till must see to, by step, in the order in which they came.
  const atTill = new Map<string, string>();
  let stoppedBy: string | undefined;
  let exchanges = 0;
  // Whoever is asked reads and types on this terminal: the spinner keeps out of the way until something goes on.
  let isAsking = false;
  // A spinner counts the lines it takes, and on a screen of no columns it would never be done with that.
  const hasColumns = (): boolean => stream.columns !== 0;
  let spinner: Spinner | undefined = hasColumns() ? openSpinner?.({ stream, discardStdin: false, isEnabled: true }) : undefined;

  const writeWhole = (text: string): void => {
    spinner?.clear();
    stream.write(`${cleanText(text)}\n`);
  };
  const write = (text: string): void => { writeWhole(cutText(cleanText(text), columns)); };
  const spin = (text: string): void => {
    if (spinner === undefined || isAsking) return;
    spinner.text = cutText(cleanText(text), columns - 4);
    if (!spinner.isSpinning) spinner.start();
  };
  const showOpen = (): void => {
    const [awaited] = atTill.values();
    if (awaited !== undefined) spin(awaited);
    else if (open.size > 0) spin(`${label(language, 'playing')} ${[...open.keys()].join(', ')} · ${label(language, 'exchanges')} ${exchanges}`);
  };
  const scenarioOf = (step: string): OpenScenario | undefined => [...open].find(([id]) => step.startsWith(`${id}/`))?.[1];

  const end = (id: string, atMs: number): void => {
    const scenario = open.get(id);
    if (scenario === undefined) return;
    open.delete(id);
    const waits = ([[scenario.claimed, 'answeredWaits'], [scenario.empty, 'emptyWaits'], [scenario.cutShort, 'cutShort']] as const)
      .filter(([count]) => count > 0).map(([count, name]) => `${label(language, name)} ${count}`);
    const parts = [`  ${id}`, values.time(atMs - scenario.startedMs), waits.join(', '), scenario.cause ?? ''];
    write(parts.filter((part) => part !== '').join(' · '));
  };

  const onEvent = (event: RunEvent): void => {
    switch (event.type) {
      case 'runStarted': {
        const { plan, partner } = event.header;
        const count = plan.scenarios.filter(({ state }) => state === 'run').length;
        write(`${withColon(language, label(language, 'scenarios'))} ${count} ${label(language, 'against')} ${partner.name} ${partner.version}, ${partner.ordersUrl}`);
        break;
      }
      case 'scenarioStarted':
        open.set(event.scenario, { startedMs: event.atMs, claimed: 0, empty: 0, cutShort: 0, cause: undefined });
        break;
      case 'diagnosed':
        stoppedBy ??= event.stoppedBy?.code;
        for (const line of tellDiagnosis(event, language)) writeWhole(line);
        break;
      case 'scenarioBlocked':
      case 'stepBlocked': {
        // One root cause is said once.
        if (event.cause.code === stoppedBy) break;
        isAsking = false;
        const scenario = event.type === 'stepBlocked' ? scenarioOf(event.step) : open.get(event.scenario);
        const cause = sentence(language, event.cause.code, event.cause.args);
        if (scenario !== undefined) scenario.cause ??= cause;
        else if (event.type === 'scenarioBlocked') write(`  ${event.scenario} · ${cause}`);
        break;
      }
      case 'waitStarted': {
        if (event.atTill === undefined) break;
        const order = `${label(language, event.atTill === 'accept' ? 'acceptAtTill' : 'rejectAtTill')} ${event.key.replace(/^order:/, '')}`;
        atTill.set(event.step, event.atTill === 'accept' ? order : `${order} ${label(language, 'ifAsked')}`);
        write(`  ${atTill.get(event.step) ?? ''}`);
        break;
      }
      case 'waitEnded': {
        atTill.delete(event.step);
        const scenario = scenarioOf(event.step);
        if (scenario !== undefined) scenario[event.claimed !== undefined ? 'claimed' : event.cutShort ? 'cutShort' : 'empty'] += 1;
        break;
      }
      case 'scenarioEnded':
        end(event.scenario, event.atMs);
        if (open.size === 0) spin(label(language, 'quiet'));
        break;
      case 'exchangeStarted':
        exchanges += 1;
        break;
      case 'asked':
        isAsking = true;
        spinner?.stop();
        write(`  ${withColon(language, label(language, 'waiting'))} ${event.step} (${event.hook})`);
        break;
      case 'harnessStalled':
        write(`  ${event.cutOff === true ? sentence(language, 'callbacks.cutOff', { cutOffMs: event.stalledMs }) : sentence(language, 'harness.stalled', { stalledMs: event.stalledMs })}`);
        break;
      case 'runEnded':
        for (const id of [...open.keys()]) end(id, event.atMs);
        spinner?.stop();
        if (event.fault !== undefined) write(sentence(language, 'run.harnessFault', { code: event.fault.code, detail: event.fault.detail }));
        else write(event.interrupted ? sentence(language, event.cause?.code ?? 'run.interrupted', event.cause?.args ?? {}) : label(language, 'ended'));
        return;
      case 'stepEnded':
      case 'askAnswered':
        isAsking = false;
        break;
      case 'stepStarted':
      case 'attemptOpened':
      case 'exchangeSent':
      case 'exchangeEnded':
      case 'watchStarted':
      case 'drainEnded':
        break;
    }
    showOpen();
  };

  const stop = (): void => {
    spinner?.stop();
    spinner = undefined;
    stream.off('resize', onResize);
  };
  const onResize = (): void => {
    if (!hasColumns()) stop();
  };
  if (spinner !== undefined) stream.on('resize', onResize);
  return { onEvent, stop };
}
