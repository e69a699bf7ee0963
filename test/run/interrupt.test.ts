import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { RunEvent } from '../../src/model/event.ts';
import { acceptedOrder, playStories, type Staging } from './play-stories.ts';
import { acceptOrder, type OrderCall } from './scripted-pos.ts';

const pause = 'steps:\n  - { id: rest, pause: 10m }\n  - { id: send, send: order, as: order, order: { items: [{ itemRole: simple }] } }\n';
const ask = 'steps:\n  - { id: ask, ask: pushMenu, prompt: { en: Push., fr: Envoyez. } }\n';
const hook = `hooks: { pushMenu: { exec: ["${process.execPath}", "-e", "setInterval(() => undefined, 1000)"], timeout: 10m } }\n`;
const acknowledge = (call: OrderCall): void => { call.acknowledge(); };

/** Where the interrupt comes, and a run that would last ten minutes from there. */
const places: ReadonlyArray<readonly [string, Staging, (event: RunEvent) => boolean]> = [
  ['a wait', { stories: { 'own/a': acceptedOrder }, onOrder: acknowledge }, (event) => event.type === 'waitStarted' && event.step === 'own/a/expect'],
  ['a call', { stories: { 'own/a': acceptedOrder }, onOrder: () => undefined }, (event) => event.type === 'exchangeSent' && event.exchangeId !== 'x0001'],
  ['a pause', { stories: { 'own/a': pause } }, (event) => event.type === 'stepStarted' && event.step === 'own/a/rest'],
  ['a hook', { stories: { 'own/a': ask }, config: { more: hook } }, (event) => event.type === 'asked'],
  ['a question that nobody answers yet', { stories: { 'own/a': ask }, askPerson: () => new Promise<never>(() => undefined) }, (event) => event.type === 'asked'],
  ['the wait for a turn', { stories: { 'own/a': acceptedOrder, 'own/b': acceptedOrder }, config: { limits: '{ open: 20, rate: 0.1/m }' } }, (event) => event.type === 'attemptOpened' && event.attempt.call === 'order'],
  ['the first event', { stories: { 'own/a': acceptedOrder } }, (event) => event.type === 'runStarted'],
];

it.each(places)('an interrupt in %s ends the run at once, with its evidence and an incomplete report', async (_where, staging, isHere) => {
  const control = new AbortController();
  const { report, record, events, folder, fault } = await playStories({
    lanes: 1, ...staging, signal: control.signal, config: { waitMs: 600_000, menuMs: 600_000, ...staging.config },
    onEvent: (event) => { if (isHere(event)) control.abort(); },
  });
  expect(fault).toBe(undefined);
  expect(report).toMatchObject({ verdict: 'incomplete', reasons: [{ code: 'run.interrupted' }], run: { interrupted: true } });
  expect(record.end).toMatchObject({ interrupted: true });
  expect(events.at(-1)?.type).toBe('runEnded');
  expect(report.counts.byOutcome.failed).toBe(0);
  const onDisk = readFileSync(folder.eventsFile, 'utf8').trim().split('\n');
  expect(onDisk).toHaveLength(events.length);
  expect(JSON.parse(readFileSync(folder.reportFile, 'utf8'))).toMatchObject({ verdict: 'incomplete' });
});

it('after an interrupt nothing more is sent, and what was not played is on record', async () => {
  const control = new AbortController();
  const stories = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`own/${name}`, acceptedOrder]));
  const { pos, events, found } = await playStories({
    stories, lanes: 1, signal: control.signal,
    onOrder: async (call) => {
      await acceptOrder(call);
      control.abort();
    },
  });
  expect(pos.orders.length).toBeLessThanOrEqual(2);
  expect(events).toContainEqual(expect.objectContaining({ type: 'scenarioBlocked', scenario: 'own/d', cause: { code: 'run.interrupted', args: {} } }));
  expect(found('own/d/expect/accepted')).toBe('blocked run.interrupted');
});

it('a run that is interrupted before it began sends nothing', async () => {
  const { pos, report, events } = await playStories({ stories: { 'own/a': acceptedOrder }, signal: AbortSignal.abort() });
  expect(pos.orders).toEqual([]);
  expect(events.filter(({ type }) => type === 'exchangeStarted')).toEqual([]);
  expect(report.verdict).toBe('incomplete');
});
