import { createServer, type RequestListener } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { reportRun } from '../../src/app/report-run.ts';
import type { RunEvent } from '../../src/model/event.ts';
import { freePort } from '../free-port.ts';
import { listenOnLoopback } from '../platform/raw-server.ts';
import { acceptedOrder, playStories } from '../run/play-stories.ts';

const stories = { 'own/accepted': acceptedOrder, 'own/another': `control: own/accepted\n${acceptedOrder}` };
const urlsAt = (port: number) => ({ menuSyncUrl: `http://127.0.0.1:${port}/menu-sync`, ordersUrl: `http://127.0.0.1:${port}/orders` });

const diagnosesIn = (events: readonly RunEvent[]) => events.filter((event) => event.type === 'diagnosed');
const troubleIn = (events: readonly RunEvent[]) => diagnosesIn(events).flatMap(({ findings }) => findings).filter(({ state }) => state === 'warning' || state === 'problem').map(({ code }) => code);

/** A POS of one answer to everything; counts the calls. */
async function startAnswering(answer: RequestListener) {
  const seen = { calls: 0 };
  const server = createServer((request, response) => {
    seen.calls += 1;
    request.resume();
    answer(request, response);
  });
  onTestFinished(() => { server.closeAllConnections(); });
  return { seen, urls: urlsAt(await listenOnLoopback(server)) };
}

it('a POS that cannot be reached is found out before anything is sent: every rule has that one cause, on disk too', async () => {
  const { report, record, events, folder } = await playStories({ stories, urls: urlsAt(await freePort()), doctor: true });
  expect([report.verdict, report.counts.exchanges, record.attempts.size]).toEqual(['incomplete', 0, 0]);
  const blocked = report.requirements.flatMap(({ findings }) => findings).map(({ outcome, code }) => `${outcome} ${code}`);
  expect(new Set(blocked)).toEqual(new Set(['blocked doctor.notConnected']));
  expect(report.scenarios.filter(({ state }) => state === 'blocked').map(({ id }) => id)).toEqual(expect.arrayContaining(['menu/sync', 'own/accepted', 'own/another']));
  expect(troubleIn(events)).toEqual(['doctor.notConnected']);
  expect(diagnosesIn(events)[0]?.stoppedBy?.code).toBe('doctor.notConnected');
  const replayed = await reportRun(folder.path);
  expect([replayed.report, replayed.problems]).toEqual([report, []]);
});

it('without a doctor such a POS is called all the same', async () => {
  const { report, events } = await playStories({ stories, urls: urlsAt(await freePort()) });
  expect([report.verdict, report.counts.exchanges > 0, diagnosesIn(events)]).toEqual(['incomplete', true, []]);
});

it('one URL that cannot be reached is told, and the rest is played', async () => {
  const dead = await freePort();
  const { seen, urls } = await startAnswering((_request, response) => { response.writeHead(500).end(); });
  const { events } = await playStories({ stories, urls: { ...urls, ordersUrl: urlsAt(dead).ordersUrl }, config: { waitMs: 500, menuMs: 500 }, doctor: true });
  expect([troubleIn(events), seen.calls > 0]).toEqual([['doctor.notConnected'], true]);
  expect(diagnosesIn(events).every(({ stoppedBy }) => stoppedBy === undefined)).toBe(true);
});

it('a POS that refuses the token of its first menu sync gets no order; the refusal itself is judged as ever', async () => {
  const { seen, urls } = await startAnswering((_request, response) => { response.writeHead(401).end(); });
  const { report, record, events, found } = await playStories({ stories, urls, doctor: true });
  expect([seen.calls, record.attempts.size, report.verdict]).toEqual([1, 1, 'failed']);
  expect([troubleIn(events), found('own/another/expect/accepted')]).toEqual([['doctor.tokenRefused'], 'blocked doctor.tokenRefused']);
  const without = await playStories({ stories, urls });
  const ofSync = ({ requirements }: typeof report) => requirements.filter(({ standing }) => standing === 'nonconformant').map(({ id }) => id);
  expect(ofSync(without.report)).toEqual(expect.arrayContaining(ofSync(report)));
});

it('clocks that are apart are told by the Date of the first answer', async () => {
  const date = new Date(Date.now() + 300_000).toUTCString();
  const { urls } = await startAnswering((_request, response) => { response.writeHead(500, { date }).end(); });
  expect(troubleIn((await playStories({ stories, urls, doctor: true })).events)).toEqual(['doctor.clockOff']);
});

it('a POS in order notices nothing of the doctor: the same calls, the same report but for what is new in every run', async () => {
  const [looked, plain] = [await playStories({ stories, doctor: true }), await playStories({ stories })];
  const standings = ({ report }: typeof plain) => [report.verdict, report.counts, report.requirements.map(({ id, standing }) => [id, standing])];
  expect(standings(looked)).toEqual(standings(plain));
  expect([troubleIn(looked.events), looked.pos.orders.length]).toEqual([[], plain.pos.orders.length]);
  const [before] = diagnosesIn(looked.events);
  const began = looked.events.find(({ type }) => type === 'runStarted');
  expect((before?.atMs ?? Infinity) - (began?.atMs ?? 0)).toBeLessThan(1_000);
});
