import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** What the figures were measured on, and how busy it was with other work. */
export function describeMachine() {
  const [{ model = 'unknown' } = {}] = cpus();
  return {
    node: process.version, platform: `${platform()} ${arch()}`, cpu: model, cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), load: loadavg()[0],
  };
}

/** The machine as a line. */
export function tellMachine({ node, platform: system, cpu, cores, memoryGiB, load, loadAfter }) {
  return `node ${node} · ${system} · ${cores} × ${cpu} · ${memoryGiB} GiB · load ${load.toFixed(1)} before, ${loadAfter.toFixed(1)} after`;
}
