import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/text.ts';
import { renderHtml } from '../../../src/report/html/render-html.ts';
import { failedSample, incompleteSample, optionsFor, passedSample, report, type Sample } from '../fixture.ts';
import { readPage } from './read-page.ts';

const samples = { passed: passedSample, failed: failedSample, incomplete: incompleteSample };
const render = (sample: Sample, part: Parameters<typeof optionsFor>[1] = {}): string => renderHtml(sample.report, optionsFor(sample, part));

describe('the HTML report', () => {
  it.each(Object.entries(samples))('of a %s run names every requirement, once in the list, and links to nothing that is not there', (_name, sample) => {
    const source = render(sample);
    const { ids } = readPage(source);
    expect(ids.filter((id) => id.startsWith('req-'))).toEqual(sample.report.requirements.map(({ id }) => `req-${id}`));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...source.matchAll(/ href="([^"]*)"/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !target.startsWith('#') || !ids.includes(target.slice(1)))).toEqual([]);
  });

  it('allows its own script and style, and nothing else', () => {
    const source = render(failedSample);
    const { scripts, styles, tags } = readPage(source);
    const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(source) ?? [];
    expect(policy).toBe(`default-src 'none'; script-src ${hashOf(scripts.at(-1) ?? '')}; style-src ${hashOf(styles[0] ?? '')}; base-uri 'none'; form-action 'none'`);
    expect(tags.filter((tag) => /^(?:link|img|iframe|object|embed|base|form action)\b/.test(tag) || /\s(?:style|on\w+|src)\b/.test(tag))).toEqual([]);
  });

  it('has a script that a browser can read, with nothing of a module or a test in it', () => {
    const script = readPage(render(failedSample)).scripts.at(-1) ?? '';
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/__vi|\bimport\b|\brequire\(|<\/|<!--/);
  });

  it.each(languages)('starts in %s, and holds both languages', (language) => {
    const source = render(failedSample, { language });
    expect(source).toContain(`<html lang="${language}">`);
    expect([...source.matchAll(/id="language-(..)"[^>]* checked/g)].map(([, chosen]) => chosen)).toEqual([language]);
    const { text } = readPage(source);
    expect(text).toContain('Rule STA-001 in English.');
    expect(text).toContain('La règle STA-001 en français.');
    expect(text).toContain('À corriger en premier');
  });

  it('says of retries what the report counts, and nothing where it counts none', () => {
    const { retries: _retries, ...dialect } = passedSample.report.dialect;
    expect(readPage(render(passedSample)).text).toContain('UEAT did not take 2 callbacks; 1 came again, at the earliest after 1.5\u00A0s.');
    expect(readPage(render({ ...passedSample, report: { ...passedSample.report, dialect } })).text).not.toMatch(/did not take|took every callback/);
  });

  it('says as much in French as in English', () => {
    const source = render(failedSample);
    const count = (language: string): number => source.split(` lang="${language}">`).length;
    expect(count('en')).toBeGreaterThan(100);
    // The document itself is in one of them.
    expect(count('en') - 1).toBe(count('fr'));
  });

  it('shows a violation with its fix, both sides of the wire in full, and what repeats the request', () => {
    const source = render(failedSample);
    const article = /<article class="violation must" id="fix-STA-003"[^]*?<\/article>/.exec(source)?.[0] ?? '';
    const { text, ids } = readPage(article);
    expect(ids).toEqual(expect.arrayContaining(['full-x12', 'full-x13']));
    expect(text).toContain('Check every item id of an order against the menu before accepting it.');
    expect(text).toContain('&quot;PhoneNumber&quot;'.replace('PhoneNumber', 'UnitPrice'));
    expect(article).toContain('<mark>  &quot;status&quot;: &quot;ACCEPTED&quot;,</mark>');
    expect(text).toContain('curl -sS -g -i -X PUT');
    expect(text).toContain('--url &#39;http://127.0.0.1:4010/v2/order/status&#39;');
    expect(text).toContain('ppip certify --only status/unknown-item');
    expect([.../<figure[^]*?<\/figure>/.exec(article)?.[0].matchAll(/<line class="call marked"/g) ?? []]).toHaveLength(2);
  });

  it('shows an exchange in full once, however many findings rest on it', () => {
    const { ids } = readPage(render(failedSample));
    expect(ids.filter((id) => id.startsWith('full-')).sort()).toEqual(['full-x12', 'full-x13', 'full-x15']);
  });

  it('never says of a run that did not pass that nothing has to be fixed', () => {
    expect(Object.entries(samples).filter(([, sample]) => render(sample).includes('Nothing has to be fixed.')).map(([name]) => name)).toEqual(['passed']);
  });

  it('sets a run in which nothing happened', () => {
    const empty: Sample = { report: report({ verdict: 'incomplete', requirements: [], scenarios: [], assumptions: [] }), exchanges: [] };
    const { text } = readPage(render(empty));
    expect(text).toContain('No exchange was recorded.');
    expect(text).toContain('No scenario was played.');
  });
});
