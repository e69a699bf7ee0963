import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { certify, type CertifyOptions } from '../../src/app/certify.ts';
import { reportRun } from '../../src/app/report-run.ts';
import { readResumable, resumeRun } from '../../src/app/resume-run.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { InputError } from '../../src/model/problem.ts';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { acceptedOrder, catalogueOf, configFor, makeFolder } from '../run/play-stories.ts';
import { acceptOrder, posSecret, startScriptedPos, type OrderCall } from '../run/scripted-pos.ts';

const watchedOrder = `${acceptedOrder}  - { id: none, expectNone: orderStatus, for: order, checks: [ { id: one, verifies: [RES-002], oneCheck: true } ] }\n`;
const stories = { 'own/a': acceptedOrder, 'own/b': watchedOrder, 'own/c': acceptedOrder, 'own/d': acceptedOrder };

/** A POS, its ppip.yaml, and what certifies it; the run is cut off while the given story waits. */
async function setUp(onOrder: (call: OrderCall) => Promise<void> | void = acceptOrder) {
  const catalogue = catalogueOf(stories);
  const pos = await startScriptedPos(catalogue.standardMenu, onOrder);
  const folder = makeFolder();
  const file = join(folder, 'ppip.yaml');
  writeFileSync(file, configFor(pos));
  const outDir = join(folder, 'runs');
  const options = (more: Partial<CertifyOptions> = {}): CertifyOptions => ({
    subject: { kind: 'config', file }, catalogue, outDir, env: { PPIP_SECRET: posSecret }, lanes: 1, ...more,
    onEvent: (event) => {
      if (event.type === 'runStarted') pos.platformUrl = event.header.partner.publicUrl;
      more.onEvent?.(event);
    },
  });
  const cutAt = async (scenario: string) => {
    const control = new AbortController();
    return certify(options({ signal: control.signal, onEvent: (event) => { if (event.type === 'scenarioStarted' && event.scenario === scenario) control.abort(); } }));
  };
  return { pos, file, outDir, options, cutAt, catalogue };
}

const standingsOf = ({ requirements }: Report) => requirements.map(({ id, standing }) => [id, standing]);
const codesOf = async (doing: Promise<unknown>): Promise<readonly string[]> => {
  const error: unknown = await doing.then(() => undefined, (thrown: unknown) => thrown);
  return error instanceof InputError ? error.problems.map(({ code }) => code) : [];
};

it('a run that was interrupted is gone on with: what was left is played, and both make the report of a run that was not', async () => {
  const { pos, outDir, options, cutAt } = await setUp();
  const cut = await cutAt('own/c');
  expect([cut.report.verdict, cut.report.run.interrupted]).toEqual(['incomplete', true]);
  const before = pos.orders.length;
  const run = await readResumable(undefined, outDir);
  // b was played, and not watched to the end.
  expect(run.left).toEqual(['own/b', 'own/c', 'own/d']);
  const resumed = await resumeRun(options(), run);
  const whole = await certify(options({ outDir: join(outDir, 'whole') }));
  expect(pos.orders.length - before).toBe(3 + 4);
  expect(standingsOf(resumed.report)).toEqual(standingsOf(whole.report));
  expect([resumed.report.verdict, resumed.report.reasons]).toEqual([whole.report.verdict, whole.report.reasons]);
  expect(resumed.report.scenarios.map(({ id, state }) => [id, state])).toEqual(whole.report.scenarios.map(({ id, state }) => [id, state]));
  expect(resumed.report.run).toMatchObject({ interrupted: false, selection: [], merged: { resumed: true, parts: [{ runId: cut.report.run.id }, {}] } });
  // Every attempt is there: the orders of both parts.
  expect(resumed.report.run.orderIds).toEqual([...cut.report.run.orderIds, ...resumed.report.run.orderIds.slice(cut.report.run.orderIds.length)]);
  expect(resumed.report.run.orderIds).toHaveLength(before + 3);
  const replayed = await reportRun(join(outDir, 'latest'));
  expect([replayed.report, replayed.problems]).toEqual([resumed.report, []]);
  const fits = new Ajv2020({ formats: { 'date-time': true, date: true } }).compile(reportSchema);
  expect([fits(resumed.report), fits.errors]).toEqual([true, null]);
  expect(await codesOf(readResumable(undefined, outDir))).toEqual(['resume.complete']);
});

it('one that was killed in the middle of a line is gone on with, and again when it was cut off once more', async () => {
  const { outDir, options, cutAt } = await setUp();
  const cut = await cutAt('own/b');
  const lines = readFileSync(cut.folder.eventsFile, 'utf8').trimEnd().split('\n');
  writeFileSync(cut.folder.eventsFile, `${lines.slice(0, lines.findIndex((line) => line.includes('"own/b"')) + 1).join('\n')}\n{"seq":9`);
  rmSync(cut.folder.reportFile);
  const control = new AbortController();
  const again = await resumeRun(options({ signal: control.signal, onEvent: (event) => { if (event.type === 'scenarioStarted' && event.scenario === 'own/d') control.abort(); } }), await readResumable(cut.folder.path, outDir));
  expect([again.report.verdict, again.report.reasons.map(({ code }) => code)]).toEqual(['incomplete', ['run.interrupted']]);
  const run = await readResumable(undefined, outDir);
  expect(run.left).toEqual(['own/b', 'own/d']);
  const done = await resumeRun(options(), run);
  expect(done.report.run.merged?.parts).toHaveLength(3);
  expect(done.report.scenarios.every(({ state }) => state === 'completed' || state === 'notApplicable' || state === 'notSelected')).toBe(true);
  expect((await reportRun(done.folder.path)).problems.map(({ code }) => code)).toEqual(['evidence.tornLine']);
});

it('what failed before a run was cut off stays failed', async () => {
  let count = 0;
  const onOrder = async (call: OrderCall): Promise<void> => {
    count += 1;
    call.acknowledge();
    await (count === 1 ? call.reject() : call.accept());
  };
  const { outDir, options, cutAt } = await setUp(onOrder);
  await cutAt('own/c');
  const resumed = await resumeRun(options(), await readResumable(undefined, outDir));
  expect(resumed.report.verdict).toBe('failed');
  const [failure] = resumed.report.requirements.flatMap(({ findings }) => findings).filter(({ outcome }) => outcome === 'failed');
  expect([failure?.scenario, failure?.part]).toEqual(['own/a', 1]);
});

it.each([
  ['another build of the POS', (text: string) => text.replace('version: "1"', 'version: "2"')],
  ['another assumption', (text: string) => text.replace('assumptions: {', 'assumptions: { deadline.retry: 9s,')],
  ['another location', (text: string) => text.replace('name: Location 1', 'name: Elsewhere')],
])('is refused before anything is sent: %s', async (_what, change) => {
  const { pos, file, outDir, options, cutAt } = await setUp();
  await cutAt('own/c');
  const before = pos.orders.length;
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  expect(await codesOf(resumeRun(options(), await readResumable(undefined, outDir)))).toEqual(['resume.differs']);
  expect(pos.orders.length).toBe(before);
});

it('is refused with other rules, as a shard, and when its evidence was changed', async () => {
  const { outDir, options, cutAt, catalogue } = await setUp();
  const cut = await cutAt('own/c');
  const other: Catalogue = { ...catalogue, digest: `sha256:${'0'.repeat(64)}` };
  expect(await codesOf(resumeRun(options({ catalogue: other }), await readResumable(undefined, outDir)))).toEqual(['resume.differs']);
  const control = new AbortController();
  control.abort();
  const shard = await certify(options({ shard: { index: 1, of: 2 }, signal: control.signal }));
  expect(await codesOf(readResumable(shard.folder.path, outDir))).toEqual(['resume.shards']);
  appendFileSync(cut.folder.eventsFile, readFileSync(cut.folder.eventsFile, 'utf8').split('\n')[0] ?? '');
  appendFileSync(cut.folder.eventsFile, '\n');
  expect((await codesOf(readResumable(cut.folder.path, outDir)))[0]).toMatch(/^evidence\./);
});
