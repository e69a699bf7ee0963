import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeFirst, hashLine } from '../../src/evidence/chain-lines.ts';
import { createJournal } from '../../src/evidence/journal.ts';
import { readEvents } from '../../src/evidence/read-events.ts';
import { createRedactor } from '../../src/evidence/redactor.ts';
import { chained } from './chained.ts';
import { stillClock } from './still-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const eventOf = (seq: number, rest: object = { type: 'exchangeSent', exchangeId: `x${seq}` }): object =>
  ({ seq, at: '2026-11-24T07:46:39.000Z', atMs: seq, ...rest });

const lineOf = (...args: Parameters<typeof eventOf>): string => JSON.stringify(eventOf(...args));

const journalOf = (...numbers: readonly number[]): readonly string[] => chained(numbers.map((seq) => eventOf(seq)));

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
    const lastLine = readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) ?? '';
    expect(await readEvents(file)).toEqual({ events: written, problems: [], head: hashLine(lastLine) });
  });

  it('takes an empty file for a run in which nothing happened', async () => {
    expect(await read('')).toEqual({ events: [], problems: [], head: beforeFirst });
  });

  it('drops a torn last line and tells of it', async () => {
    const { events, problems } = await read(journalOf(1, 2).join('\n').slice(0, -4));
    expect(events.map((event) => event.seq)).toEqual([1]);
    expect(problems).toMatchObject([{ line: 2, code: 'evidence.tornLine' }]);
  });

  it('survives a cut at any byte with every line before it', async () => {
    const whole = Buffer.from(chained([1, 2, 3].map((seq) => eventOf(seq, { type: 'askAnswered', step: 'é', by: 'hook', output: '«»' }))).map((line) => `${line}\n`).join(''));
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
      const { events, problems } = await read(`${journalOf(1).join('')}\n${bad}\n${lineOf(3)}\n`);
      expect(events.map((event) => event.seq)).toEqual([1, 3]);
      expect(problems.map(({ line, code }) => [line, code])).toEqual([[2, 'evidence.badLine'], [3, 'evidence.seqGap']]);
    }
  });

  it('tells of bytes that are not UTF-8', async () => {
    expect(await codes(Buffer.concat([Buffer.from('{"seq":1,"x":"'), Buffer.from([0xff]), Buffer.from('"}\n')]))).toEqual([[1, 'evidence.badLine']]);
  });

  it('tells of gaps, repeats and disorder in the numbers, and keeps the events', async () => {
    const { events, problems } = await read(journalOf(1, 3, 2, 2, 4).map((line) => `${line}\n`).join(''));
    expect(events).toHaveLength(5);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[2, 'evidence.seqGap'], [3, 'evidence.seqDisorder'], [4, 'evidence.seqDisorder']]);
  });

  it('misses the events before the first when the file begins in the middle', async () => {
    expect(await codes(`${lineOf(2)}\n`)).toEqual([[1, 'evidence.seqGap']]);
  });

  it('accepts line ends that a checkout turned into CR LF', async () => {
    expect(await codes(journalOf(1, 2).map((line) => `${line}\r\n`).join(''))).toEqual([]);
  });

  it('tells of any line that was changed, though it is an event still, at the line after it', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 3 }), fc.constantFrom(['"x', '"y'], ['2026', '2027'], ['Sent"', 'Sent","more":"more"']), async (index, [part = '', other = '']) => {
      const lines = [...journalOf(1, 2, 3, 4, 5)];
      lines[index] = lines[index]?.replace(part, other) ?? '';
      const { events, problems } = await read(lines.map((line) => `${line}\n`).join(''));
      expect(events).toHaveLength(5);
      expect(problems.map(({ line, code }) => [line, code])).toEqual([[index + 2, 'evidence.chainBroken']]);
    }));
  });

  it('tells of lines that were numbered anew after one was taken out, and of those that carry no hash', async () => {
    const lines = journalOf(1, 2, 3, 4).map((line) => line.replace('"seq":3', '"seq":2').replace('"seq":4', '"seq":3'));
    expect(await codes(`${lines.filter((_, index) => index !== 1).join('\n')}\n`)).toEqual([[2, 'evidence.chainBroken'], [3, 'evidence.chainBroken']]);
    expect(await codes(`${lineOf(1)}\n`)).toEqual([[1, 'evidence.chainBroken']]);
  });
});
