import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { reportRun } from '../../src/app/report-run.ts';

it('a POS that numbers the standard menu itself is compared with it through its map, and again from disk', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'own-ids-'));
  onTestFinished(() => { rmSync(outDir, { recursive: true, force: true, maxRetries: 3 }); });
  const only = ['menu/sync', 'orders/takeout-asap'];
  const { report } = await certify({ subject: { kind: 'reference', behaviours: ['own-menu-numeric-ids'] }, only, outDir, env: {} });
  const standingOf = (id: string): string | undefined => report.requirements.find((requirement) => requirement.id === id)?.standing;
  expect(report.partner).toMatchObject({ menuSource: 'standard', menuIdMap: { burger_001: '1001' } });
  expect(['MEN-015', 'MEN-016', 'MEN-017', 'MEN-018', 'MEN-032'].map(standingOf)).toEqual(Array.from({ length: 5 }, () => 'conformant'));
  const ordered = report.requirements.find(({ id }) => id === 'ORD-001')?.findings.map(({ scenario, outcome }) => [scenario, outcome]);
  expect(ordered).toEqual([['orders/takeout-asap', 'passed']]);
  expect((await reportRun('latest', outDir)).report).toEqual(report);
});
