// Certifies the whole fleet with the built package and writes matrix.json anew; with names, only prints the rows of those POSs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certify, listBehaviours, loadRules } from '../../dist/index.js';
import { blurredIn, idsOf, late } from './fleet.js';

// No copy of the rules is kept with runs that nobody reads again.
const catalogue = { ...(await loadRules(undefined)), files: {} };
const outDir = mkdtempSync(join(tmpdir(), 'ppip-matrix-'));
const fleet = [{ kind: 'faithful', name: 'faithful' }, ...listBehaviours()];
const rows = new Map();
const names = process.argv.slice(2);
const wanted = names.length === 0 ? fleet : fleet.filter(({ name }) => names.includes(name));
let waiting = wanted.filter(({ name }) => !late.includes(name));

const again = [];

async function work(isAlone) {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { kind, name } = next;
    const { report } = await certify({ subject: { kind: 'reference', behaviours: kind === 'faithful' ? [] : [name] }, catalogue, outDir, env: {} });
    // What this machine blurred by standing still is certified again by itself.
    if (blurredIn(report).size > 0 && !isAlone) again.push(next);
    rows.set(name, {
      pos: name, kind, verdict: report.verdict,
      nonconformant: idsOf(report, 'nonconformant'), inconclusive: idsOf(report, 'inconclusive'), manual: idsOf(report, 'manual'), untested: idsOf(report, 'untested'),
    });
  }
}

await Promise.all(Array.from({ length: 5 }, () => work(false)));
waiting = [...again, ...wanted.filter(({ name }) => late.includes(name))];
await work(true);
rmSync(outDir, { recursive: true, force: true });
const lines = wanted.map(({ name }) => `  ${JSON.stringify(rows.get(name))}`);
if (names.length > 0) console.log(lines.join('\n'));
else writeFileSync(new URL('./matrix.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
console.log(`${lines.length} rows`);
