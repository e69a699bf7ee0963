import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { matrix } from './matrix.ts';
import { rowOf } from './row-of.ts';

/** Certifies every POS of one shard of the matrix and compares each with its row. */
export function reproduceMatrix(shard: number, shards: number): void {
  describe(`the matrix, shard ${shard} of ${shards}`, { concurrent: true }, () => {
    const outDir = mkdtempSync(join(tmpdir(), 'ppip-matrix-'));
    let catalogue: Catalogue;
    beforeAll(async () => { catalogue = await loadCatalogue(builtinCatalogueDir()); });
    afterAll(() => { rmSync(outDir, { recursive: true, force: true }); });
    for (const row of matrix.filter((_, index) => index % shards === shard - 1)) {
      it(`gives ${row.pos} the standings of the table`, async () => {
        const behaviours = row.kind === 'faithful' ? [] : [row.pos];
        const { report } = await certify({ subject: { kind: 'reference', behaviours }, catalogue, outDir, env: {} });
        expect(rowOf(row.pos, row.kind, report)).toEqual(row);
      });
    }
  });
}
