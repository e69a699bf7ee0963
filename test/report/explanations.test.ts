import { describe, expect, it } from 'vitest';
import type { FindingArgs } from '../../src/model/finding.ts';
import { en } from '../../src/report/words/en.ts';
import { codeWords, explainCode } from '../../src/report/words/explanations/explain-code.ts';
import { sentence } from '../../src/report/words/sentence.ts';

const entries = Object.entries(codeWords);
const texts = entries.flatMap(([code, { meaning, causes = [], fix }]) => [meaning, ...causes, ...(fix === undefined ? [] : [fix])].map((text) => ({ code, ...text })));

describe('the words that explain codes', () => {
  it('exist for every code that has a sentence, and for no other', () => {
    expect(Object.keys(codeWords).sort()).toEqual(Object.keys(en).sort());
    expect(explainCode('toString')).toBeUndefined();
  });

  it('name causes and a remedy exactly where something is wrong', () => {
    const odd = entries.filter(([, { side, causes = [], fix }]) => (side === 'none') !== (causes.length === 0) || (side === 'none') !== (fix === undefined));
    expect(odd.map(([code]) => code)).toEqual([]);
  });

  it('are sentences in both languages', () => {
    expect(texts.filter((text) => !/^\S.*[.]$/u.test(text.en) || !/^\S.*[.]$/u.test(text.fr) || text.en === text.fr)).toEqual([]);
  });

  it('in French set no-break spaces in quotation marks and before colons, and none before semicolons', () => {
    for (const { fr } of texts) {
      expect(fr).not.toMatch(/ : |« | »|\s;|\s!|'/);
      expect(fr.replaceAll(/«\u00A0[^«»]*\u00A0»/g, '')).not.toMatch(/[«»]/);
    }
  });

  it('give an example every argument that its sentence asks for', () => {
    const lacking = entries.flatMap(([code, { args = {} }]) => {
      const asked = new Set<string>();
      const make: (args: FindingArgs) => string = en[code as keyof typeof en];
      make(new Proxy(args, { get: (target, name) => { asked.add(String(name)); return target[String(name)]; } }));
      return [...asked].filter((name) => args[name] === undefined).map((name) => `${code}: ${name}`);
    });
    expect(lacking).toEqual([]);
    expect(sentence('en', 'check.shared', explainCode('check.shared')?.args ?? {})).toContain('1204, 1205');
  });
});
