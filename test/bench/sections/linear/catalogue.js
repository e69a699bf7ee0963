import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureRight } from '../../measure.js';
import { multiplyCatalogue } from '../../run/multiply-catalogue.js';

const bin = fileURLToPath(new URL('../../../../bin/ppip.js', import.meta.url));
const shipped = fileURLToPath(new URL('../../../../scenarios/', import.meta.url));
const scenarios = readdirSync(shipped, { recursive: true }).filter((name) => /^(?!requirements).+[/\\].+\.yaml$/.test(name)).length;
const times = [1, 3, 10];

/** The scenarios of a catalogue, with as many times the rules and standing checks. Neither is the one that ships, which is prepared when ppip is built. */
export const catalogue = {
  name: 'catalogue', does: 'ppip plan', sizes: times.map((many) => many * scenarios),
  prepare: ({ folder }) => {
    const at = (size) => join(folder, `catalogue-${size / scenarios}`);
    for (const many of times) multiplyCatalogue(at(many * scenarios), many);
    return (size) => measureRight([bin, 'plan', '--pos', 'reference', '--catalogue', at(size)], 0, folder);
  },
};
