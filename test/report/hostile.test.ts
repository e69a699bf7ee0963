import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../src/report/junit/render-junit.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts';
import { measureText } from '../../src/report/terminal/wrap-text.ts';
import { optionsFor, receivedStatus, sentOrder } from './fixture.ts';
import { sampleWith } from './hostile-sample.ts';
import { readXml } from './read-xml.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom('\u001b[31m', '\u001b]8;;http://x\u0007', '\r', '\n', '\u0000', '\u202e', '\u2028', '|', '`', '```', '<b>', '</failure>', ']]>', '&', '"', "'", '[x](http://x)', '![x](y)', '# ', '- ', '@someone', 'www.x.y', '\\', '漢', '👩‍🍳', '\ud800', 'a'.repeat(300)), { maxLength: 12 }).map((parts) => parts.join('')),
);

const attacks = ['\u001b[2J\u001b[1;1HPASSED', '\u001b]0;title\u0007', '\rPASSED', 'x\nPASSED  Acme', '\u202eDESSAP', '\u009b31m', '\u2028PASSED', '\u0008\u0008'];

describe('hostile texts in the terminal', () => {
  it('cannot move the cursor, start a line or reorder text', () => {
    for (const text of attacks) {
      const shown = renderTerminal(sampleWith(text).report, optionsFor(sampleWith(text)));
      expect([...shown.matchAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu)].map(([found]) => found).filter((found) => found !== '\n')).toEqual([]);
      expect(shown.split('\n').filter((line) => line.startsWith('PASSED'))).toEqual([]);
    }
  });

  it('never make a line wider than 100 columns, or than the screen', () => {
    fc.assert(fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, width) => {
      const sample = sampleWith(text);
      const longest = Math.max(...renderTerminal(sample.report, optionsFor(sample, { width })).split('\n').map(measureText));
      expect(longest).toBeLessThanOrEqual(Math.max(40, Math.min(100, width)));
    }), { numRuns: 60 });
  });

  it('get colours from us only', () => {
    const sample = sampleWith('\u001b[35mpink');
    const shown = renderTerminal(sample.report, optionsFor(sample, { color: true }));
    expect(shown).not.toContain('\u001b[35m');
    expect(shown).toContain('\u001b[31m');
    expect(renderTerminal(sample.report, optionsFor(sample))).not.toContain('\u001b');
  });

  it('of a megabyte are cut', () => {
    const sample = sampleWith('z'.repeat(1_000_000));
    expect(renderTerminal(sample.report, optionsFor(sample)).length).toBeLessThan(30_000);
  });

  it('of a body nested beyond reason do not stop the report', () => {
    const sample = sampleWith('x');
    const exchanges = [sentOrder('x1', 'a'), receivedStatus('x2', '['.repeat(200_000) + ']'.repeat(200_000)), receivedStatus('x3', 'x')];
    expect(renderTerminal(sample.report, optionsFor({ ...sample, exchanges }))).toContain('[[[[');
  });
});

describe('hostile texts in JUnit', () => {
  it('leave it well-formed, with the same cases', () => {
    const names = (text: string): readonly string[] => readXml(renderJunit(sampleWith(text).report, optionsFor(sampleWith(text)))).children.flatMap(({ children }) => children.map(({ name }) => name));
    const usual = names('harmless');
    fc.assert(fc.property(anyText, (text) => { expect(names(text)).toEqual(usual); }), { numRuns: 60 });
    for (const text of [...attacks, ']]><failure/>', '\ufffe\uffff', '&#0;', '</testsuites>']) expect(names(text)).toEqual(usual);
  });
});

describe('hostile texts in Markdown', () => {
  const render = (text: string): string => renderMarkdown(sampleWith(text).report, optionsFor(sampleWith(text)));
  const outsideFences = (markdown: string): readonly string[] => {
    let fence: string | undefined;
    return markdown.split('\n').filter((line) => {
      const run = /^ {0,3}(`{3,})/.exec(line)?.[1];
      if (fence === undefined && run !== undefined) fence = run;
      else if (fence !== undefined && run !== undefined && line.trim() === run && run.length >= fence.length) {
        fence = undefined;
        return false;
      }
      return fence === undefined;
    });
  };

  it('keep every table row at its number of cells', () => {
    fc.assert(fc.property(anyText, (text) => {
      const rows = outsideFences(render(text)).filter((line) => line.startsWith('| '));
      expect(rows.map((line) => line.split(/(?<!\\)(?:\\\\)*\|/).length - 2)).toEqual(outsideFences(render('x')).filter((line) => line.startsWith('| ')).map((line) => line.split('|').length - 2));
    }), { numRuns: 60 });
  });

  it('open no tag, link, image, mention or code', () => {
    fc.assert(fc.property(anyText, (text) => {
      for (const line of outsideFences(render(text))) {
        expect(line).not.toMatch(/<(?!\s)|(?<!\\)(?:\\\\)*[[\]`]|:\/\/|www\.|@(?!&#8288;)/i);
      }
    }), { numRuns: 60 });
  });

  it('do not end the code block that they stand in', () => {
    const markdown = render('```\n# owned');
    expect(outsideFences(markdown).filter((line) => line.trimStart().startsWith('# '))).toEqual(['# FAILED — Acme POS 5.2.1']);
  });
});
