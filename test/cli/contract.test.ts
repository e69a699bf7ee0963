import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Bearing, TrafficReport } from '../../src/model/traffic.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/traffic/${name}`, import.meta.url));
const check = (file: string, ...more: readonly string[]): Promise<Ended> => runMain(['contract', 'check', '--traffic', file, ...more]);

async function judged(file: string): Promise<TrafficReport & { readonly exitCode: number }> {
  const { stdout, exitCode } = await check(file, '--json');
  return { ...JSON.parse(stdout) as TrafficReport, exitCode };
}

const idsOf = ({ subjects }: TrafficReport, bearing: Bearing): readonly string[] => subjects.filter((subject) => subject.bearing === bearing).map(({ id }) => id);

/** The exchanges of a recorded run as a proxy would have saved them. */
function toHar(events: readonly RunEvent[]): Json {
  const ended = new Map(events.flatMap((event) => (event.type === 'exchangeEnded' ? [[event.exchangeId, event] as const] : [])));
  const entries = events.flatMap((event) => {
    if (event.type !== 'exchangeStarted') return [];
    const end = ended.get(event.exchangeId);
    const response = end?.closing.kind === 'answered' ? end.closing.response : undefined;
    const url = event.request.url.startsWith('/') ? `http://ueat.example${event.request.url}` : event.request.url;
    return [{
      startedDateTime: event.at, time: (end?.atMs ?? event.atMs) - event.atMs,
      request: { method: event.request.method, url, headers: event.request.headers.map(([name, value]) => ({ name, value })), postData: { text: event.request.body.content } },
      response: { status: response?.status ?? 0, content: { text: response?.body.content ?? '' } },
    }];
  });
  return { log: { version: '1.2', entries } };
}

describe('ppip contract check', () => {
  it('finds nothing to contradict in traffic that follows the assumptions, and confirms what it shows', async () => {
    const report = await judged(fixture('agrees.har'));
    expect(idsOf(report, 'contradicted')).toEqual([]);
    // Traffic does not show who accepts the orders.
    expect(idsOf(report, 'open')).toEqual(['deadline.person']);
    expect(report.traffic).toMatchObject({ entries: 19, calls: { menuSync: 1, order: 7, menu: 1, menuPush: 1, orderStatus: 5, refund: 1 } });
    expect(report.subjects.find(({ id }) => id === 'status.path')?.findings[0]).toEqual({
      bearing: 'confirmed', code: 'traffic.path', args: { method: 'PUT', path: '/openapi/v2/order/status', expected: ['/v2/order/status'] }, count: 4,
      evidence: [{ entry: 3 }, { entry: 8 }, { entry: 9 }],
    });
    expect(report.exitCode).toBe(0);
  });

  it('contradicts each assumption that traffic departs from, with the entry and the place', async () => {
    const report = await judged(fixture('contradicts.har'));
    // A mark of test orders, progress that no final status follows, a requestId that no status echoes and who accepts the orders cannot be contradicted.
    expect(idsOf(report, 'open')).toEqual(['status.requestIdPlaces', 'status.intermediateWords', 'deadline.person', 'order.tag']);
    expect(idsOf(report, 'confirmed')).toEqual(['schema.menuSync', 'schema.menuPush', 'schema.refund']);
    expect(report.subjects.find(({ id }) => id === 'status.orderIdPlaces')?.findings[0]).toMatchObject({
      bearing: 'contradicted', code: 'traffic.otherPlace', args: { place: '/order/number' }, evidence: [{ entry: 3, pointer: '/order/number' }],
    });
    expect(report.subjects.find(({ id }) => id === 'money.sums')?.findings[0]).toMatchObject({ code: 'traffic.otherSum', args: { what: 'Subtotal', expected: 1550, actual: 850 } });
    expect(report.subjects.find(({ id }) => id === 'deadline.retry')?.findings[0]).toMatchObject({ code: 'traffic.late', args: { ms: 239_920, deadlineMs: 180_000 }, evidence: [{ entry: 19 }] });
    expect(report.subjects.find(({ id }) => id === 'promotion.percentType')?.findings[0]).toMatchObject({ code: 'traffic.otherValue', args: { value: 'PERCENTAGE' }, evidence: [{ entry: 16, pointer: '/Promotions/1/Type' }, { entry: 17 }] });
    expect(report.exitCode).toBe(1);
  });

  it.each(['en', 'fr'])('says it in words (%s), contradictions first, and shows no token', async (language) => {
    const { stdout } = await check(fixture('contradicts.har'), '--lang', language);
    expect(stdout).toContain('/header/correlation');
    expect(stdout).not.toMatch(/traffic\.\w+ \(|undefined|eyJ/);
    expect(stdout.indexOf('menu.path')).toBeLessThan(stdout.indexOf('schema.menuPush'));
  });

  it('agrees with what this harness and the reference POS say to each other', async () => {
    const out = temporaryFolder();
    const only = ['menu/*', 'orders/*', 'special/*'].flatMap((glob) => ['--only', glob]);
    await runMain(['certify', '--pos', 'reference', '--out', out, ...only]);
    const events = readFileSync(join(out, 'latest/events.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as RunEvent);
    const file = join(out, 'run.har');
    writeFileSync(file, JSON.stringify(toHar(events)));
    const report = await judged(file);
    expect(report.subjects.filter(({ bearing }) => bearing === 'contradicted')).toEqual([]);
    expect(idsOf(report, 'confirmed')).toEqual(expect.arrayContaining(['menu.path', 'status.path', 'status.orderIdPlaces', 'money.sums', 'schema.order', 'order.tag', 'deadline.status']));
  });

  it.each([
    ['no file', undefined, 'traffic.notFound', ''],
    ['no JSON', '{\n  "log": [}', 'traffic.notJson', ':2:11 '],
    ['nothing', '', 'traffic.notJson', ':1:1 '],
    ['JSON beyond all depth', '['.repeat(100_000), 'traffic.notJson', ':1:201 '],
    ['no HAR', '{"entries": []}', 'traffic.notHar', '#/log '],
    ['an entry without a request', '{"log": {"entries": [{"startedDateTime": "2026-03-02T15:00:00Z", "response": {"status": 200}}]}}', 'traffic.notHar', '#/log/entries/0/request '],
    ['an entry with half a URL', '{"log": {"entries": [{"startedDateTime": "2026-03-02T15:00:00Z", "request": {"method": "PUT", "url": "/v2/menu", "headers": []}, "response": {"status": 200}}]}}', 'traffic.notHar', '#/log/entries/0/request/url '],
    ['an entry at no time', '{"log": {"entries": [{"startedDateTime": "noon", "request": {"method": "PUT", "url": "http://a/", "headers": []}, "response": {"status": 200}}]}}', 'traffic.notHar', '#/log/entries/0/startedDateTime '],
  ])('refuses %s, located, with exit code 2', async (_what, text, code, place) => {
    const file = join(temporaryFolder(), 'bad.har');
    if (text !== undefined) writeFileSync(file, text);
    const { exitCode, stderr, stdout } = await check(file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`bad.har${place}`);
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toContain('hint: ');
  });

  it('takes any traffic for what it is: without calls of the contract everything stays open', async () => {
    const file = join(temporaryFolder(), 'other.har');
    writeFileSync(file, '{"log": {"entries": [{"startedDateTime": "2026-03-02T15:00:00Z", "request": {"method": "POST", "url": "http://a/b", "headers": [], "postData": {"text": "{\\"Items\\": 3"}}, "response": {"status": 200, "content": {"text": "e30=", "encoding": "base64"}}}]}}');
    const report = await judged(file);
    expect({ ...report.counts, open: 0 }).toEqual({ confirmed: 0, contradicted: 0, open: 0 });
  });
});

describe('ppip contract', () => {
  it('prints the calls, capabilities and assumptions', async () => {
    const { exitCode, stdout } = await runMain(['contract']);
    const json = JSON.parse((await runMain(['contract', 'show', '--json'])).stdout) as { readonly assumptions: ReadonlyArray<{ readonly id: string }>; readonly calls: readonly unknown[] };
    expect(exitCode).toBe(0);
    for (const { id } of json.assumptions) expect(stdout).toContain(`${id} = `);
    expect(json.calls).toContainEqual({ call: 'orderStatus', direction: 'toUeat', methods: ['PUT', 'POST'], paths: ['/v2/order/status'], schema: 'order-status.json' });
  });
});
