import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/app/load-rules.ts';
import { withholdTexts } from '../../../src/catalogue/overlay/withhold-texts.ts';
import { sourceNote } from '../../../src/report/source-note.ts';
import { sourceText } from '../../../src/report/source-text.ts';
import { frenchSourceNotes } from '../../../src/report/words/french-source-notes.ts';

/** The headings of UEAT's pages that rules name. One looks them up, so they stay as they are. */
const headings: ReadonlySet<string> = new Set([
  'Authentication & Headers', 'Best practices', 'Endpoint', 'Field Details', 'Flow Overview', 'Menu Synchronization', 'Overview', 'Request Payload', 'Resend',
  'Standard certification menu',
]);

const isPageId = (text: string): boolean => /^[\w-]+\/[\w()-]+$/.test(text);

const { requirements, assumptions } = await loadRules(undefined);
const notes = [...new Set([...requirements.flatMap(({ source: { page, section } }) => (section === undefined ? [page] : [page, section])), ...assumptions.map(({ source }) => source)])]
  .filter((note) => !isPageId(note) && !headings.has(note));
const withheld = JSON.parse(withholdTexts({ 'requirements/some.yaml': '- { id: SOM-001, level: should }\n' }, 'sha256:0')['requirements/some.yaml'] ?? '') as ReadonlyArray<{ readonly source: { readonly page: string } }>;

describe('the sources of rules and positions', () => {
  it('have French for all that is neither the id of a page nor a heading, and for nothing else', () => {
    expect(Object.keys(frenchSourceNotes).sort()).toEqual([...notes, ...withheld.map(({ source }) => source.page)].sort());
  });

  it('have French that is set as French is', () => {
    for (const [note, french] of Object.entries(frenchSourceNotes)) {
      expect(french, note).not.toBe(note);
      expect(french, note).not.toMatch(/\p{L}'\p{L}|\p{L} :( |$)|« | »| ;|\d s\b/u);
    }
  });

  it('are told in words of the language, with ids and headings as they are', () => {
    const silent = { page: 'comparable platforms', section: "Not stated on UEAT's pages" };
    expect(sourceText('en', silent)).toBe("comparable platforms § Not stated on UEAT's pages");
    expect(sourceText('fr', silent)).toBe('plateformes comparables § Non dit dans les pages d’UEAT');
    expect(sourceText('fr', { page: 'use-cases/status-management', section: 'Resend' })).toBe('use-cases/status-management § Resend');
    expect(sourceNote('fr', 'constructor')).toBe('constructor');
  });
});
