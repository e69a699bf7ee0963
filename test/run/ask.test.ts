import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { listenOnLoopback } from '../platform/raw-server.ts';
import { acceptedOrder, playStories } from './play-stories.ts';

const story = `${acceptedOrder}  - { id: ask, ask: readCheck, for: order, prompt: { en: Read the check., fr: Lisez la facture. } }\n`;
const after = '  - { id: last, send: order, as: last, order: { items: [{ itemRole: simple }] }, checks: [ { id: taken, verifies: [ORD-001], answered: 2xx } ] }\n';
const execHook = (code: string, timeout = '20s'): string => `hooks: { readCheck: { exec: ["${process.execPath}", "-e", '${code}', "--", "; exit 1", "$(exit 1)"], timeout: ${timeout} } }\n`;
const answerOf = (events: ReadonlyArray<{ readonly type: string }>): unknown => events.find(({ type }) => type === 'askAnswered');

it('a hook is told of the order, and what it prints is evidence', async () => {
  const code = 'console.log(process.env.PPIP_ORDER_ID, process.env.PPIP_HOOK, JSON.stringify(process.argv.slice(1)))';
  const { events, pos } = await playStories({ stories: { 'own/ask': story }, config: { more: execHook(code) } });
  expect(answerOf(events)).toMatchObject({ by: 'hook', output: `${pos.orders[0]} readCheck ["; exit 1","$(exit 1)"]\n` });
});

it('a hook may be a URL', async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.end('{"total":1}');
  });
  const port = await listenOnLoopback(server);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { events, pos } = await playStories({ stories: { 'own/ask': story }, config: { more: `hooks: { readCheck: { http: "GET http://127.0.0.1:${port}/checks/{orderId}" } }\n` } });
  expect(seen).toEqual([`GET /checks/${pos.orders[0]}`]);
  expect(answerOf(events)).toMatchObject({ by: 'hook', output: '{"total":1}' });
});

it('without a hook a person is asked', async () => {
  const prompts: string[] = [];
  const { events } = await playStories({ stories: { 'own/ask': story }, askPerson: (prompt) => { prompts.push(prompt.fr); return Promise.resolve('two tomatoes'); } });
  expect(prompts).toEqual(['Lisez la facture.']);
  expect(answerOf(events)).toMatchObject({ by: 'person', output: 'two tomatoes' });
});

it.each([
  ['nobody is there', undefined, 0],
  ['the person skips it', () => Promise.resolve(undefined), 1],
])('when %s, the ask and what follows it are blocked as unanswered', async (_why, askPerson, orders) => {
  const { events, found, pos } = await playStories({ stories: { 'own/ask': `${story}${after}` }, ...(askPerson !== undefined && { askPerson }) });
  expect(answerOf(events)).toBe(undefined);
  expect(found('own/ask/last/taken')).toBe('blocked ask.unanswered');
  // Where nobody can answer, nothing is put on the till either.
  expect(pos.orders).toHaveLength(orders);
});

it('a hook that fails blocks what follows, and says why', async () => {
  const { events, found } = await playStories({ stories: { 'own/ask': `${story}${after}` }, config: { more: execHook('console.error("no till"); process.exit(4)') } });
  expect(events.find(({ type }) => type === 'stepBlocked')).toMatchObject({ cause: { code: 'hook.failed', args: { hook: 'readCheck', exitCode: 4, detail: 'no till' } } });
  expect(found('own/ask/last/taken')).toBe('blocked hook.failed');
});

it('a hook that overruns is ended and blocks what follows', async () => {
  const { events, found } = await playStories({ stories: { 'own/ask': `${story}${after}` }, config: { more: execHook('setInterval(() => undefined, 1000)', '200ms') } });
  expect(events.find(({ type }) => type === 'stepBlocked')).toMatchObject({ cause: { args: { detail: 'it ran longer than 200 ms' } } });
  expect(found('own/ask/last/taken')).toBe('blocked hook.failed');
});

it('asking scenarios run last and alone', async () => {
  const { events } = await playStories({
    stories: { 'own/a-asks': story, 'own/b-asks': story, 'own/c': acceptedOrder, 'own/d': acceptedOrder }, lanes: 4, askPerson: () => Promise.resolve('yes'),
  });
  const order = events.flatMap((event) => (event.type === 'scenarioStarted' || event.type === 'scenarioEnded' ? `${event.type} ${event.scenario}` : []));
  expect(order.slice(-4)).toEqual(['scenarioStarted own/a-asks', 'scenarioEnded own/a-asks', 'scenarioStarted own/b-asks', 'scenarioEnded own/b-asks']);
});

it('what a hook may have done although it failed is taken back', async () => {
  const closing = `steps:
  - { id: close, ask: closeStore, as: closed, prompt: { en: Close., fr: Fermez. } }
  - { id: order, send: order, as: order, order: { items: [{ itemRole: simple }] }, checks: [ { id: taken, verifies: [ORD-001], answered: 2xx } ] }
  - { id: open, ask: openStore, undoes: closed, prompt: { en: Open., fr: Ouvrez. } }
`;
  const hook = (code: string): string => `{ exec: ["${process.execPath}", "-e", "${code}"] }`;
  const { events, pos } = await playStories({
    stories: { 'own/ask': closing }, config: { more: `hooks: { closeStore: ${hook('process.exit(4)')}, openStore: ${hook('process.exit(0)')} }\n` },
  });
  expect(events.flatMap((event) => (event.type === 'asked' ? event.hook : []))).toEqual(['closeStore', 'openStore']);
  expect(pos.orders).toEqual([]);
});

it('what was done at the till is taken back when an unmet gate ends the scenario, and nothing else of it is played', async () => {
  const gated = `steps:
  - { id: close, ask: closeStore, as: closed, prompt: { en: Close., fr: Fermez. } }
  - { id: order, send: order, as: order, order: { items: [{ itemRole: simple }] }, checks: [ { id: turned-away, verifies: [ORD-001], answered: 4xx, gate: true } ] }
  - { id: more, send: order, as: more, order: { items: [{ itemRole: simple }] }, checks: [ { id: taken, verifies: [ORD-001], answered: 2xx } ] }
  - { id: shut, ask: takeTillOffline, as: off, prompt: { en: Cut., fr: Coupez. } }
  - { id: online, ask: bringTillOnline, undoes: off, prompt: { en: Connect., fr: Branchez. } }
  - { id: open, ask: openStore, undoes: closed, prompt: { en: Open., fr: Ouvrez. } }
`;
  const asked: string[] = [];
  const { events, pos, found } = await playStories({ stories: { 'own/ask': gated }, askPerson: (prompt) => { asked.push(prompt.en); return Promise.resolve('done'); } });
  expect(found('own/ask/order/turned-away')).toBe('failed answered.unexpected');
  expect(events.flatMap((event) => (event.type === 'asked' ? event.hook : []))).toEqual(['closeStore', 'openStore']);
  expect(asked).toEqual(['Close.', 'Open.']);
  expect(pos.orders).toHaveLength(1);
  expect(found('own/ask/more/taken')).toBe('blocked gate.failed');
});
