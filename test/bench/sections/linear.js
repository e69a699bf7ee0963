import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measurePairs, summarize } from '../pairs.js';
import { plotLogLog } from '../plot.js';
import { atMost } from '../row.js';
import { setTable } from '../table.js';
import { catalogue } from './linear/catalogue.js';
import { exchanges, findings } from './linear/kept-runs.js';
import { orders } from './linear/orders.js';

const results = fileURLToPath(new URL('../.results/', import.meta.url));

/** Measures a subject at each of its sizes once, and at the greatest and the tenth of it in pairs. */
async function measureSubject(subject, { runs, folder, tell }) {
  const { name, sizes, mostPairs = Infinity } = subject;
  const endings = [];
  const say = (text) => { tell(`${name}: ${text}`); };
  const own = mkdtempSync(join(folder, 'linear-'));
  try {
    const measureAt = await subject.prepare({ folder: own, tell: say, atEnd: (ending) => { endings.push(ending); } });
    const large = sizes.at(-1);
    const small = large / 10;
    await measureAt(sizes[0]);
    const pairs = await measurePairs(Math.min(runs, mostPairs), () => measureAt(small), () => measureAt(large), say);
    const growth = summarize(pairs);
    const points = [];
    for (const size of sizes) points.push({ x: size, y: size === large ? growth.subject : size === small ? growth.floor : (await measureAt(size)).ms });
    return { subject, pairs, growth, points };
  } finally {
    for (const ending of endings) ending();
  }
}

const rowOf = ({ subject: { name, does, sizes }, growth, pairs }) => atMost(11, {
  target: `ten times the ${name}, ${does}`, value: growth.ratio, note: `${sizes.at(-1).toLocaleString('en')} in ${growth.subject.toFixed(0)}, a tenth in ${growth.floor.toFixed(0)} ms, ${pairs.length} pairs; CPU ${summarize(pairs, ({ cpuMs }) => cpuMs).ratio.toFixed(1)} ×`,
});

/** How time grows with what there is to do. */
export async function measureLinear(context) {
  const measured = [];
  for (const subject of [orders, exchanges, findings, catalogue]) measured.push(await measureSubject(subject, context));
  mkdirSync(results, { recursive: true });
  const file = join(results, 'linear.svg');
  const series = measured.map(({ subject: { name, does }, points }) => ({ name: `${name} (${does})`, points }));
  writeFileSync(file, plotLogLog({ title: 'Time by what there is to do', xLabel: 'how many orders, exchanges, findings, or scenarios of a catalogue', yLabel: 'milliseconds', series }));
  const lines = measured.flatMap(({ subject: { name, does }, points }) => points.map(({ x, y }) => [`${name} (${does})`, x.toLocaleString('en'), y.toFixed(0)]));
  return { rows: measured.map(rowOf), raw: measured.map(({ subject: { name }, pairs, points }) => ({ name, pairs, points })), notes: [setTable([['', 'how many', 'ms'], ...lines]), `Plot: ${file}`] };
}
