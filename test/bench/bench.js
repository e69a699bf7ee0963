import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureHtmlPage } from './html-page.js';
import { measure, median } from './measure.js';
import { writeTrialEvents } from './trial-events.js';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '7' } } });
const runs = Math.max(7, Number.parseInt(options.runs, 10) || 7);
const bin = fileURLToPath(new URL('../../bin/ppip.js', import.meta.url));
if (!existsSync(new URL('../../dist/bundle/ppip.js', import.meta.url))) {
  console.error('There is no build to measure: npm run build');
  process.exit(2);
}

/** What is measured, and the exit code by which it is known to have done its work. */
const subjects = [
  { name: 'ppip --version', args: ['--version'], exitCode: 0 },
  { name: 'ppip --help', args: ['--help'], exitCode: 0 },
  { name: 'ppip list', args: ['list'], exitCode: 0 },
  { name: 'ppip plan --pos reference', args: ['plan', '--pos', 'reference'], exitCode: 0 },
  { name: 'ppip explain ORD-004', args: ['explain', 'ORD-004'], exitCode: 0 },
  { name: 'ppip certify, no ppip.yaml', args: ['certify', '--config', 'none.yaml'], exitCode: 2 },
  { name: 'ppip certify --pos reference', args: ['certify', '--pos', 'reference'], exitCode: 0 },
];

async function measureRight(args, exitCode, cwd) {
  const result = await measure(args, cwd);
  if (result.exitCode !== exitCode) throw new Error(`node ${args.join(' ')} ended with ${result.exitCode} and not ${exitCode}`);
  return result;
}

/** Pairs of the bare node and the subject, one right after the other, so that a busy machine slows both. */
async function measurePairs({ name, args, exitCode }, cwd) {
  const pairs = [];
  for (let index = 0; index < runs; index += 1) {
    pairs.push({ node: await measureRight(['-e', '0'], 0, cwd), subject: await measureRight([bin, ...args], exitCode, cwd) });
  }
  return {
    name,
    nodeMs: median(pairs.map(({ node }) => node.ms)),
    ms: median(pairs.map(({ subject }) => subject.ms)),
    ratio: median(pairs.map(({ node, subject }) => subject.ms / node.ms)),
    mib: Math.max(...pairs.map(({ subject }) => subject.mib)),
    pairs,
  };
}

function setTable(rows) {
  const head = ['', 'median ms', 'node -e 0, ms', 'ratio', 'peak MiB'];
  const lines = [head, ...rows.map(({ name, ms, nodeMs, ratio, mib }) => [name, ms.toFixed(0), nodeMs.toFixed(0), ratio.toFixed(2), mib.toFixed(0)])];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ')).join('\n');
}

/** The events of a million orders, once: what counts is whether it is a minute, and how much memory. Without thresholds the command ends incomplete. */
async function measureTrial(cwd) {
  const file = join(cwd, 'events.csv');
  const { orders, events, bytes } = await writeTrialEvents(file);
  const { ms, mib } = await measureRight([bin, 'trial', '--events', file, '--customers', 'alpha'], 3, cwd);
  return { orders, events, mibOfFile: bytes / 2 ** 20, ms, mib };
}

function tellTrial({ orders, events, mibOfFile, ms, mib }) {
  return `ppip trial --events: ${orders} orders, ${events} events, ${mibOfFile.toFixed(0)} MiB of CSV in ${(ms / 1000).toFixed(1)} s, peak ${mib.toFixed(0)} MiB`;
}

function tellPage(page) {
  if (page === undefined) return 'The HTML report was not opened: there is no Chromium (CHROMIUM_PATH).';
  return `HTML report of ${page.exchanges} exchanges: ${page.mib.toFixed(1)} MiB, rendered in ${page.renderMs.toFixed(0)} ms, opened in Chromium in ${page.openMs.toFixed(0)} ms (median of ${page.opens.length})`;
}

const cwd = mkdtempSync(join(tmpdir(), 'ppip-bench-'));
try {
  // The first runs fill the machine's caches and count for nothing.
  await measureRight([bin, 'list'], 0, cwd);
  const rows = [];
  for (const subject of subjects) rows.push(await measurePairs(subject, cwd));
  const trial = await measureTrial(cwd);
  const page = await measureHtmlPage(JSON.parse(readFileSync(join(cwd, 'ppip-runs/latest/report.json'), 'utf8')), cwd);
  const [{ model = 'unknown' } = {}] = cpus();
  const machine = { node: process.version, platform: `${platform()} ${arch()}`, cpu: model, cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) };
  if (options.json) console.log(JSON.stringify({ machine, runs, rows, trial, page }, null, 2));
  else console.log(`${setTable(rows)}\n\n${tellTrial(trial)}\n${tellPage(page)}\n\n${runs} pairs each · node ${machine.node} · ${machine.platform} · ${machine.cores} × ${machine.cpu} · ${machine.memoryGiB} GiB`);
} finally {
  rmSync(cwd, { recursive: true, force: true });
}
