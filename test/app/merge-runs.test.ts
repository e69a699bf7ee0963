import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { certify, type CertifyResult } from '../../src/app/certify.ts';
import { mergeRuns } from '../../src/app/merge-runs.ts';
import { reportRun } from '../../src/app/report-run.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import type { Report } from '../../src/model/report.ts';
import { recordedRules } from '../assess/recorded-run.ts';
import { makeFolder } from '../run/play-stories.ts';

const of = 3;
const standingsOf = ({ requirements }: Report): ReadonlyArray<readonly [string, string]> => requirements.map(({ id, standing }) => [id, standing]);

async function playParts(home: string, behaviours: readonly string[]): Promise<readonly CertifyResult[]> {
  const played: CertifyResult[] = [];
  for (let index = 1; index <= of; index += 1) {
    played.push(await certify({ subject: { kind: 'reference', behaviours }, catalogue: recordedRules, outDir: join(home, String(index)), env: {}, shard: { index, of } }));
  }
  return played;
}

it('three shards of a faithful POS pass together, with the standings of a run that was not split, though none of them passes alone', async () => {
  const home = makeFolder();
  const parts = await playParts(home, []);
  expect(parts.map(({ report }) => report.verdict)).toEqual(['incomplete', 'incomplete', 'incomplete']);
  const whole = await certify({ subject: { kind: 'reference', behaviours: [] }, catalogue: recordedRules, outDir: join(home, 'whole'), env: {} });
  const { merged, problems } = await mergeRuns({ runs: parts.map(({ folder }) => folder.path), outDir: join(home, 'merged') });
  expect([merged?.report.verdict, merged?.report.reasons, problems, merged?.problems]).toEqual(['passed', [], [], []]);
  if (merged === undefined) throw new Error('nothing was merged');
  expect(standingsOf(merged.report)).toEqual(standingsOf(whole.report));
  expect(merged.report.run.orderIds).toEqual(parts.flatMap(({ report }) => report.run.orderIds));
  expect((await reportRun(merged.folder)).report).toEqual(merged.report);
  const fits = new Ajv2020({ formats: { 'date-time': true, date: true } }).compile(reportSchema);
  expect([fits(merged.report), fits.errors]).toEqual([true, null]);
  expect([fits(parts[0]?.report), fits.errors]).toEqual([true, null]);
});

it('three shards of a POS whose flaw shows in one of them fail together, for that rule', async () => {
  const home = makeFolder();
  const parts = await playParts(home, ['rejects-resend']);
  expect(parts.map(({ report }) => report.verdict).sort()).toEqual(['failed', 'incomplete', 'incomplete']);
  const { merged } = await mergeRuns({ runs: parts.map(({ folder }) => folder.path), outDir: join(home, 'merged') });
  expect([merged?.report.verdict, merged?.report.reasons]).toEqual(['failed', [{ code: 'verdict.nonconformant', args: { ids: ['RES-001'] } }]]);
});
