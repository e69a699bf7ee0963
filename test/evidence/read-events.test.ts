import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJournal } from '../../src/evidence/journal.ts';
import { readEvents } from '../../src/evidence/read-events.ts';
import { createRedactor } from '../../src/evidence/redactor.ts';
import { stillClock } from './still-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const lineOf = (seq: number, rest: object = { type: 'exchangeSent', exchangeId: `x${seq}` }): string =>
  JSON.stringify({ seq, at: '2026-11-24T07:46:39.000Z', atMs: seq, ...rest });

async function read(content: string | Buffer) {
  const file = join(temporaryFolder(), 'events.jsonl');
  writeFileSync(file, content);
  return readEvents(file);
}

const codes = async (content: string | Buffer) => (await read(content)).problems.map(({ line, code }) => [line, code]);

describe('readEvents', () => {
  it('reads back what a journal wrote, also lines longer than one read of the file', async () => {
    const file = join(temporaryFolder(), 'events.jsonl');
    const journal = createJournal({ file, redactor: createRedactor({ spellings: [] }), clock: stillClock() });
    const written = ['é'.repeat(100_000), '', '\n"'].map((output) => journal.record({ type: 'askAnswered', step: 's/1', by: 'hook', output }));
    await journal.close();
    expect(await readEvents(file)).toEqual({ events: written, problems: [] });
  });

  it('takes an empty file for a run in which nothing happened', async () => {
    expect(await read('')).toEqual({ events: [], problems: [] });
  });

  it('drops a torn last line and tells of it', async () => {
    const { events, problems } = await read(`${lineOf(1)}\n${lineOf(2).slice(0, -4)}`);
    expect(events.map((event) => event.seq)).toEqual([1]);
    expect(problems).toMatchObject([{ line: 2, code: 'evidence.tornLine' }]);
  });

  it('survives a cut at any byte with every line before it', async () => {
    const whole = Buffer.from([1, 2, 3].map((seq) => `${lineOf(seq, { type: 'askAnswered', step: 'é', by: 'hook', output: '«»' })}\n`).join(''));
    await fc.assert(fc.asyncProperty(fc.nat(whole.length), async (cut) => {
      const kept = whole.subarray(0, cut);
      const { events, problems } = await read(kept);
      expect(events).toHaveLength(kept.toString().split('\n').length - 1);
      expect(problems).toHaveLength(cut === 0 || kept.at(-1) === 0x0a ? 0 : 1);
    }), { numRuns: 40 });
  });

  it('tells of a bad line in the middle and goes on', async () => {
    for (const bad of ['', 'no JSON', '[]', 'null', '{"seq":2}', lineOf(2, { type: 'unheardOf' }), lineOf(2, { type: 'toString' }), lineOf(2, { type: 'exchangeSent' }),
      lineOf(2, { type: 'exchangeEnded', exchangeId: 'x', closing: { kind: 'answered', response: { status: 200 } } }), lineOf(2).replace('2026-11-24', 'some day')]) {
      const { events, problems } = await read(`${lineOf(1)}\n${bad}\n${lineOf(3)}\n`);
      expect(events.map((event) => event.seq)).toEqual([1, 3]);
      expect(problems.map(({ line, code }) => [line, code])).toEqual([[2, 'evidence.badLine'], [3, 'evidence.seqGap']]);
    }
  });

  it('tells of bytes that are not UTF-8', async () => {
    expect(await codes(Buffer.concat([Buffer.from('{"seq":1,"x":"'), Buffer.from([0xff]), Buffer.from('"}\n')]))).toEqual([[1, 'evidence.badLine']]);
  });

  it('tells of gaps, repeats and disorder in the numbers, and keeps the events', async () => {
    const { events, problems } = await read([1, 3, 2, 2, 4].map((seq) => `${lineOf(seq)}\n`).join(''));
    expect(events).toHaveLength(5);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[2, 'evidence.seqGap'], [3, 'evidence.seqDisorder'], [4, 'evidence.seqDisorder']]);
  });

  it('misses the events before the first when the file begins in the middle', async () => {
    expect(await codes(`${lineOf(2)}\n`)).toEqual([[1, 'evidence.seqGap']]);
  });

  it('accepts line ends that a checkout turned into CR LF', async () => {
    expect(await codes(`${lineOf(1)}\r\n${lineOf(2)}\r\n`)).toEqual([]);
  });
});
