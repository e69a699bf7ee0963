import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine, tellMachine } from './machine.js';
import { sections } from './sections.js';
import { setTargets } from './table.js';

const names = Object.keys(sections);
const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '7' }, only: { type: 'string', default: names.join(',') } },
});
const chosen = options.only.split(',');
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such section: ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exit(2);
}
if (!existsSync(new URL('../../dist/bundle/ppip.js', import.meta.url))) {
  console.error('There is no build to measure: npm run build');
  process.exit(2);
}
const runs = Math.max(5, Number.parseInt(options.runs, 10) || 7);

const before = describeMachine();
const folder = mkdtempSync(join(tmpdir(), 'ppip-bench-'));
const results = {};
try {
  for (const name of names.filter((each) => chosen.includes(each))) {
    const tell = (text) => { console.error(`${name}: ${text}`); };
    results[name] = await sections[name]({ runs, folder, tell }).catch((error) => {
      // What went wrong in one section takes nothing from the others, but is never silent.
      process.exitCode = 1;
      tell(error.stack);
      return { rows: [{ target: `section ${name}`, figure: '–', limit: '', state: 'failed', note: error.message.split('\n')[0] }], raw: [] };
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const machine = { ...before, loadAfter: describeMachine().load };
const rows = Object.values(results).flatMap((result) => result.rows);
const notes = Object.values(results).flatMap((result) => result.notes ?? []);
if (options.json) console.log(JSON.stringify({ machine, runs, sections: results }, null, 2));
else console.log([...notes, setTargets(rows), `Medians of paired runs · ${tellMachine(machine)}`].join('\n\n'));
