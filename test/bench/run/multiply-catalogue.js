import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shipped = fileURLToPath(new URL('../../../scenarios/', import.meta.url));
const ruleId = /\b([A-Z]{3})-0(\d\d)\b/g;

const renumber = (text, copy) => text.replaceAll(ruleId, `$1-${copy}$2`);

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The name of a copied file: `requirements/orders.yaml` becomes `requirements/orders-1.yaml`, `orders/tip.yaml` becomes `orders-1/tip.yaml`, as its id does. */
const nameCopy = (name, copy) => (name.startsWith('requirements/') ? name.replace('.yaml', `-${copy}.yaml`) : name.replace('/', `-${copy}/`));
const copyRules = (text, copy) => renumber(text, copy).replaceAll(/^(id|control): ([\w-]+)\//gm, `$1: $2-${copy}/`);
const copyStandingChecks = (text, copy) => renumber(text, copy).replaceAll(/\{ id: ([\w-]+)/g, `{ id: $1-${copy}`);

/**
 * Writes the catalogue that ships so many times (at most 10) into one: each rule, scenario and standing check under as many names. The rules of a copy have
 * numbers from its hundred on.
 */
export function multiplyCatalogue(folder, times) {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  for (const name of readdirSync(shipped, { recursive: true }).filter((each) => /\.(yaml|json)$/.test(each))) {
    const text = readFileSync(join(shipped, name), 'utf8');
    if (name === 'always.yaml') write(join(folder, name), [text, ...copies.map((copy) => copyStandingChecks(text, copy))].join('\n'));
    else if (name === 'contract.yaml') write(join(folder, name), arriveAt(text, copies));
    else write(join(folder, name), text);
    if (!name.endsWith('.yaml') || !name.includes('/')) continue;
    for (const copy of copies) write(join(folder, nameCopy(name, copy)), copyRules(text, copy));
  }
}

/** What the contract says that the arrival of a call shows, it shows of each copy. */
function arriveAt(contract, copies) {
  return contract.replaceAll(/arrives: \[([A-Z]{3}-\d{3})\]/g, (_, id) => `arrives: [${[id, ...copies.map((copy) => renumber(id, copy))].join(', ')}]`);
}
