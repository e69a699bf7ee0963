import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseen } from '../../../src/report/clean-text.ts';
import { embedJson } from '../../../src/report/html/embed-json.ts';
import { html } from '../../../src/report/html/markup.ts';
import { renderHtml } from '../../../src/report/html/render-html.ts';
import { optionsFor, type Sample } from '../fixture.ts';
import { sampleWith } from '../hostile-sample.ts';
import { readPage } from './read-page.ts';

/** A run in which the partner's own words are hostile, too. */
function hostileRun(text: string): Sample {
  const sample = sampleWith(text);
  const { report } = sample;
  const [location] = report.partner.locations;
  if (location === undefined) throw new Error('the sample has no location');
  return {
    ...sample,
    report: {
      ...report,
      partner: { ...report.partner, name: text, version: text, environment: text, locations: [{ ...location, name: text }, { ...location, id: text }] },
      profile: { in: [text], out: [text], findings: [{ capability: text, code: text, args: {}, evidence: [{ exchangeId: 'x1', pointer: text }] }] },
      assumptions: [{ id: text, kind: 'path', position: text, text: { en: text, fr: text }, source: text, overridden: true, reliedOn: true }],
      dialect: { ...report.dialect, acknowledgements: { [text]: 3 } },
      run: { ...report.run, id: text },
    },
    exchanges: sample.exchanges.map((exchange) => ({
      ...exchange,
      request: { ...exchange.request, url: `${exchange.request.url}?${text}`, headers: [...exchange.request.headers, [text, text] as const] },
    })),
  };
}

const render = (text: string): string => renderHtml(hostileRun(text).report, optionsFor(hostileRun(text)));

const attacks = [
  '<script>owned = 1</script>', '</script><script>owned = 1</script>', '<!--<script>', '-->', ']]>', '" onmouseover="owned = 1', "' onfocus='owned = 1", '`x`', 'javascript:owned=1', '<img src=x onerror=owned=1>',
  '</pre></details></main>', '</style><style>*{display:none}', '</title>', '</template>', '&lt;b&gt; &amp; &#60;', '\u202eDESSAP', '\u2066x\u2069', '\u2028owned()\u2029', '\u0000', '\u001b[31m', '\u{E0041}', '\ud800', '$&', "$'", '\\u003c', '${owned}',
];

describe('hostile texts in the HTML report', () => {
  const usual = readPage(render('harmless')).tags;

  it.each(attacks)('open no element and no attribute: %j', (text) => {
    expect(readPage(render(text)).tags).toEqual(usual);
  });

  it('whatever they are made of', () => {
    const anyAttack = fc.array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 20 })), { minLength: 1, maxLength: 4 }).map((parts) => `x${parts.join('')}`);
    fc.assert(fc.property(anyAttack, (text) => { expect(readPage(render(text)).tags).toEqual(usual); }), { numRuns: 40 });
  });

  it('are seen, in the source too: nothing is invisible or turns letters round', () => {
    for (const text of attacks) {
      const source = render(text);
      const ours = readPage(source).scripts.at(-1) ?? '';
      expect([...source.replace(ours, '').matchAll(unseen)].map(([found]) => found).filter((found) => found !== '\n')).toEqual([]);
    }
  });

  it('of a megabyte, or nested beyond reason, are cut and shown', () => {
    for (const text of ['z'.repeat(1_000_000), `${'['.repeat(100_000)}${']'.repeat(100_000)}`]) expect(render(text).length).toBeLessThan(6_000_000);
  });
});

describe('data for the script', () => {
  it('is what it was, and cannot end its element', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...attacks)), (text) => {
      const { markup } = embedJson('some', [text]);
      const [, content = ''] = /^<script type="application\/json" id="some">([^<]*)<\/script>\n$/.exec(markup) ?? [];
      expect(JSON.parse(content)).toEqual([text]);
    }));
  });
});

describe('html', () => {
  it('escapes texts, keeps markup, and leaves out what is missing', () => {
    expect(html`<p title="${'"<&'}">${html`<b>${'<'}</b>`}${undefined}${['a', 1]}</p>`.markup).toBe('<p title="&quot;&lt;&amp;"><b>&lt;</b>a1</p>');
  });
});
