import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogueFiles } from '../../src/catalogue/load-catalogue-files.ts';
import { joinBase } from '../../src/catalogue/overlay/split-base.ts';
import { loadReadFiles, recallFile, type ReadFiles } from '../../src/catalogue/prebuilt-files.ts';
import { readCatalogueFolder } from '../../src/catalogue/read-catalogue-folder.ts';
import { recordReads } from '../../src/catalogue/record-reads.ts';
import type { LocatedDocument } from '../../src/input/located-document.ts';
import { schemaBookOf } from '../../src/contract/schema-book-of.ts';
import { problemsOf } from '../input/problems-of.ts';
import { overlayFiles } from './example-overlay.ts';

const files = readCatalogueFolder(builtinCatalogueDir());
const recorder = recordReads();
const builtin = loadCatalogueFiles(files, { recorder });
// As the build leaves it: as JSON.
const known = JSON.parse(JSON.stringify(recorder.reads())) as ReadFiles;
const nothing: ReadFiles = {};

const manifest = (rest = '') => `version: "1"\nauthority: test\nextends: builtin@${builtin.version}\n${rest}`;
const overlay = (own: Readonly<Record<string, string>>, base = files) => joinBase({ own, base });

/** What is wrong with files, read with and without what the build left. */
const problemsBothWays = (given: Readonly<Record<string, string>>) => [known, nothing].map((reads) => problemsOf(() => loadCatalogueFiles(given, { known: reads })));

describe('what the build read of the files that ship', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['the catalogue itself', files],
    ['an overlay that says nothing', overlay({ 'catalogue.yaml': manifest() })],
    ['an overlay that replaces, adds and disables', overlayFiles()],
  ])('makes of %s what reading the files makes, places and all', (_what, given) => {
    expect(loadCatalogueFiles(given, { known })).toStrictEqual(loadCatalogueFiles(given, { known: nothing }));
  });

  it('names every file that was read, so that none is read again', () => {
    expect(Object.keys(known).toSorted()).toEqual(Object.keys(builtin.files).toSorted());
  });

  it('leaves every problem where it is, in the overlay and in its base', () => {
    const clash = overlay({ 'catalogue.yaml': manifest('disable: { requirements: { TRA-005: "No." } }\n') });
    const [recalled, read] = problemsBothWays(clash);
    expect(recalled?.length).toBeGreaterThan(0);
    expect(recalled).toStrictEqual(read);
    const broken = overlay({ 'catalogue.yaml': manifest('add: { scenarios: [own/story] }\n'), 'own/story.yaml': (files['orders/tip.yaml'] ?? '').replace('id: orders/tip', 'id: own/story').replace('statusIs', 'statusWas') });
    const [recalledToo, readToo] = problemsBothWays(broken);
    expect(recalledToo?.some(({ location }) => location?.startsWith('own/story.yaml:'))).toBe(true);
    expect(recalledToo).toStrictEqual(readToo);
  });

  it('is not taken for a file with another text, whose faults are told', () => {
    const changed = { ...files, 'orders/tip.yaml': `${files['orders/tip.yaml'] ?? ''}stranger: true\n` };
    const [recalled, read] = problemsBothWays(overlay({ 'catalogue.yaml': manifest() }, changed));
    expect(recalled).toMatchObject([{ code: 'input.unknownKey', location: expect.stringMatching(/^base\/orders\/tip\.yaml:\d+:1$/) as string }]);
    expect(recalled).toStrictEqual(read);
  });

  it('does not stand in for a schema that an overlay brings: that one is compiled', () => {
    const own = { 'catalogue.yaml': manifest('replace: { schemas: [refund.json] }\n'), 'schemas/refund.json': '{ "type": "objekt" }' };
    const [recalled, read] = problemsBothWays(overlay(own));
    expect(recalled?.map(({ code }) => code)).toContain('catalogue.schema');
    expect(recalled).toStrictEqual(read);
  });

  it('answers for the schemas of an overlay that leaves them as they are', () => {
    const { schemas } = loadCatalogueFiles(overlay({ 'catalogue.yaml': manifest() }), { known });
    expect(schemaBookOf(schemas).violations('refund.json', {}).length).toBeGreaterThan(0);
    expect(schemaBookOf(schemas).violations('refund.json', { ExternalId: 'C-1' })).toEqual([]);
  });
});

describe('a file that is recalled', () => {
  const text = 'a: 1\n';
  const document: LocatedDocument = { file: 'there.yaml', value: { a: 1 }, locate: () => 'there.yaml:9:9' };

  it('is read for a place that nobody asked for before, and only once', () => {
    const watching = recordReads();
    watching.watch({ path: 'there.yaml', document, value: document.value }, text).document.locate(['a']);
    let reads = 0;
    const recalled = recallFile(watching.reads(), 'there.yaml', 'base/there.yaml', text, () => {
      reads += 1;
      return { ...document, locate: (path, part = 'value') => `base/there.yaml:${path.length}:${part.length}` };
    });
    expect([recalled?.document.locate(['a']), reads]).toEqual(['base/there.yaml:9:9', 0]);
    expect([recalled?.document.locate(['a'], 'key'), recalled?.document.locate(['b', 'c']), reads]).toEqual(['base/there.yaml:1:3', 'base/there.yaml:2:5', 1]);
  });

  it('is none when the build left nothing, or nothing that can be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ppip-prebuilt-files-'));
    afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
    const torn = join(folder, 'torn.json');
    writeFileSync(torn, '{"there.yaml":{"dig');
    expect([loadReadFiles(join(folder, 'none.json')), loadReadFiles(torn)]).toEqual([{}, {}]);
    expect(recallFile({}, 'there.yaml', 'there.yaml', text, () => document)).toBeUndefined();
  });
});
