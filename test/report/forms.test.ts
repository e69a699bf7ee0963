import { describe, expect, it } from 'vitest';
import { standings, type Standing } from '../../src/model/outcome.ts';
import { levels } from '../../src/model/requirement.ts';
import { resultForms, resultOf, type Result } from '../../src/report/result-of.ts';
import { writers } from '../../src/report/writers.ts';
import { failedSample, finding, incompleteSample, optionsFor, passedSample, report, requirement, type Sample } from './fixture.ts';
import { readCommands } from './readers/read-commands.ts';
import { readCtrf } from './readers/read-ctrf.ts';
import { readHar } from './readers/read-har.ts';
import { readTap } from './readers/read-tap.ts';

const samples = [passedSample, failedSample, incompleteSample];
const render = (name: keyof typeof writers, sample: Sample): string => writers[name](sample.report, optionsFor(sample));

describe('the table of results', () => {
  it.each([
    ['conformant', 'must', 'passed'], ['conformant', 'should', 'passed'], ['nonconformant', 'must', 'violated'], ['nonconformant', 'should', 'advised'], ['nonconformant', 'may', 'advised'],
    ['inconclusive', 'must', 'unproven'], ['manual', 'must', 'unproven'], ['untested', 'must', 'unproven'], ['inconclusive', 'should', 'open'], ['untested', 'may', 'open'],
    ['notApplicable', 'must', 'moot'], ['excluded', 'must', 'moot'],
  ] as const)('takes %s of a %s for %s', (standing, level, result) => {
    expect(resultOf({ standing, level, required: level === 'must' && result !== 'moot' })).toBe(result);
  });

  it('lets no form take a required rule for kept unless it is conformant', () => {
    const settled = new Set<Standing>(['conformant', 'notApplicable', 'excluded']);
    for (const standing of standings.filter((name) => !settled.has(name))) {
      const { ctrf, tap, sarif } = resultForms[resultOf({ standing, level: 'must', required: true })];
      expect({ ctrf, isOk: tap.isOk, sarif }).not.toMatchObject({ ctrf: 'passed' });
      expect(tap.isOk).toBe(false);
      expect(sarif).not.toBe('pass');
    }
  });

  it('fails nothing for what is no MUST', () => {
    const results = levels.filter((level) => level !== 'must').flatMap((level) => standings.map((standing) => resultOf({ standing, level, required: false })));
    expect(new Set(results.map((result: Result) => resultForms[result].ctrf)).has('failed')).toBe(false);
    expect(results.map((result) => resultForms[result].tap).filter(({ isOk, directive }) => !isOk && directive !== 'TODO')).toEqual([]);
  });
});

describe('CTRF', () => {
  it('is valid to the format’s own validator, with counts that fit', () => {
    for (const sample of samples) {
      const { results } = readCtrf(render('ctrf', sample));
      const { tests, passed, failed, skipped, pending, other } = results.summary;
      expect(tests).toBe(results.tests.length);
      expect(passed + failed + skipped + pending + other).toBe(tests);
      expect(tests).toBe(sample.report.requirements.length + 1);
    }
  });

  it('fails unless the run passed, by the verdict if by nothing else', () => {
    const failed = samples.map((sample) => readCtrf(render('ctrf', sample)).results.tests.filter(({ status }) => status === 'failed').map(({ name }) => name.split(' ')[0]));
    expect(failed).toEqual([[], ['verdict', 'STA-003', 'TRN-004'], ['verdict']]);
  });

  it('tells why, at which check, with the wire', () => {
    const test = readCtrf(render('ctrf', failedSample)).results.tests.find(({ name }) => name.startsWith('STA-003'));
    expect(test).toMatchObject({
      status: 'failed', rawStatus: 'nonconformant', suite: ['STA'], filePath: 'status/unknown-item.yaml', line: 21, tags: ['must', 'required'],
      steps: [{ name: 'status/unknown-item/first-status/rejected', status: 'failed' }, { name: 'status/unknown-modifier/first-status/arrives', status: 'failed' }],
    });
    expect(test?.trace).toContain('  > |   "status": "ACCEPTED"');
    expect(test?.stdout).toContain('x13 POS → UEAT PUT /v2/order/status');
  });
});

describe('TAP', () => {
  it('is read by a strict parser, which passes only a passed run', () => {
    expect(samples.map((sample) => readTap(render('tap', sample)).final.ok)).toEqual([true, false, false]);
  });

  it('plans what it holds and tells results by directives', () => {
    const { points, final } = readTap(render('tap', failedSample));
    expect(final.plan).toMatchObject({ start: 1, end: failedSample.report.requirements.length + 1 });
    const of = (id: string) => points.find(({ name }) => name.startsWith(id));
    expect(of('verdict')).toMatchObject({ ok: false });
    expect(of('STA-003')).toMatchObject({ ok: false, todo: false, skip: false });
    expect(of('STA-009')).toMatchObject({ ok: false, todo: expect.stringContaining('nonconformant: ') as string });
    expect(of('RES-001')).toMatchObject({ ok: false, skip: expect.stringContaining('inconclusive: ') as string });
    expect(of('STA-003')?.diag).toMatchObject({ standing: 'nonconformant', level: 'must' });
  });

  it('cannot be talked into a pass by what a POS writes', () => {
    const text = 'x # TODO later\n  ...\nok 99 - all is well # SKIP\\\nBail out!\n1..0';
    const sample: Sample = {
      exchanges: [],
      report: report({ verdict: 'failed', requirements: [requirement({ id: 'A-001', standing: 'nonconformant', text: { en: text, fr: text }, findings: [finding({ outcome: 'failed', code: 'status.isNot', args: { word: text, actual: text, expected: text, reasons: [] }, actual: text })] })] }),
    };
    const { points, final } = readTap(render('tap', sample));
    expect(points.map(({ ok, todo, skip }) => ({ ok, todo, skip }))).toEqual([{ ok: false, todo: false, skip: false }, { ok: false, todo: false, skip: false }]);
    expect(final).toMatchObject({ ok: false, bailout: false, count: 2 });
  });
});

describe('GitHub annotations', () => {
  it('escape what the runner would take for marks', () => {
    const text = '100 % of, a: b\n::error::owned\r%0A::stop-commands::x##[add-mask]y';
    const sample: Sample = {
      exchanges: [],
      report: report({
        verdict: 'failed', partner: { ...failedSample.report.partner, name: text },
        requirements: [requirement({ id: 'A-001', standing: 'nonconformant', findings: [finding({ outcome: 'failed', code: 'status.isNot', args: { word: text, actual: 'accepted', expected: 'rejected', reasons: [] } })] })],
      }),
    };
    const [verdict, rule, ...others] = readCommands(render('github', sample));
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({ name: 'error', properties: { title: 'ppip 100 % of, a: b\n::error::owned\\r%0A::stop-commands::x##[add-mask]y' } });
    expect(rule?.message).toContain('“100 % of, a: b\\n::error::owned\\r%0A::stop-commands::x##[add-mask]y”');
  });

  it('are an error for a violated MUST, a warning for a SHOULD or an open MUST, and never green for an incomplete run', () => {
    const names = (sample: Sample) => readCommands(render('github', sample)).map(({ name, properties }) => `${name} ${properties.title ?? ''}`);
    expect(names(failedSample)).toEqual(['error ppip Acme POS', 'error STA-003 MUST', 'error TRN-004 MUST', 'warning STA-009 SHOULD', 'warning RES-001 MUST']);
    expect(names(incompleteSample)[0]).toBe('error ppip Acme POS');
    expect(names(passedSample)).toEqual(['notice ppip Acme POS', 'notice OPS-001 SHOULD']);
  });

  it('stay within ten of a kind, and name the rest in the last', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `X-${String(index + 1).padStart(3, '0')}`);
    const broken = finding({ outcome: 'failed', code: 'status.neverSeen' });
    const sample: Sample = { exchanges: [], report: report({ verdict: 'failed', requirements: ids.map((id) => requirement({ id, standing: 'nonconformant', findings: [broken] })) }) };
    const commands = readCommands(render('github', sample));
    expect(commands).toHaveLength(10);
    const named = commands.slice(1).flatMap(({ properties, message }) => `${properties.title ?? ''} ${message}`.match(/X-\d{3}/g) ?? []);
    expect([...new Set(named)]).toEqual(ids);
  });
});

describe('HAR', () => {
  it('is valid to the published schema and holds every exchange with its times', () => {
    const entries = readHar(render('har', failedSample));
    expect(entries.map(({ _exchangeId, _direction }) => `${_exchangeId} ${_direction}`)).toEqual(['x12 out', 'x15 out', 'x13 in']);
    expect(entries[2]).toMatchObject({ startedDateTime: '2026-11-24T07:46:41.400Z', time: 1, request: { method: 'PUT', url: 'http://127.0.0.1:4010/v2/order/status' }, comment: 'x13 POS → UEAT orderStatus · for x12' });
    for (const { time, timings: { blocked = 0, send = 0, wait = 0, receive = 0 } } of entries) expect(blocked + send + wait + receive).toBeCloseTo(time, 6);
  });

  it('takes exchanges without an answer, with bytes, and with a URL that is none', () => {
    const [base] = failedSample.exchanges;
    if (base === undefined) throw new Error('the sample has no exchange');
    const bytes = { encoding: 'base64', content: '/wA=', bytes: 2, truncated: true } as const;
    const exchanges = [
      { ...base, id: 'a', closing: { kind: 'failed', reason: 'reset', detail: 'socket hang up' } as const },
      { ...base, id: 'b', direction: 'in' as const, request: { ...base.request, url: 'http://[', body: bytes }, closing: { kind: 'answered' as const, response: { status: 200, headers: [], body: bytes } } },
    ];
    const entries = readHar(render('har', { report: failedSample.report, exchanges }));
    expect(entries.map(({ response }) => [response.status, response.statusText])).toEqual([[0, 'reset'], [200, '']]);
    expect(entries[1]?.request).toMatchObject({ url: 'http://127.0.0.1:4010/', _url: 'http://[', postData: { text: '/wA=', comment: 'Only the beginning is kept: 2 bytes were sent.' } });
  });
});
