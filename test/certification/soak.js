// Shows that verdicts are stable: runs a good and a flawed POS many times while both cores are kept busy, and the whole matrix again and
// again. A loaded host may make a run incomplete; it must never make one wrong. `npm run soak -- [runs] [matrix repeats]`
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { certify, loadRules } from '../../dist/index.js';
import { blurredIn, idsOf, late } from './fleet.js';

const [runs = 50, repeats = 10] = process.argv.slice(2).map(Number);
const matrix = JSON.parse(readFileSync(new URL('./matrix.json', import.meta.url), 'utf8'));
const catalogue = await loadRules(undefined);
const outDir = mkdtempSync(join(tmpdir(), 'ppip-soak-'));

async function certifyRow({ pos, kind }) {
  const { report } = await certify({ subject: { kind: 'reference', behaviours: kind === 'faithful' ? [] : [pos] }, catalogue, outDir, env: {} });
  return report;
}

async function inLanes(tasks, lanes) {
  const waiting = [...tasks];
  const work = async () => { for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next(); };
  await Promise.all(Array.from({ length: lanes }, work));
}

async function underLoad(row) {
  const burners = Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  const verdicts = {};
  const wrong = [];
  try {
    await inLanes(Array.from({ length: runs }, () => async () => {
      const report = await certifyRow(row);
      verdicts[report.verdict] = (verdicts[report.verdict] ?? 0) + 1;
      if (report.verdict !== row.verdict && report.verdict !== 'incomplete') wrong.push(idsOf(report, 'nonconformant'));
      const extra = idsOf(report, 'nonconformant').filter((id) => !row.nonconformant.includes(id));
      if (extra.length > 0) wrong.push(extra);
    }), 2);
  } finally {
    for (const burner of burners) burner.kill('SIGKILL');
  }
  console.log(`${row.pos}: ${runs} runs under load: ${JSON.stringify(verdicts)}, wrong: ${wrong.length} ${JSON.stringify(wrong.slice(0, 5))}`);
  return wrong.length;
}

async function repeatMatrix() {
  let different = 0;
  let stood = 0;
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    const before = different;
    await inLanes(matrix.filter(({ pos }) => !late.includes(pos)).map((row) => async () => {
      const report = await certifyRow(row);
      const blurred = blurredIn(report);
      stood += blurred.size;
      for (const standing of ['nonconformant', 'inconclusive', 'manual', 'untested']) {
        const [seen, told] = [idsOf(report, standing), row[standing]].map((ids) => JSON.stringify(ids.filter((id) => !blurred.has(id))));
        if (seen === told) continue;
        different += 1;
        console.log(`  ${row.pos}: ${standing} ${seen} in place of ${told}`);
      }
    }), 4);
    console.log(`matrix, repeat ${repeat} of ${repeats}: ${different - before} differences; ${stood} standings left open so far because this machine stood still`);
  }
  return different;
}

const failures = [
  await underLoad(matrix[0]),
  await underLoad(matrix.find(({ pos }) => pos === 'two-checks-on-resend')),
  await repeatMatrix(),
];
rmSync(outDir, { recursive: true, force: true });
process.exitCode = failures.some((count) => count > 0) ? 1 : 0;
