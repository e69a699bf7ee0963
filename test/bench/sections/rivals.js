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

/** One run of each with so many requests, and the floor right before each: so they can be compared although a busy machine slows some more than others. */
async function measureRound(contestants, run) {
  const round = { ppip: { floor: await runRequests(run), subject: await runPpip(run) } };
  for (const { rival, home } of contestants) round[rival.package] = { floor: await runRequests(run), subject: await runRival(rival, home, run) };
  return round;
}

const overFloor = ({ floor, subject }) => subject.ms / floor.ms;

function rowOf({ name, package: key, factor }, orders, rounds) {
  const times = (of) => `${median(rounds.map((round) => overFloor(round[of]))).toFixed(1)} × the floor`;
  const note = `${median(rounds.map((round) => round[key].subject.ms)).toFixed(0)} ms, ${times(key)}; ppip ${times('ppip')}; ${rounds.length} rounds`;
  const least = orders === sizes.at(-1) ? factor : 1;
  const value = median(rounds.map((round) => overFloor(round[key]) / overFloor(round.ppip)));
  return atLeast(least, { target: `${name}, ${orders.toLocaleString('en')} request${orders === 1 ? '' : 's'}, to ppip`, value, note });
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
        tell(`${orders} requests, times the floor, round ${rounds.length} of ${runs}: ${Object.entries(rounds.at(-1)).map(([name, pair]) => `${name} ${overFloor(pair).toFixed(1)}`).join(', ')}`);
      }
      rows.push(...contestants.map(({ rival }) => rowOf(rival, orders, rounds)));
      raw.push({ orders, rounds });
    }
    return { rows, raw };
  } finally {
    pos.close();
  }
}
