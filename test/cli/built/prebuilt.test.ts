import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { explainRequirement } from '../../../src/app/explain-requirement.ts';
import { findPrebuilt, serializeCatalogue } from '../../../src/catalogue/prebuilt-catalogue.ts';
import { recallExplanation, serializeExplanations } from '../../../src/catalogue/prebuilt-explanations.ts';
import { shipped } from '../../checks/rules.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const home = join(dirname(inject('builtBin')), '..');
const prebuilt = join(home, 'dist/catalogue/prebuilt.json');
const explanations = join(home, 'dist/catalogue/explanations.txt');
const shippedExplanations = await Promise.all(shipped.requirements.map((requirement) => explainRequirement(requirement, shipped)));

/** The built package in a folder of its own. */
function copyPackage(): string {
  const folder = temporaryFolder();
  for (const name of ['bin', 'dist', 'scenarios', 'package.json']) cpSync(join(home, name), join(folder, name), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The same, whose prebuilt catalogue says that its first requirement has another text. */
function markPrebuilt(): string {
  const folder = copyPackage();
  const { requirements: [first, ...others] } = shipped;
  if (first === undefined) throw new Error('there is a first requirement');
  writeFileSync(join(folder, 'dist/catalogue/prebuilt.json'), serializeCatalogue({ ...shipped, requirements: [{ ...first, text: { en: 'MARKED', fr: 'MARKED' } }, ...others] }));
  return folder;
}

const run = async (folder: string, ...args: readonly string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [join(folder, 'bin/ppip.js'), ...args, '--json'], { cwd: folder, maxBuffer: 2 ** 26 })).stdout;
const list = (folder: string): Promise<string> => run(folder, 'list');

describe('the catalogue that the build leaves', () => {
  it('lies in the package, and is in everything what the shipped files give', async () => {
    // The steps of a burst are written out in it.
    const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(asJson(await findPrebuilt(shipped.files, prebuilt))).toStrictEqual(asJson(shipped));
    expect(readFileSync(prebuilt, 'utf8')).toBe(serializeCatalogue(shipped));
  });

  it('is what the command line takes for the shipped files, and for no others', async () => {
    const folder = markPrebuilt();
    expect(await list(folder)).toContain('MARKED');
    appendFileSync(join(folder, 'scenarios/orders/tip.yaml'), '# a remark\n');
    const fresh = await list(folder);
    expect(fresh).not.toContain('MARKED');
    expect(fresh).toContain(shipped.requirements[0]?.id);
  });
});

describe('the explanations that the build leaves', () => {
  it('are those of the shipped rules, each of them', () => {
    expect(readFileSync(explanations, 'utf8')).toBe(serializeExplanations(shipped.digest, shippedExplanations));
    for (const explanation of shippedExplanations) {
      expect(recallExplanation(explanation.id, shipped.digest, explanations)).toBe(JSON.stringify(explanation));
    }
  });

  it('are not there for another catalogue, for what is no rule, or from the sources', () => {
    expect(recallExplanation('ORD-001', 'sha256:other', explanations)).toBeUndefined();
    expect(recallExplanation('ORD-00', shipped.digest, explanations)).toBeUndefined();
    expect(recallExplanation('ORD-001', shipped.digest)).toBeUndefined();
  });

  it('are what the command line tells of the shipped files, and of no others', async () => {
    const folder = copyPackage();
    const marked = shippedExplanations.map((explanation) => ({ ...explanation, why: { en: 'MARKED', fr: 'MARKED' } }));
    writeFileSync(join(folder, 'dist/catalogue/explanations.txt'), serializeExplanations(shipped.digest, marked));
    expect(await run(folder, 'explain', 'ORD-001')).toContain('MARKED');
    appendFileSync(join(folder, 'scenarios/orders/tip.yaml'), '# a remark\n');
    expect(JSON.parse(await run(folder, 'explain', 'ORD-001'))).toEqual([shippedExplanations.find(({ id }) => id === 'ORD-001')]);
  });
});
