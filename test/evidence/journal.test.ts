import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJournal } from '../../src/evidence/journal.ts';
import { readEvents } from '../../src/evidence/read-events.ts';
import { createRedactor } from '../../src/evidence/redactor.ts';
import type { Fact, RunEvent } from '../../src/model/event.ts';
import { HarnessFault } from '../../src/model/problem.ts';
import { stillClock } from './still-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const redactor = createRedactor({ spellings: ['a-very-secret-word'], salt: new Uint8Array(16) });

function openJournal() {
  const file = join(temporaryFolder(), 'events.jsonl');
  const clock = stillClock();
  const failures: unknown[] = [];
  const journal = createJournal({ file, redactor, clock, onListenerError: (error) => { failures.push(error); } });
  const lines = () => readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return { file, clock, journal, lines, failures };
}

const endOfTurn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
const typeOf = (line: string): unknown => (JSON.parse(line) as { readonly type: unknown }).type;

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof HarnessFault) return error.problem.code;
    throw error;
  }
  return 'nothing was thrown';
};

describe('createJournal', () => {
  it('writes each fact as one line that is exactly the event, and the hash of the line before it', () => {
    const { journal, clock, lines } = openJournal();
    journal.record({ type: 'scenarioEnded', scenario: 'menu/sync' });
    clock.advance(12.3456);
    journal.record({ type: 'drainEnded', isQuiet: true });
    expect(lines()).toEqual([
      `{"seq":1,"at":"2026-11-24T07:46:39.000Z","atMs":0,"type":"scenarioEnded","scenario":"menu/sync","prev":"${'0'.repeat(64)}"}`,
      `{"seq":2,"at":"2026-11-24T07:46:39.012Z","atMs":12.346,"type":"drainEnded","isQuiet":true,"prev":"${createHash('sha256').update(lines()[0] ?? '').digest('hex')}"}`,
    ]);
  });

  it('has the event on disk before a subscriber hears of it', () => {
    const { journal, lines } = openJournal();
    const onDisk: number[] = [];
    journal.subscribe(() => { onDisk.push(lines().length); });
    journal.record({ type: 'exchangeSent', exchangeId: 'x1' });
    journal.record({ type: 'exchangeSent', exchangeId: 'x2' });
    expect(onDisk).toEqual([1, 2]);
  });

  it('writes what changes nothing outside at the end of the turn, and tells of it at once', async () => {
    const { journal, lines } = openJournal();
    const heard: string[] = [];
    journal.subscribe(({ type }) => { heard.push(type); });
    journal.record({ type: 'stepStarted', step: 'a/b' });
    journal.record({ type: 'waitEnded', step: 'a/b', cutShort: false });
    expect([heard, lines()]).toEqual([['stepStarted', 'waitEnded'], []]);
    await endOfTurn();
    expect(lines().map(typeOf)).toEqual(['stepStarted', 'waitEnded']);
  });

  it.each<Fact>([
    { type: 'exchangeSent', exchangeId: 'x1' },
    { type: 'asked', step: 'a/b', hook: 'pushMenu' },
    {
      type: 'exchangeStarted', exchangeId: 'x1', direction: 'in', call: 'menu', token: { kind: 'none', seenAt: 0 },
      request: { method: 'PUT', url: '/', headers: [], body: { encoding: 'utf8', content: '', bytes: 0, truncated: false } },
    },
    { type: 'runEnded', interrupted: false },
  ])('has all before $type on disk, and that too, when it is recorded', async (fact) => {
    const { file, journal, lines } = openJournal();
    journal.record({ type: 'stepStarted', step: 'a/b' });
    journal.record({ type: 'stepEnded', step: 'a/b' });
    journal.record(fact);
    expect(lines().map(typeOf)).toEqual(['stepStarted', 'stepEnded', fact.type]);
    await endOfTurn();
    expect(lines()).toHaveLength(3);
    expect((await readEvents(file)).problems).toEqual([]);
  });

  it('writes what waits before it is closed', async () => {
    const { journal, lines } = openJournal();
    journal.record({ type: 'stepStarted', step: 'a/b' });
    await journal.close();
    expect(lines().map(typeOf)).toEqual(['stepStarted']);
  });

  it('tells subscribers what was written and not what was recorded', async () => {
    const { file, journal, lines } = openJournal();
    const heard: RunEvent[] = [];
    journal.subscribe((event) => { heard.push(event); });
    const event = journal.record({ type: 'askAnswered', step: 'a/b', by: 'hook', output: 'it printed a-very-secret-word' });
    expect(heard).toEqual([event]);
    expect(heard).toEqual((await readEvents(file)).events);
    expect(lines().join()).not.toContain('a-very-secret-word');
  });

  it('returns events that are equal to what is read back, whatever JSON they carry', async () => {
    const { file, journal, lines } = openJournal();
    const returned: RunEvent[] = [];
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), fc.string({ unit: 'binary' }), (claims, text) => {
      const event = journal.record({
        type: 'exchangeStarted', exchangeId: text, direction: 'in', call: 'menu',
        request: { method: 'PUT', url: text, headers: [[text, text]], body: { encoding: 'utf8', content: text, bytes: 1, truncated: false } },
        token: { kind: 'jwt', claims, seenAt: -0 },
      });
      returned.push(event);
      expect(lines().at(-1)).toMatch(/,"prev":"[0-9a-f]{64}"\}$/);
      expect(lines().at(-1)?.replace(/,"prev":"\w+"\}$/, '}')).toBe(JSON.stringify(event));
    }), { numRuns: 60 });
    const { head, ...read } = await readEvents(file);
    expect(read).toEqual({ events: returned, problems: [] });
    expect(head).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps its own type and number even when the secret is an unlucky word', () => {
    const file = join(temporaryFolder(), 'events.jsonl');
    const journal = createJournal({ file, redactor: createRedactor({ spellings: ['drain'] }), clock: stillClock() });
    expect(journal.record({ type: 'drainEnded', isQuiet: true })).toMatchObject({ seq: 1, type: 'drainEnded', isQuiet: true });
  });

  it('gives every subscriber the events in the order of their numbers, even when one of them records', () => {
    const { journal } = openJournal();
    const heard: number[] = [];
    journal.subscribe((event) => { if (event.seq === 1) journal.record({ type: 'exchangeSent', exchangeId: 'nested' }); });
    journal.subscribe((event) => { heard.push(event.seq); });
    journal.record({ type: 'exchangeSent', exchangeId: 'outer' });
    expect(heard).toEqual([1, 2]);
  });

  it('stops telling a subscriber that unsubscribed', () => {
    const { journal } = openJournal();
    const heard: number[] = [];
    const stop = journal.subscribe((event) => { heard.push(event.seq); });
    journal.record({ type: 'exchangeSent', exchangeId: 'x1' });
    stop();
    journal.record({ type: 'exchangeSent', exchangeId: 'x2' });
    expect(heard).toEqual([1]);
  });

  it('does not lose a run to a subscriber that throws: the others still hear, and it is left out from then on', () => {
    const { journal, failures } = openJournal();
    const heard: number[] = [];
    journal.subscribe(() => { throw new Error('broken'); });
    journal.subscribe((event) => { heard.push(event.seq); });
    journal.record({ type: 'exchangeSent', exchangeId: 'x1' });
    journal.record({ type: 'exchangeSent', exchangeId: 'x2' });
    expect(heard).toEqual([1, 2]);
    expect(failures).toEqual([new Error('broken')]);
  });

  it('throws for a file that cannot be opened', () => {
    expect(codeOf(() => createJournal({ file: temporaryFolder(), redactor, clock: stillClock() }))).toBe('evidence.notWritten');
  });

  it('throws after it was closed, and tells nobody', async () => {
    const { journal, lines } = openJournal();
    const heard: RunEvent[] = [];
    journal.record({ type: 'exchangeSent', exchangeId: 'x1' });
    journal.subscribe((event) => { heard.push(event); });
    await journal.close();
    await journal.close();
    expect(codeOf(() => journal.record({ type: 'exchangeSent', exchangeId: 'x2' }))).toBe('evidence.notWritten');
    expect(heard).toEqual([]);
    expect(lines()).toHaveLength(1);
  });

  it.skipIf(!existsSync('/dev/full'))('throws on a disk that is full, tells nobody, and throws ever after', async () => {
    const journal = createJournal({ file: '/dev/full', redactor, clock: stillClock() });
    const heard: RunEvent[] = [];
    journal.subscribe((event) => { heard.push(event); });
    expect(codeOf(() => journal.record({ type: 'exchangeSent', exchangeId: 'x1' }))).toBe('evidence.notWritten');
    expect(codeOf(() => journal.record({ type: 'exchangeSent', exchangeId: 'x2' }))).toBe('evidence.notWritten');
    expect(heard).toEqual([]);
    await journal.close();
  });

  it.skipIf(!existsSync('/dev/full'))('tells when what waited could not be written, and refuses everything from then on', async () => {
    const failures: HarnessFault[] = [];
    const journal = createJournal({ file: '/dev/full', redactor, clock: stillClock(), onLateFailure: (fault) => { failures.push(fault); } });
    journal.record({ type: 'stepStarted', step: 'a/b' });
    expect(failures).toEqual([]);
    await endOfTurn();
    expect(failures.map(({ problem }) => problem.code)).toEqual(['evidence.notWritten']);
    expect(codeOf(() => journal.record({ type: 'stepEnded', step: 'a/b' }))).toBe('evidence.notWritten');
    await endOfTurn();
    expect(failures).toHaveLength(1);
    await journal.close();
  });

  it.skipIf(!existsSync('/dev/full'))('refuses what may not wait when what waited before it cannot be written', async () => {
    const journal = createJournal({ file: '/dev/full', redactor, clock: stillClock() });
    journal.record({ type: 'stepStarted', step: 'a/b' });
    expect(codeOf(() => journal.record({ type: 'exchangeSent', exchangeId: 'x1' }))).toBe('evidence.notWritten');
    await journal.close();
  });

  it.skipIf(!existsSync('/dev/full'))('does not close as if all were well when what waits cannot be written', async () => {
    const journal = createJournal({ file: '/dev/full', redactor, clock: stillClock() });
    journal.record({ type: 'stepStarted', step: 'a/b' });
    await expect(journal.close()).rejects.toThrow(HarnessFault);
  });
});
