import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { frenchPhrases } from '../../src/report/words/french-phrases.ts';
import { spell } from '../../src/report/words/spell.ts';
import { both, either, mapTexts, phrase, verbatim } from '../../src/model/phrase.ts';

const home = fileURLToPath(new URL('../../src', import.meta.url));

/** Every English phrase that a source file says, as the French lists name it. */
function phrasesIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && ['phrase', 'authored'].includes(node.tag.text)) {
      const { template } = node;
      found.push(ts.isNoSubstitutionTemplateLiteral(template)
        ? template.text
        : template.head.text + template.templateSpans.map(({ literal }, index) => `{${index}}${literal.text}`).join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('some.ts', text, ts.ScriptTarget.Latest));
  return found;
}

/** The text of a phrase without its gaps and signs: what is left must be told in French too. */
const wordsOf = (template: string): string => template.replace(/\{\d+\}/g, '').replace(/[^\p{L}]/gu, '');

const gapsOf = (template: string): readonly string[] => [...new Set(template.match(/\{\d+\}/g))].sort();

const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const said = new Set(files.flatMap((name) => phrasesIn(readFileSync(join(home, name), 'utf8'))));

describe('the phrases', () => {
  it('are found where they are said', () => {
    expect(phrasesIn('f(phrase`there is no ${a} in ${b}`, authored`must not be empty`, other`not this`);')).toEqual(['there is no {0} in {1}', 'must not be empty']);
    expect(said.size).toBeGreaterThan(400);
  });

  it('all have French words', () => {
    expect([...said].filter((template) => wordsOf(template) !== '' && !Object.hasOwn(frenchPhrases, template))).toEqual([]);
  });

  it('have no French words that nobody says', () => {
    expect(Object.keys(frenchPhrases).filter((template) => !said.has(template))).toEqual([]);
  });

  it('keep every gap in French, and add none', () => {
    expect(Object.entries(frenchPhrases).filter(([english, french]) => gapsOf(english).join() !== gapsOf(french).join()).map(([english]) => english)).toEqual([]);
  });

  it('are set in French as French is: apostrophes, no-break spaces before a colon and inside guillemets', () => {
    expect(Object.values(frenchPhrases).filter((french) => /\p{L}'\p{L}|\p{L} :( |$)|« | »/u.test(french))).toEqual([]);
  });
});

describe('a phrase', () => {
  it('is told in either language, with what fills its gaps', () => {
    const told = phrase`there is no ${phrase`requirement`} '${'A-1'}'`;
    expect(spell('en', told)).toBe("there is no requirement 'A-1'");
    expect(spell('fr', told)).toBe('«\u00A0A-1\u00A0» n’existe pas (exigence)');
  });

  it('keeps what looks like a gap in what a person wrote', () => {
    expect(spell('fr', phrase`unknown key '${'{1}'}'`)).toBe('clé inconnue «\u00A0{1}\u00A0»');
  });

  it('writes numbers and lists as the language does', () => {
    expect(spell('en', phrase`the envelope has ${12345} bytes`)).toBe('the envelope has 12345 bytes');
    expect(spell('fr', phrase`the envelope has ${12345} bytes`)).toBe('l’enveloppe a 12\u00A0345 octets');
    expect(spell('en', phrase`${both(['a', 'b', 'c'])} exclude each other`)).toBe('a, b and c exclude each other');
    expect(spell('fr', phrase`name a sending of ${either(['a', 'b'])}`)).toBe('nommez un envoi de a ou b');
  });

  it('takes words that are there in both languages', () => {
    expect(spell('fr', phrase`${{ en: 'yes', fr: 'oui' }}`)).toBe('oui');
    expect(spell('fr', verbatim('ENOENT'))).toBe('ENOENT');
  });

  it('can have its texts changed at any depth', () => {
    const cleaned = mapTexts(phrase`unknown ${phrase`'${'s3cret'}'`} ${both(['s3cret'])} ${{ en: 's3cret', fr: 's3cret' }} ${1}`, () => '…');
    expect(JSON.stringify(cleaned)).not.toContain('s3cret');
    expect(spell('en', cleaned)).toBe("unknown '…' … … 1");
  });
});
