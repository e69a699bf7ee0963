import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { KeptResult } from '../../src/model/kept-result.ts';
import type { PosLogReport, PosLogRuleId } from '../../src/model/pos-log.ts';
import { asNdjson, faithfulLog, recordIn, type LogEntry } from './faithful-log.ts';
import { onlyRunFolder } from './only-run-folder.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testSecret, writeConfig } from './write-config.ts';

/** A menu, acceptances, a rejection with a resend, a status that UEAT takes only later, refused tokens, and an address. */
const scenarios = ['status/resend-after-rejection', 'status/retries-after-500', 'transport/refuses-bad-tokens', 'orders/delivery'].flatMap((id) => ['--only', id]);
const subjects = {
  taken: { pos: 'reference', more: scenarios },
  unsent: { pos: 'reference:never-retries-status', more: ['--only', 'status/retries-after-500'] },
  menus: { pos: 'reference', more: ['--only', 'menu/sync'] },
} as const;
type Name = keyof typeof subjects;
const made = new Map<Name, { readonly folder: string; readonly log: readonly LogEntry[] }>();
const runOf = (name: Name) => made.get(name) ?? expect.fail('the run was not made');

const isOf = (what: string) => (entry: LogEntry): boolean => entry.what === what;
const firstOf = (log: readonly LogEntry[], is: (entry: LogEntry) => boolean): LogEntry => log.find(is) ?? expect.fail('there is no such line');
const changeFirst = (is: (entry: LogEntry) => boolean, change: (entry: LogEntry) => LogEntry) => (log: readonly LogEntry[]): readonly LogEntry[] => {
  const first = firstOf(log, is);
  return log.map((entry) => (entry === first ? change(entry) : entry));
};
const accepted = (entry: LogEntry): boolean => entry.what === 'callbackSent' && entry.status === 'ACCEPTED';
const rejected = (entry: LogEntry): boolean => entry.what === 'callbackSent' && entry.status === 'REJECTED';

/** A token that is signed: what a careless POS logs of a header. */
const token = `${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.${Buffer.from('{"sub":"x"}').toString('base64url')}.${'abcdefghij'.repeat(4)}xyz`;

async function judge(name: Name, log: string, argv: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<{ readonly ended: Ended; readonly report: PosLogReport }> {
  const ended = await runMain(['trial', runOf(name).folder, '--pos-log', '-', '--json', ...argv], { stdin: log, env });
  expect(ended.stderr).toBe('');
  return { ended, report: JSON.parse(ended.stdout) as PosLogReport };
}
const failedIn = ({ rules }: PosLogReport): readonly PosLogRuleId[] => rules.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
const codesOf = ({ rules }: PosLogReport, wanted: PosLogRuleId): readonly string[] => rules.flatMap(({ id, findings }) => (id === wanted ? findings.map(({ code }) => code) : []));

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

/** The same log as lines of text. */
const asText = (log: readonly LogEntry[]): string => log.map(({ time, level, ...rest }) => `${textOf(time)} [${textOf(level)}] ${JSON.stringify(rest).replaceAll(/["{}[\]]/g, ' ')}\n`).join('');

describe('ppip trial --pos-log', () => {
  beforeAll(async () => {
    await Promise.all(Object.entries(subjects).map(async ([name, { pos, more }]) => {
      const out = mkdtempSync(join(tmpdir(), 'ppip-trial-'));
      await runMain(['certify', '--pos', pos, '--out', out, ...more]);
      const folder = onlyRunFolder(out);
      made.set(name as Name, { folder, log: faithfulLog(recordIn(folder)) });
    }));
    return () => { for (const { folder } of made.values()) rmSync(join(folder, '..'), { recursive: true, force: true }); };
  });

  it('passes a log that tells everything, whatever its names, nesting and spelling', async () => {
    const { ended, report } = await judge('taken', asNdjson(runOf('taken').log));
    expect(ended.exitCode).toBe(0);
    expect(report).toMatchObject({ schemaVersion: 1, outcome: 'passed', reasons: [], log: { file: '<stdin>', format: 'json', foreignIds: { count: 0, isCapped: false }, unread: { count: 0, first: [] } } });
    expect(report.rules.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['requestIds', 'passed'], ['orderIds', 'passed'], ['acknowledgements', 'passed'], ['statuses', 'passed'], ['secrets', 'passed'], ['personalData', 'passed'], ['causes', 'passed'], ['alerts', 'notApplicable'],
    ]);
    expect(report.rules.every(({ id, subjects: count }) => id === 'alerts' || count > 1)).toBe(true);
    expect(codesOf(report, 'alerts')).toEqual(['posLog.noUnsent']);
    expect(codesOf(report, 'secrets')).toEqual(['posLog.secretUnknown']);
  });

  it('passes the same log as lines of text, without patterns and with them', async () => {
    const { log } = runOf('taken');
    const plain = await judge('taken', asText(log), ['--format', 'regex']);
    expect(plain.report).toMatchObject({ outcome: 'passed', log: { format: 'regex', lines: log.length, unread: { count: 0 } } });
    const level = '^(?<at>\\S+) \\[(?<level>\\w+)\\] (?<message>.*)$';
    const matched = await judge('taken', `A banner\n${asText(log)}`, ['--format', 'regex', '--pattern', level]);
    expect(matched.report).toMatchObject({ outcome: 'passed', log: { lines: log.length + 1, unread: { count: 1, first: [{ line: 1, code: 'posLog.noMatch' }] } } });
    expect(failedIn(matched.report)).toEqual([]);
  });

  it.each<[string, PosLogRuleId, string, (log: readonly LogEntry[]) => readonly LogEntry[]]>([
    ['a requestId', 'requestIds', 'posLog.requestIdMissing', (log) => {
      const { context } = firstOf(log, (entry) => isOf('answered')(entry) && entry.order !== undefined);
      return log.map((entry) => (entry.context === context || JSON.stringify(entry.context) === JSON.stringify(context) ? { ...entry, context: 'cut' } : entry));
    }],
    ['an order id, for it stands within a longer number', 'orderIds', 'posLog.orderIdMissing', (log) => {
      // The one order of which nothing is told but the answer: its acceptance is found by the requestId.
      const orderId = textOf(firstOf(log, accepted).orderId);
      const { context } = firstOf(log, (entry) => JSON.stringify(entry.order ?? null).includes(`:${orderId}}`));
      return log.map((entry) => (textOf(entry.orderId) === orderId || JSON.stringify(entry.order ?? null).includes(`:${orderId}}`)
        ? { ...(JSON.parse(JSON.stringify(entry).replaceAll(`:${orderId}`, `:9${orderId}`)) as JsonObject), context: context ?? null } : entry));
    }],
    ['the answer of the POS, though it tells what UEAT answered', 'acknowledgements', 'posLog.answerMissing', (log) => log.filter((entry) => !(isOf('answered')(entry) && entry.order !== undefined))],
    ['another answer than it gave', 'acknowledgements', 'posLog.answerWrong', (log) => log.map((entry) => (isOf('answered')(entry) ? { ...entry, http: { status: 202 } } : entry))],
    ['the word of a final status', 'statuses', 'posLog.statusMissing', (log) => log.map((entry) => (accepted(entry) ? { ...entry, status: 'done' } : entry))],
    ['another final status than it sent', 'statuses', 'posLog.statusWrong', (log) => [...log, { level: 'info', orderId: firstOf(log, (entry) => accepted(entry)).orderId ?? null, status: 'REJECTED' }]],
    ['a check number', 'statuses', 'posLog.checkMissing', changeFirst(accepted, ({ checkNumber: _gone, ...entry }) => entry)],
    ['another check number than it gave', 'statuses', 'posLog.checkWrong', changeFirst(accepted, (entry) => ({ ...entry, checkNumber: 'OTHER-1' }))],
    ['the reason of a rejection', 'statuses', 'posLog.reasonMissing', (log) => log.map((entry) => (rejected(entry) ? { ...entry, errors: [] } : entry))],
    ['a token, which it should not', 'secrets', 'posLog.leaked', (log) => [...log, { level: 'debug', headers: { Authorization: `Bearer ${token}` } }]],
    ['a phone number, which it should not', 'personalData', 'posLog.leaked', (log) => [...log, { level: 'debug', phone: '514.555.0198 / 5145550198' }, { level: 'debug', Customer: { FirstName: 'Essai', LastName: 'Ueat' } }]],
    ['the cause of a refusal', 'causes', 'posLog.refusalUntold', (log) => log.map((entry) => (isOf('refused')(entry) ? { ...entry, level: 'info', msg: 'done' } : entry))],
    ['the cause of a rejection', 'causes', 'posLog.rejectionUntold', (log) => log.map((entry) => (rejected(entry) ? { ...entry, level: 'info', errors: [] } : entry))],
    ['what became of a callback', 'causes', 'posLog.callbackUntold', (log) => log.map((entry) => (isOf('callbackRefused')(entry) ? { ...entry, level: 'info', answer: 'later' } : entry))],
  ])('finds in a log that lacks, or holds, %s, what rule it breaks', async (_what, rule, code, change) => {
    const { ended, report } = await judge('taken', asNdjson(change(runOf('taken').log)));
    // A reason that is nowhere is no cause either; every other flaw breaks its own rule alone.
    expect(failedIn(report).filter((id) => code !== 'posLog.rejectionUntold' || id !== 'statuses')).toEqual([rule]);
    expect(codesOf(report, rule)).toContain(code);
    const isMust = report.rules.find(({ id }) => id === rule)?.level === 'must';
    expect(ended.exitCode).toBe(isMust || code === 'posLog.rejectionUntold' ? 1 : 0);
    expect(ended.stdout).not.toContain(token);
    expect(ended.stdout).not.toContain('0198');
  });

  it('asks for an alert where UEAT never took a status', async () => {
    const { log } = runOf('unsent');
    const loud = await judge('unsent', asNdjson(log));
    expect(loud.report.rules.at(-1)).toMatchObject({ id: 'alerts', outcome: 'passed', subjects: 1 });
    const quiet = await judge('unsent', asNdjson(log.map((entry) => (entry.level === 'error' ? { ...entry, level: 'warn' } : entry))));
    expect(failedIn(quiet.report)).toEqual(['alerts']);
    expect(quiet.report).toMatchObject({ outcome: 'passed' });
    const [finding] = quiet.report.rules.at(-1)?.findings ?? [];
    expect(finding).toMatchObject({ code: 'posLog.alertMissing' });
    expect(finding?.exchanges.length).toBeGreaterThan(1);
  });

  it.each(['as it is', 'in base64', 'within JSON'])('finds the shared secret when it is told, %s, and prints it nowhere', async (way) => {
    const folder = temporaryFolder();
    const config = writeConfig(folder, { posPort: 4020, listenPort: 4010 });
    const said = way === 'in base64' ? Buffer.from(testSecret).toString('base64') : way === 'as it is' ? testSecret : JSON.stringify({ key: testSecret });
    const log = asNdjson([...runOf('taken').log, { level: 'debug', config: said }]);
    const { ended, report } = await judge('taken', log, ['--config', config], { PPIP_SECRET: testSecret });
    expect(ended.exitCode).toBe(1);
    expect(failedIn(report)).toEqual(['secrets']);
    expect(codesOf(report, 'secrets')).toEqual(['posLog.leaked']);
    expect(report.rules.find(({ id }) => id === 'secrets')?.findings[0]).toMatchObject({ args: { kind: 'secret', count: 1 }, line: runOf('taken').log.length + 1 });
    expect(ended.stdout).not.toContain(testSecret);
  });

  it('takes a token without its signature for none', async () => {
    const hidden = [token.replace(/\.[^.]*$/, '.***'), token.replace(/\.[^.]*$/, `.${'x'.repeat(43)}`), token.replace(/\.[^.]*$/, '.«signature:0123456789ab»')];
    const { report } = await judge('taken', asNdjson([...runOf('taken').log, ...hidden.map((text) => ({ auth: text }))]));
    expect(report.outcome).toBe('passed');
  });

  it('counts ids of other runs, and names lines that it cannot read', async () => {
    const others = [{ orderId: 77 }, { OrderId: '77' }, { 'x-ueat-requestid': '5d6f1a52-6d3f-4f53-a8a8-6f3c1c8f0001', requestId: '5d6f1a52-6d3f-4f53-a8a8-6f3c1c8f0001' }];
    const { report } = await judge('taken', `${asNdjson(others)}cut off {\n\n${asNdjson(runOf('taken').log)}`);
    expect(report).toMatchObject({ outcome: 'passed', log: { foreignIds: { count: 2, isCapped: false }, unread: { count: 1, first: [{ line: 4, code: 'posLog.notAnObject' }] } } });
  });

  it('fails a log of another day, and asks whether it is the right one', async () => {
    const { ended, report } = await judge('taken', asNdjson([{ orderId: 1, status: 'ACCEPTED' }]));
    expect(ended.exitCode).toBe(1);
    expect(report.reasons.map(({ code }) => code)).toEqual(['posLog.broken', 'posLog.otherLog']);
  });

  it('is incomplete for a run that sent no order', async () => {
    const { folder, log } = runOf('menus');
    const { exitCode, stdout } = await runMain(['trial', folder, '--pos-log', '-', '--json'], { stdin: asNdjson(log) });
    const report = JSON.parse(stdout) as PosLogReport;
    expect({ exitCode, reasons: report.reasons }).toEqual({ exitCode: 3, reasons: [{ code: 'posLog.unasked', args: { rules: ['orderIds', 'statuses'] } }] });
  });

  it('shows rules, findings and places, in either language', async () => {
    const { folder, log } = runOf('taken');
    const file = join(temporaryFolder(), 'pos.log');
    writeFileSync(file, asNdjson([...log.map((entry) => (accepted(entry) ? { ...entry, checkNumber: 'A\u001b[2J1' } : entry)), { auth: token }]));
    const inEnglish = await runMain(['trial', folder, '--pos-log', file]);
    expect(inEnglish.exitCode).toBe(1);
    expect(inEnglish.stdout).toMatch(/^FAILED · .*pos\.log · \d+ lines, \d+ of this run/);
    expect(inEnglish.stdout.replaceAll(/\s+/g, ' ')).toContain(`A token with its signature stands in 1 line: ${log.length + 1}. (${file}:${log.length + 1})`);
    expect(inEnglish.stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    const inFrench = await runMain(['trial', folder, '--pos-log', file, '--lang', 'fr']);
    expect(inFrench.stdout).toMatch(/^ÉCHOUÉ · /);
    expect(inFrench.stdout).toContain('OBLIGATOIRE · Aucun jeton ni secret n’est journalisé · échoué');
  });

  it('keeps the result for the checklist', async () => {
    const folder = temporaryFolder();
    const config = writeConfig(folder, { posPort: 4020, listenPort: 4010 });
    const evidence = join(folder, 'kept');
    const keep = (): ReturnType<typeof runMain> => runMain(['trial', runOf('taken').folder, '--pos-log', '-', '--keep', '--evidence', evidence, '--config', config], { stdin: asNdjson(runOf('taken').log), env: { PPIP_SECRET: testSecret } });
    expect(await keep()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[keep.otherPartner]') as string });
    expect(existsSync(evidence)).toBe(false);
    writeFileSync(config, readFileSync(config, 'utf8').replace('posName: acme-pos, version: "5.2.1"', 'posName: reference-pos, version: "0.1.0"'));
    const { exitCode } = await keep();
    expect(exitCode).toBe(0);
    const [name = ''] = readdirSync(evidence);
    expect(name).toMatch(/^pos-log-.*\.json$/);
    const kept = JSON.parse(readFileSync(join(evidence, name), 'utf8')) as KeptResult;
    expect(kept).toMatchObject({ kind: 'posLog', outcome: 'incomplete', partner: { posName: 'reference-pos' }, subject: { file: '<stdin>' }, result: { outcome: 'passed' } });
    expect(kept.runId).toBe((kept.result as unknown as PosLogReport).runId);
    expect(kept.subject?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, readonly string[], string | Uint8Array, RegExp]>([
    ['nothing to look at', [], '', /\[usage\.noTrial\]/],
    ['a pattern for JSON', ['--pos-log', '-', '--pattern', 'x'], '{}', /\[usage\.patternAlone\]/],
    ['an empty log', ['--pos-log', '-'], '\n\n', /<stdin> the log has no lines \[posLog\.empty\]/],
    ['a log that is not there', ['--pos-log', 'none.log'], '', /there is no none\.log \[input\.notFound\]/],
    ['text where JSON was named', ['--pos-log', '-'], '{}\nsome text\n', /<stdin>:2 1 of 2 lines are no JSON object \[posLog\.notJson\]/],
    ['UTF-16', ['--pos-log', '-'], Buffer.from('\uFEFF{}', 'utf16le'), /<stdin> the file is UTF-16 \[input\.encoding\]/],
    ['a broken pattern', ['--pos-log', '-', '--format', 'regex', '--pattern', '('], 'x', /--pattern 1 not a regular expression: .* \[posLog\.pattern\]/],
    ['an unknown group', ['--pos-log', '-', '--format', 'regex', '--pattern', '(?<orderID>.)'], 'x', /--pattern 1 unknown group 'orderID' \[posLog\.pattern\]\n {2}hint: did you mean 'orderId'/],
    ['a pattern that matches nothing', ['--pos-log', '-', '--format', 'regex', '--pattern', '^never'], 'x\ny\n', /<stdin>:1 no pattern matches any of 2 lines \[posLog\.noMatch\]/],
    ['a pattern that would go on for ever', ['--pos-log', '-', '--format', 'regex', '--pattern', '^(a+)+$'], `${'a'.repeat(60)}b\n`, /<stdin>:1 a pattern was still at work on lines 1 to 1 after 2 s \[posLog\.slowPattern\]/],
  ])('exits 2 for %s', async (_what, argv, stdin, message) => {
    const { exitCode, stdout, stderr } = await runMain(['trial', runOf('taken').folder, ...argv], { stdin });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('exits 2 when the evidence of the run was changed', async () => {
    const out = temporaryFolder();
    cpSync(runOf('taken').folder, out, { recursive: true });
    const events = readFileSync(join(out, 'events.jsonl'), 'utf8').split('\n');
    writeFileSync(join(out, 'events.jsonl'), events.filter((_line, index) => index !== 20).join('\n'));
    const { exitCode, stderr } = await runMain(['trial', out, '--pos-log', '-'], { stdin: '{}' });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/events\.jsonl:21:1 .*\[evidence\.seqGap\]/);
  });
});
