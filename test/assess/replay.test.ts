import { describe, expect, it } from 'vitest';
import { assess, assessRecord } from '../../src/assess/assess.ts';
import type { RunEvent } from '../../src/model/event.ts';
import { renderReport, reporterNames } from '../../src/app/render-report.ts';
import { openScratch } from '../../src/evidence/scratch-file.ts';
import { RunRecord } from '../../src/model/run-record.ts';
import { recordedRules, recordRun } from './recorded-run.ts';

const events = await recordRun();
const whole = assess(events, recordedRules);

describe('a real run', () => {
  it('passes under the rules that it was played by', () => {
    expect(whole.requirements.filter(({ standing, required }) => required && standing !== 'conformant').map(({ id, standing }) => [id, standing])).toEqual([]);
    expect([whole.verdict, whole.reasons]).toEqual(['passed', []]);
  });

  it('never certifies anybody when it is of the reference POS', () => {
    expect(whole.certifies).toBe(false);
  });

  it('gives the same report each time it is judged', () => {
    expect(assess(events, recordedRules)).toEqual(whole);
  });

  it('gives the same report after it went through JSON', () => {
    const read = JSON.parse(JSON.stringify(events)) as readonly RunEvent[];
    expect(assess(read, recordedRules)).toEqual(whole);
  });

  it('gives the same report whether it is judged at the end only or after every event', () => {
    const record = new RunRecord();
    for (const [index, event] of events.entries()) {
      record.add(event);
      if (index % 100 === 0) assessRecord(record, recordedRules);
    }
    expect(assessRecord(record, recordedRules)).toEqual(whole);
  });

  it.each([1, 2, 30])('gives the same report when no more than %i of its exchanges, attempts and threads are kept at hand', (atHand) => {
    const record = new RunRecord(openScratch(), { usual: atHand, long: atHand });
    for (const event of events) record.add(event);
    expect(assessRecord(record, recordedRules)).toEqual(whole);
  });

  it('shows the same exchanges when next to nothing is kept at hand', () => {
    const [thin, usual] = [new RunRecord(openScratch(), { usual: 1, long: 1 }), new RunRecord()];
    for (const event of events) for (const record of [thin, usual]) record.add(event);
    const options = { language: 'en', color: false, width: 100, evidencePath: 'events.jsonl' } as const;
    for (const name of reporterNames) expect(renderReport(name, whole, thin, options), name).toBe(renderReport(name, whole, usual, options));
  });

  it('does not change what it judges', () => {
    const before = JSON.stringify(events);
    assess(events, recordedRules);
    expect(JSON.stringify(events)).toBe(before);
  });

  it('cannot be judged before its first event', () => {
    expect(() => assess([], recordedRules)).toThrow('cannot be judged');
  });
});

describe('a run that breaks off', () => {
  const sampled = 60;
  const step = Math.max(1, Math.floor(events.length / sampled));
  const cuts = [...new Set([1, 2, 3, ...Array.from({ length: sampled }, (_, index) => 1 + index * step), events.length - 2, events.length - 1])];

  it.each(cuts.filter((cut) => cut > 0 && cut < events.length))('after %i events is incomplete, and judging it does not throw', (cut) => {
    const { verdict, reasons, run, scenarios } = assess(events.slice(0, cut), recordedRules);
    expect([verdict, reasons, run.endedAt]).toEqual(['incomplete', [{ code: 'run.unfinished', args: {} }], null]);
    expect(scenarios).toHaveLength(whole.scenarios.length);
  });

  it('shows no violation that the whole run does not show', () => {
    for (const cut of cuts.filter((_cut, index) => index % 4 === 0)) {
      const violated = assess(events.slice(0, cut), recordedRules).requirements.filter(({ standing }) => standing === 'nonconformant');
      expect(violated.map(({ id }) => id), `after ${cut} events`).toEqual([]);
    }
  });
});
