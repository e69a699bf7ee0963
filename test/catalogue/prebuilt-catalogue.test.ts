import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalogueFiles } from '../../src/catalogue/load-catalogue-files.ts';
import { findPrebuilt, serializeCatalogue } from '../../src/catalogue/prebuilt-catalogue.ts';
import { shipped } from '../checks/rules.ts';

describe('the catalogue that the build leaves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ppip-prebuilt-'));
  const file = join(folder, 'prebuilt.json');
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
  writeFileSync(file, serializeCatalogue(shipped));

  it('is in everything what loading its files gives', async () => {
    // The steps of a burst are written out in it.
    const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(asJson(await findPrebuilt(shipped.files, file))).toStrictEqual(asJson(loadCatalogueFiles(shipped.files)));
  });

  it('is the same for other line ends and for a README among the files', async () => {
    const files = { ...Object.fromEntries(Object.entries(shipped.files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])), 'README.md': '# Here' };
    expect((await findPrebuilt(files, file))?.digest).toBe(shipped.digest);
  });

  it('is not taken for other files', async () => {
    const changed = { ...shipped.files, 'orders/tip.yaml': `${shipped.files['orders/tip.yaml'] ?? ''}# a remark\n` };
    expect(await findPrebuilt(changed, file)).toBeUndefined();
  });

  it('is not missed where there is none', async () => {
    expect(await findPrebuilt(shipped.files, join(folder, 'none.json'))).toBeUndefined();
  });
});
