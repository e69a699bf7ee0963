import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { matrix } from './matrix.ts';
import { blurredIn, rowOf, withoutBlurred, type MatrixRow } from './row-of.ts';

/** POSs whose flaw is lateness: judged by themselves, so that nothing but the flaw makes anything late. */
const late = JSON.parse(readFileSync(new URL('./late.json', import.meta.url), 'utf8')) as readonly string[];

const isLate = ({ pos }: MatrixRow): boolean => late.includes(pos);

/** Certifies every POS of one shard of the matrix, several at a time, and compares each with its row. */
export function reproduceShard(shard: number, shards: number): void {
  const rows = matrix.filter((row) => !isLate(row)).filter((_, index) => index % shards === shard - 1);
  reproduce(`the matrix, shard ${shard} of ${shards}`, rows);
}

/** Certifies the POSs whose flaw is lateness, and compares each with its row. */
export function reproduceLate(): void {
  reproduce('the matrix, lateness', matrix.filter(isLate));
}

function reproduce(name: string, rows: readonly MatrixRow[]): void {
  describe.concurrent(name, () => {
    const outDir = mkdtempSync(join(tmpdir(), 'ppip-matrix-'));
    let catalogue: Catalogue;
    // No copy of the rules is kept with runs that nobody reads again: hundreds of times a hundred files.
    beforeAll(async () => { catalogue = { ...(await loadCatalogue(builtinCatalogueDir())), files: {} }; });
    afterAll(() => { rmSync(outDir, { recursive: true, force: true }); });
    for (const row of rows) {
      it(`gives ${row.pos} the standings of the table`, async () => {
        const behaviours = row.kind === 'faithful' ? [] : [row.pos];
        const { report } = await certify({ subject: { kind: 'reference', behaviours }, catalogue, outDir, env: {} });
        const blurred = blurredIn(report);
        expect(withoutBlurred(rowOf(row.pos, row.kind, report), blurred)).toEqual(withoutBlurred(row, blurred));
      });
    }
  });
}
