import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { fakePredicates } from './fake-predicates.ts';
import { loadMinimal, minimalDir } from './minimal-catalogue.ts';
import { tellProblem, type ToldProblem } from '../input/tell-problem.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ppip-catalogue-'));
  await cp(minimalDir, dir, { recursive: true });
});

afterEach(() => rm(dir, { recursive: true }));

async function problemsOf(folder: string): Promise<readonly ToldProblem[]> {
  try {
    await loadCatalogue(folder, { predicates: fakePredicates });
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(tellProblem);
    throw error;
  }
}

describe('loadCatalogue', () => {
  it('loads from disk what loads from memory', async () => {
    await writeFile(join(dir, 'README.md'), 'notes');
    expect(await loadCatalogue(dir, { predicates: fakePredicates })).toEqual(loadMinimal());
  });

  it('follows a link to a file of the catalogue', async () => {
    await symlink(join(dir, 'schemas/any.json'), join(dir, 'schemas/same.json'));
    expect(Object.keys((await loadCatalogue(dir, { predicates: fakePredicates })).schemas)).toContain('same.json');
  });

  it.each([
    ['a file elsewhere', join(minimalDir, 'schemas/any.json'), 'this link leads out of the catalogue, or nowhere'],
    ['a folder elsewhere', minimalDir, 'this link leads out of the catalogue, or nowhere'],
    ['nothing', '/nowhere/at/all.json', 'this link leads out of the catalogue, or nowhere'],
  ])('refuses a link to %s', async (_kind, target, message) => {
    await symlink(target, join(dir, 'schemas/other.json'));
    expect(await problemsOf(dir)).toMatchObject([{ code: 'catalogue.link', message, location: `${dir}/schemas/other.json` }]);
  });

  it('refuses a link to a folder of its own, which could be a circle', async () => {
    await symlink(join(dir, 'schemas'), join(dir, 'schemas/again'));
    expect(await problemsOf(dir)).toMatchObject([{ code: 'catalogue.link', message: 'this is no regular file' }]);
  });

  it('refuses a file that is not UTF-8', async () => {
    await writeFile(join(dir, 'orders/plain.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0xe9]));
    expect(await problemsOf(dir)).toMatchObject([{ code: 'catalogue.encoding', location: `${dir}/orders/plain.yaml` }]);
  });

  it('names the place of a problem as seen from the working directory', async () => {
    await writeFile(join(dir, 'orders/plain.yaml'), 'id: orders/plain\ntitel: x\n');
    expect((await problemsOf(dir)).map(({ location }) => location)).toContain(`${dir}/orders/plain.yaml:2:1`);
  });

  it.each(['nowhere', 'package.json'])('refuses the folder %s, which is none', async (folder) => {
    expect(await problemsOf(folder)).toEqual([{ code: 'catalogue.notFound', message: 'there is no catalogue folder here', location: folder }]);
  });

  it('loads the catalogue that ships', async () => {
    const { contract, scenarios } = await loadCatalogue(builtinCatalogueDir());
    expect(contract.authority).toBe('public');
    expect(scenarios.some(({ opening }) => opening)).toBe(true);
  });
});
