import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { findPrebuilt, serializeCatalogue } from '../../../src/catalogue/prebuilt-catalogue.ts';
import { shipped } from '../../checks/rules.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const home = join(dirname(inject('builtBin')), '..');
const prebuilt = join(home, 'dist/catalogue/prebuilt.json');

/** The built package in a folder of its own, whose prebuilt catalogue says that its first requirement has another text. */
function markPrebuilt(): string {
  const folder = temporaryFolder();
  for (const name of ['bin', 'dist', 'scenarios', 'package.json']) cpSync(join(home, name), join(folder, name), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  const { requirements: [first, ...others] } = shipped;
  if (first === undefined) throw new Error('there is a first requirement');
  writeFileSync(join(folder, 'dist/catalogue/prebuilt.json'), serializeCatalogue({ ...shipped, requirements: [{ ...first, text: { en: 'MARKED', fr: 'MARKED' } }, ...others] }));
  return folder;
}

const list = async (folder: string): Promise<string> => (await promisify(execFile)(process.execPath, [join(folder, 'bin/ppip.js'), 'list', '--json'], { cwd: folder, maxBuffer: 2 ** 26 })).stdout;

describe('the catalogue that the build leaves', () => {
  it('lies in the package, and is in everything what the shipped files give', async () => {
    expect(await findPrebuilt(shipped.files, prebuilt)).toStrictEqual(shipped);
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
