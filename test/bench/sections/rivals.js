import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../median.js';
import { rivals } from '../rivals/all.js';
import { install } from '../rivals/install.js';
import { atLeast, leftOut } from '../row.js';
import { runPpip } from '../run/order-runs.js';
import { runRequests, runRival } from '../run/rival-runs.js';
import { startPos } from '../run/start-pos.js';

const concurrency = 16;
const sizes = [1, 100, 1_000];

/** One run of everything with so many requests, one right after the other: a busy machine slows all of them. */
async function measureRound(contestants, run) {
  const round = { floor: await runRequests(run), ppip: await runPpip(run) };
  for (const { rival, home } of contestants) round[rival.package] = await runRival(rival, home, run);
  return round;
}

function rowOf({ name, package: key, factor }, orders, rounds) {
  const ratioTo = (one, other) => median(rounds.map((round) => round[one].ms / round[other].ms));
  const note = `${median(rounds.map((round) => round[key].ms)).toFixed(0)} ms, ${ratioTo(key, 'floor').toFixed(1)} × the floor; ppip ${ratioTo('ppip', 'floor').toFixed(1)} × the floor; ${rounds.length} rounds`;
  const least = orders === sizes.at(-1) ? factor : 1;
  return atLeast(least, { target: `${name}, ${orders.toLocaleString('en')} requests, to ppip`, value: ratioTo(key, 'ppip'), note });
}

/** Whole runs of other programs with the same requests, to ppip, which signs, journals and takes callbacks beside. */
export async function measureRivals({ runs, folder, tell }) {
  const found = rivals.map((rival) => ({ rival, ...install(rival.package) }));
  const contestants = found.filter(({ missing }) => missing === undefined).map(({ rival, folder: home }) => ({ rival, home }));
  const rows = found.filter(({ missing }) => missing !== undefined).map(({ rival, missing }) => leftOut(`${rival.name}, to ppip`, missing));
  const own = join(folder, 'rivals');
  mkdirSync(own);
  const pos = await startPos({ connections: concurrency });
  try {
    const raw = [];
    for (const orders of sizes) {
      const run = { pos, orders, concurrency, folder: own };
      const rounds = [];
      while (rounds.length < runs) {
        rounds.push(await measureRound(contestants, run));
        tell(`${orders} requests, round ${rounds.length} of ${runs}: ${Object.entries(rounds.at(-1)).map(([name, { ms }]) => `${name} ${ms.toFixed(0)} ms`).join(', ')}`);
      }
      rows.push(...contestants.map(({ rival }) => rowOf(rival, orders, rounds)));
      raw.push({ orders, rounds });
    }
    return { rows, raw };
  } finally {
    pos.close();
  }
}
