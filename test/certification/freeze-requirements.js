// Freezes the ids of new requirements in requirements.lock.json. `--reword ID` accepts a new wording, `--retire ID` gives an id up for ever.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importSource } from '../../.ci/import-source.js';
import { loadRules } from '../../dist/index.js';

const { compareWithLock, extendLock } = await importSource('catalogue/requirement-lock.ts');

const { values } = parseArgs({ options: { reword: { type: 'string', multiple: true, default: [] }, retire: { type: 'string', multiple: true, default: [] } } });
const file = new URL('./requirements.lock.json', import.meta.url);
const { requirements } = await loadRules(undefined);
const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { frozen: {}, retired: [] };
const after = extendLock(requirements, before, { reworded: values.reword, retired: values.retire });
const breaches = compareWithLock(requirements, after);
for (const { id, kind } of breaches) console.error(`${id} is ${kind}`);
if (breaches.length === 0) writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
console.log(`${Object.keys(after.frozen).length} frozen, ${after.retired.length} retired`);
process.exitCode = breaches.length === 0 ? 0 : 1;
