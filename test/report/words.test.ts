import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenProblems } from '../../src/contract/judge-token.ts';
import type { FindingArgs } from '../../src/model/finding.ts';
import { languages } from '../../src/model/text.ts';
import { waiverStates } from '../../src/model/waiver.ts';
import { en } from '../../src/report/words/en.ts';
import { fr } from '../../src/report/words/fr.ts';
import { sentence } from '../../src/report/words/sentence.ts';
import { terms } from '../../src/report/words/terms.ts';
import { valuesIn } from '../../src/report/words/values.ts';
import { predicates } from '../../src/checks/predicates.ts';
import { jsonMessage } from '../../src/report/words/json-message.ts';
import { frenchPredicates } from '../../src/report/words/predicates/french-predicates.ts';
import { parseText } from '../../src/contract/parse-body.ts';

const codes = Object.keys(en);
const argumentNames = ['status', 'expected', 'actual', 'reason', 'detail', 'members', 'ms', 'deadlineMs', 'waitedMs', 'word', 'number', 'reasons', 'violations', 'ids', 'count', 'path', 'name', 'id', 'price', 'kind', 'call', 'fault'];

const checks = join(import.meta.dirname, '..', '..', 'src', 'checks');

/** What a pattern captures in the files of the checks. */
function inChecks(pattern: RegExp): readonly string[] {
  return readdirSync(checks, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(checks, file), 'utf8').matchAll(pattern)].map(([, found = '']) => found));
}


describe('what predicates ask, in French', () => {
  it('is told of each of them, set as French is', () => {
    const all = Object.values(predicates);
    expect(Object.keys(frenchPredicates).sort()).toEqual(all.map(({ name }) => name).sort());
    for (const { name, summary } of all) {
      expect(frenchPredicates[name], name).not.toBe(summary);
      expect(frenchPredicates[name], name).toMatch(/^[\p{Lu}`].*\.$/u);
      expect(frenchPredicates[name], name).not.toMatch(/\p{L}'\p{L}|\S :( |$)| ;| {2}/u);
    }
  });
});

describe('why a text is not JSON', () => {
  it.each(['{', '{"a": }', '{"a" 1}', '[1,]', '"abc', '\'a\'', 'nope', '{"a":"\n"}', '1 2', '['.repeat(2_000)])('is told in French, without the words of the engine: %j', (text) => {
    const parsed = parseText(text);
    const detail = parsed.kind === 'notJson' ? parsed.detail : '';
    expect(jsonMessage('fr', detail)).toMatch(/^(le texte (s’arrête trop tôt|ne se lit pas)|la lecture s’arrête à la position \d+|plus de \d+ niveaux d’imbrication)$/);
    expect(jsonMessage('en', detail)).toBe(detail);
  });
});

describe('what a schema asks for', () => {
  it.each([
    ['must be integer', 'doit être un entier'], ['must be array,null', 'doit être une liste ou null'], ["must have required property 'Id'", 'doit avoir le membre Id'],
    ['must NOT have fewer than 1 items', 'doit avoir au moins 1 élément'], ['must be >= 0', 'doit être >= 0'], ['must match format "uuid"', 'doit avoir le format uuid'],
    ['must be a word of another validator', 'must be a word of another validator'],
  ])('is said in French: %s', (message, french) => {
    expect(valuesIn('fr').violations([{ pointer: '/A', message }])).toBe(`/A ${french}`);
    expect(valuesIn('en').violations([{ pointer: '/A', message }])).toBe(`/A ${message}`);
  });
});

describe('a moment', () => {
  it('is written as each language does, in UTC', () => {
    expect(valuesIn('en').moment('2026-11-24T16:11:04.123Z')).toMatch(/^November 24, 2026.* 16:11:04 UTC$/u);
    expect(valuesIn('fr').moment('2026-11-24T16:11:04.123Z')).toMatch(/^24 novembre 2026.* 16\sh\s11\smin\s04\ss UTC$/u);
    expect(valuesIn('fr').moment('no time')).toBe('no time');
  });
});

describe('sentences', () => {
  it('have the same codes in both languages', () => {
    expect(Object.keys(fr).sort()).toEqual([...codes].sort());
  });

  it('are sentences whatever arguments they get, and never throw', () => {
    fc.assert(fc.property(fc.constantFrom(...codes), fc.constantFrom(...languages), fc.record(Object.fromEntries(argumentNames.map((name) => [name, fc.jsonValue()])), { requiredKeys: [] }), (code, language, args) => {
      const text = sentence(language, code, args as FindingArgs);
      expect(text).toMatch(/\S.*[.)]$/u);
      expect(text).not.toMatch(/undefined|\[object|\p{Cc}/u);
    }), { numRuns: 500 });
  });

  it('exist for every code that a check gives', () => {
    const given = new Set(inChecks(/\b(?:pass|fail|block|skip|fault)\('([\w.]+)'/g));
    expect([...given].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('without words fall back to the code and its arguments', () => {
    expect(sentence('en', 'brand.new', { a: 1, b: 'x\u001b' })).toBe('brand.new (a: 1, b: "x\\u001b")');
    expect(sentence('fr', 'constructor', {})).toBe('constructor');
  });

  it('in French set no-break spaces in quotation marks and before colons, and none before semicolons', () => {
    for (const code of codes) {
      const text = sentence('fr', code, { word: 'mot', value: 'v', ids: ['A'], pointer: '/a', number: '1', ms: 1, reason: 'dns', detail: 'd', role: 'r', name: 'n', id: 'i', code: 'c', message: 'm', words: ['w'], path: 'p', method: 'PUT' });
      expect(text).not.toMatch(/ :|« | »|[^\u00A0\w]:(?!\/)|\s;|\s!|'/);
      expect(text.replaceAll(/«\u00A0[^«»]*\u00A0»/g, '')).not.toMatch(/[«»]/);
    }
  });

  it('exist for no code that nothing gives', () => {
    const sources = join(import.meta.dirname, '..', '..', 'src');
    // What these files name, they take from elsewhere.
    const takers = new Set(['codes-of-predicates.ts', 'can-block.ts', 'sort-standings.ts']);
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith(join('report', 'words')) && !takers.has(basename(file)));
    const literals = new Set(files.flatMap((file) => [...readFileSync(join(sources, file), 'utf8').matchAll(/'([\w.]+)'/g)].map(([, literal = '']) => literal)));
    const families = new Set([...tokenProblems.map((problem) => `token.${problem}`), ...waiverStates.map((state) => `waiver.${state}`)]);
    expect(codes.filter((code) => !literals.has(code) && !families.has(code))).toEqual([]);
  });

  it('tell the id that ppip.yaml names for a role, where that is what does not fit', () => {
    for (const language of languages) {
      const texts = ['overrideUnknown', 'overrideUnfit', 'noneFits'].map((why) => sentence(language, 'item.unbound', { role: 'simple', why, ...(why !== 'noneFits' && { id: '4012' }) }));
      expect(texts.map((text) => text.includes('4012'))).toEqual([true, true, false]);
      expect(new Set(texts).size).toBe(3);
    }
  });

  it('in both languages use every argument that the other uses', () => {
    const used = (make: (args: FindingArgs) => string): readonly string[] => {
      const names = new Set<string>();
      make(new Proxy({}, { get: (_, name) => { names.add(String(name)); return undefined; } }));
      // What other parts of ppip said in French only French reads.
      return [...names].filter((name) => name !== 'inFrench').sort();
    };
    for (const code of codes) expect([code, used(fr[code as keyof typeof fr])]).toEqual([code, used(en[code as keyof typeof en])]);
  });
});

describe('what a check expects', () => {
  // Of one word are values of the wire: 2xx, application/json.
  const phrases = inChecks(/\bexpected: '([^']* [^']*)'/g);

  it('has words in every language', () => {
    expect(phrases).toContain('no menu');
    expect(phrases.filter((phrase) => !Object.hasOwn(terms.expected, phrase))).toEqual([]);
  });

  it('is in English as the check has it, and in French otherwise unless it is no English', () => {
    for (const phrase of phrases) expect(valuesIn('en').term('expected', phrase)).toBe(phrase);
    expect(phrases.filter((phrase) => valuesIn('fr').term('expected', phrase) === phrase && /[a-z]{2}/.test(phrase.replaceAll(/Min|Max/g, '')))).toEqual([]);
  });
});

describe('values in sentences', () => {
  const [english, french] = [valuesIn('en'), valuesIn('fr')];

  it('write times as people read them', () => {
    expect([250, 1_000, 1_250, 60_000, 132_500].map(english.time)).toEqual(['250\u00A0ms', '1\u00A0s', '1.3\u00A0s', '1\u00A0min', '2\u00A0min\u00A013\u00A0s']);
    expect(french.time(1_250)).toBe('1,3\u00A0s');
  });

  it('write cents as dollars', () => {
    expect([english.money(1550), english.money(-5), french.money(1550), english.money('12')]).toEqual(['$15.50', '-$0.05', '15,50\u00A0$', '12']);
  });

  it('cut long lists and long texts', () => {
    expect(english.names(Array.from({ length: 12 }, (_, index) => index))).toBe('0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … (12)');
    expect(english.quote('x'.repeat(1_000))).toHaveLength(163);
  });

  it('write reasons with their codes', () => {
    expect(french.reasons([{ code: 'INVALID_ID', message: 'Article inconnu' }, { message: 'x' }])).toBe('INVALID_ID\u00A0: Article inconnu; x');
  });
});
