import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from '../measure.js';
import { makeJob } from '../rivals/job.js';

const floor = fileURLToPath(new URL('../floor/requests.js', import.meta.url));
/** None of the programs is to tell anybody of its run, or to look for a newer version of itself. */
const silent = {
  CI: 'true', NO_COLOR: '1', STEPCI_DISABLE_ANALYTICS: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_SUPPRESS_NOTIFICATIONS: 'true', NO_UPDATE_NOTIFIER: '1',
};

/** Writes the requests of one run into a folder of its own, measures it, and throws when it did not do its work: a run of so many orders, which the POS saw. */
async function runOf({ pos, orders, folder }, name, prepare) {
  const own = mkdtempSync(join(folder, 'rival-'));
  mkdirSync(join(own, 'home'));
  const job = await makeJob(pos.url, orders);
  const args = prepare(own, job);
  const home = join(own, 'home');
  await pos.takeCounts();
  const result = await measure(args, own, { env: { ...process.env, ...silent, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home }, isBare: true });
  const seen = await pos.takeCounts();
  if (result.exitCode !== 0 || seen.orders !== orders || seen.refused > 0) throw new Error(`${name} ended with ${result.exitCode} after ${seen.orders} of ${orders} orders`);
  return result;
}

/** Runs a program with so many requests. */
export function runRival(rival, home, run) {
  return runOf(run, rival.name, (own, job) => {
    rival.write(own, job, home);
    return rival.args(home);
  });
}

/** Runs the floor of the rivals with as many. */
export function runRequests(run) {
  return runOf(run, 'the floor', (own, job) => {
    writeFileSync(join(own, 'job.json'), JSON.stringify(job));
    return [floor, 'job.json'];
  });
}
