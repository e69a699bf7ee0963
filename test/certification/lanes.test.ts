import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { matrix } from './matrix.ts';
import { blurredIn, rowOf, withoutBlurred, type MatrixRow } from './row-of.ts';

const watched = ['faithful', 'rejects-everything', 'two-checks-on-resend', 'contradicts-itself', 'silent-on-accept'];

describe('lanes', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'ppip-lanes-'));
  let catalogue: Catalogue;
  beforeAll(async () => { catalogue = { ...(await loadCatalogue(builtinCatalogueDir())), files: {} }; });
  afterAll(() => { rmSync(outDir, { recursive: true, force: true }); });

  const certifyIn = async ({ pos, kind }: MatrixRow, lanes: number): Promise<{ readonly seen: MatrixRow; readonly blurred: ReadonlySet<string> }> => {
    const behaviours = kind === 'faithful' ? [] : [pos];
    const { report } = await certify({ subject: { kind: 'reference', behaviours }, catalogue, outDir, env: {}, lanes });
    return { seen: rowOf(pos, kind, report), blurred: blurredIn(report) };
  };

  it.concurrent.each(matrix.filter(({ pos }) => watched.includes(pos)))('one lane and four give $pos the standings of the usual sixteen', async (row) => {
    await Promise.all([1, 4].map(async (lanes) => {
      const { seen, blurred } = await certifyIn(row, lanes);
      expect([lanes, withoutBlurred(seen, blurred)]).toEqual([lanes, withoutBlurred(row, blurred)]);
    }));
  });
});
