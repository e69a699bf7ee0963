import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KeptResult } from '../../src/model/kept-result.ts';
import type { TrialReport } from '../../src/model/trial.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeConfig } from './write-config.ts';

const header = 'at,locationId,orderId,event,code,reason,checkNumber';
const time = (seconds: number): string => new Date(Date.parse('2026-05-01T12:00:00Z') + seconds * 1_000).toISOString();

/** Fifty orders at two locations: one is rejected with a reason, and a location is down for a while. */
const lines: readonly string[] = [
  ...Array.from({ length: 50 }, (_, index) => [
    `${time(index * 60)},L${index % 2},${1_000 + index},sent,,,`, `${time(index * 60 + 1)},L${index % 2},${1_000 + index},acknowledged,,,`,
    index === 7 ? `${time(index * 60 + 5)},L1,1007,rejected,TOTAL_MISMATCH,"the total, and ""more""\nof it",` : `${time(index * 60 + 4)},L${index % 2},${1_000 + index},accepted,,,A-${index}`,
  ]).flat(),
  `${time(100)},L0,,down,,,`, `${time(130)},L0,,up,,,`,
];
const events = `\uFEFF${header}\r\n${lines.join('\r\n')}\r\n`;
const all = ['trial', '--events', '-', '--customers', 'alpha'] as const;

/** A catalogue over the one that ships, with thresholds. */
function catalogueWith(alpha: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'rules'));
  writeFileSync(join(folder, 'rules', 'catalogue.yaml'), 'extends: builtin@2025-11\nversion: "1.0.0"\nauthority: example-authority\n');
  writeFileSync(join(folder, 'rules', 'policy.yaml'), `generalAvailability: { alpha: ${alpha} }\n`);
  return join(folder, 'rules');
}

async function judge(stdin: string, argv: readonly string[] = []): Promise<{ readonly exitCode: number; readonly report: TrialReport }> {
  const { exitCode, stdout, stderr } = await runMain([...all, '--json', ...argv], { stdin });
  expect(stderr).toBe('');
  return { exitCode, report: JSON.parse(stdout) as TrialReport };
}

describe('ppip trial --events', () => {
  it('shows the figures and passes nothing without thresholds', async () => {
    const { exitCode, report } = await judge(events);
    expect(exitCode).toBe(3);
    expect(report).toMatchObject({
      schemaVersion: 1, customers: 'alpha', outcome: 'incomplete', reasons: [{ code: 'trial.noThresholds' }], measures: [],
      events: { file: '<stdin>', format: 'csv', read: 152, lines: 154, bad: { count: 0, first: [] } },
      figures: { orders: 50, locations: 2, days: 1, accepted: 49, rejected: 1, unanswered: 0, duplicates: 0, strays: 0, acceptance: { part: 49, whole: 50 }, rejectedWithReason: { part: 1, whole: 1 }, statusTimes: { count: 50, p50Ms: 4_000, p95Ms: 4_000, maxMs: 5_000 } },
    });
    // L0 is watched from its first order to the last event, and was down for 30 s of that.
    expect(report.figures.uptime).toEqual({ part: 2_914_000, whole: 2_944_000 });
  });

  it.each([
    ['{ orders: 50, locations: 2, days: 1d, acceptance: 98%, rejectedWithReason: 100%, statusWithin: { p50: 4s, p95: 4s, max: 5s }, duplicates: 0, unanswered: 0, uptime: 98.9% }', 'passed', 0],
    ['{ acceptance: 98.001% }', 'failed', 1],
    ['{ orders: 51, acceptance: 98% }', 'incomplete', 3],
  ])('holds them against %s', async (thresholds, outcome, exitCode) => {
    const result = await judge(events, ['--catalogue', catalogueWith(thresholds)]);
    expect({ exitCode: result.exitCode, outcome: result.report.outcome }).toEqual({ exitCode, outcome });
  });

  it('takes the thresholds of the customers that are named', async () => {
    const { exitCode, stdout } = await runMain(['trial', '--events', '-', '--customers', 'beta', '--json', '--catalogue', catalogueWith('{ orders: 1 }')], { stdin: events });
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ customers: 'beta', reasons: [{ code: 'trial.noThresholds' }] });
  });

  it('reads the same from NDJSON, with numbers or texts, and from any order of columns by semicolon', async () => {
    const records = lines.map((line) => line.replace('"the total, and ""more""\nof it"', 'why').split(','));
    const ndjson = records.map(([at, locationId, orderId, event, code, reason, checkNumber]) => JSON.stringify({ event, at, locationId, orderId: orderId === '' ? undefined : Number(orderId), code, reason: reason === '' ? null : reason, checkNumber, more: { than: 'this' } })).join('\n');
    const semicolon = ['Check Number;event;AT;location_id;other;order-id;reason', ...records.map(([at, location, order, event, , reason, check]) => [check, event, at, location, 'x', order, reason].join(';'))].join('\n');
    const [csv, json, other] = [await judge(events), await judge(ndjson, ['--format', 'ndjson']), await judge(semicolon)];
    expect(json.report.figures).toEqual(csv.report.figures);
    expect(other.report.figures).toEqual(csv.report.figures);
  });

  it('knows the form by the name of the file', async () => {
    const file = join(temporaryFolder(), 'events.jsonl');
    writeFileSync(file, `${JSON.stringify({ at: time(0), locationId: 'L', orderId: '1', event: 'sent' })}\n`);
    const { stdout } = await runMain(['trial', '--events', file, '--customers', 'alpha', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ events: { format: 'ndjson', read: 1 }, figures: { orders: 1, unanswered: 1 } });
  });

  it('finds two checks for one order and orders without a status', async () => {
    const { report } = await judge(`${events}${time(5_000)},L1,1001,accepted,,,OTHER\n${time(5_000)},L1,2000,sent,,,\n`);
    expect(report.figures).toMatchObject({ duplicates: 1, unanswered: 1, orders: 51 });
  });

  it('names lines that are no events, and goes on', async () => {
    const bad = `yesterday,L1,1,sent,,,\n${time(1)},L1,1,sold,,,\n${time(1)},,1,sent,,,\n${time(1)},L1,,sent,,,\n${time(1)},L1,1,"a"b,,,\n`;
    const { exitCode, report } = await judge(`${events}${bad}`);
    expect(exitCode).toBe(3);
    expect(report.events.bad).toEqual({ count: 5, first: [
      { line: 155, code: 'badTime' }, { line: 156, code: 'badEvent' }, { line: 157, code: 'noLocation' }, { line: 158, code: 'noOrder' }, { line: 159, code: 'unreadable' },
    ] });
    const { stdout } = await runMain(all, { stdin: `${events}${bad}` });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('5 lines were no event and not counted: 155 (time), 156 (event), 157 (no location), 158 (no order), 159 (unreadable)');
  });

  it('loses no line to a quotation mark that is a character, or that never closes', async () => {
    const inches = await judge(`${events}${time(5_000)},L1,1007,rejected,,12" pizza,\n${time(5_000)},L1,2000,sent,,,\n${time(5_001)},L1,2000,accepted,,,B\n`);
    expect(inches.report).toMatchObject({ events: { read: 155, bad: { count: 0 } }, figures: { orders: 51, accepted: 50 } });
    const open = await judge(`${header}\n${time(0)},L1,1007,rejected,,"never closed,\n${lines.filter((line) => !line.includes('"')).join('\n')}`);
    expect(open.report).toMatchObject({ events: { read: 151, bad: { count: 1, first: [{ line: 2, code: 'unreadable' }] } }, figures: { orders: 50, accepted: 49 } });
  });

  it('speaks both languages, and rounds no share up', async () => {
    const many = Array.from({ length: 30_000 }, (_, index) => `${time(index)},L,${index},sent,,,\n${index === 0 ? '' : `${time(index + 2)},L,${index},accepted,,,${index}\n`}`).join('');
    const catalogue = catalogueWith('{ acceptance: 100%, unanswered: 0, statusWithin: { p95: 60s } }');
    const english = await runMain([...all, '--catalogue', catalogue], { stdin: `${header}\n${many}` });
    expect(english.exitCode).toBe(1);
    expect(english.stdout.replaceAll('\u00A0', ' ')).toContain('accepted: 99.99 % (29999 of 30000) · at least 100 % · failed');
    expect(english.stdout.replaceAll('\u00A0', ' ')).toContain('95th percentile of that time: 2 s (29999 sendings answered) · at most 1 min · passed');
    const french = await runMain([...all, '--catalogue', catalogue, '--lang', 'fr'], { stdin: `${header}\n${many}` });
    expect(french.stdout).toMatch(/^ÉCHOUÉ · Clients alpha/);
    expect(french.stdout).toContain('commandes sans statut final\u00A0: 1 · au plus 0 · échoué');
  });

  it.each(['alpha', 'beta'])('keeps the result of %s customers for the checklist, without the events', async (customers) => {
    const folder = temporaryFolder();
    const evidence = join(folder, 'kept');
    const argv = ['trial', '--events', '-', '--customers', customers, '--keep', '--evidence', evidence, '--config', writeConfig(folder, { posPort: 4020, listenPort: 4010 })];
    await runMain(argv, { stdin: events });
    const [name = ''] = readdirSync(evidence);
    expect(name.startsWith(`${customers}-trial-`)).toBe(true);
    const text = readFileSync(join(evidence, name), 'utf8');
    expect(JSON.parse(text) as KeptResult).toMatchObject({ kind: `${customers}Trial`, outcome: 'incomplete', partner: { posName: 'acme-pos' } });
    expect(text).not.toContain('1007');
  });

  it.each<[string, readonly string[], string, RegExp]>([
    ['both things at once', [...all, '--pos-log', '-'], '', /--pos-log and --events exclude each other \[usage\.noTrial\]/],
    ['nobody\'s events', ['trial', '--events', '-'], '', /\[usage\.noCustomers\]/],
    ['a run', ['trial', 'latest', '--events', '-', '--customers', 'alpha'], '', /\[usage\.eventsAlone\]/],
    ['the form of a log', [...all, '--format', 'regex'], '', /\[usage\.trialFormat\]/],
    ['the form of events for a log', ['trial', '--pos-log', '-', '--format', 'csv'], '', /\[usage\.trialFormat\]/],
    ['no events', all, `${header}\n`, /<stdin> there are no events \[trial\.empty\]/],
    ['a header that lacks columns', all, 'at,orderId,event\n', /<stdin>:1 the first line lacks locationId \[trial\.header\]/],
    ['no header', all, lines.join('\n'), /<stdin>:1 the first line lacks at, locationId and event \[trial\.header\]/],
    ['too many lines that are wrong', all, `${header}\n${time(1)},L,1,sent,,,\nx,L,1,sent,,,\n`, /<stdin>:3 1 of 2 lines are no events; this one: at is no date .* \[trial\.badLines\]/],
    ['a header whose quotation mark never closes', all, `"at,locationId,event\n${lines.join('\n').replaceAll('"', '')}`, /<stdin>:1 the first line lacks at, locationId and event \[trial\.header\]/],
    ['NDJSON that is none', [...all, '--format', 'ndjson'], '[1]\nx\n', /<stdin>:1 2 of 2 lines are no events/],
  ])('exits 2 for %s', async (_what, argv, stdin, message) => {
    const { exitCode, stdout, stderr } = await runMain(argv, { stdin });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
