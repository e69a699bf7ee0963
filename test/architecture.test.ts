import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { harnessVersion } from '../src/model/version.ts';
import { importTable, packageDoors } from './architecture/import-table.ts';
import { readSource, readSources, type Import, type Source } from './architecture/read-sources.ts';
import { doors, type Door } from './architecture/side-effects.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const sources = readSources(join(home, 'src'));

function breaches({ path, folder, imports }: Source): readonly string[] {
  const allowance = importTable[folder];
  if (allowance === undefined) return [`${path}: the folder ${folder} is not in the import table`];
  return imports.filter(({ isOurs }) => isOurs).flatMap(({ target, isTypeOnly }) => {
    const to = target.split('/')[0] ?? target;
    const isAllowed = to === folder || allowance.values.includes(to) || (isTypeOnly && allowance.types?.includes(to) === true);
    return isAllowed ? [] : [`${path} imports ${target}${isTypeOnly ? '' : ', and not only its types'}`];
  });
}

const isDoor = (path: string, { doors: allowed }: Door): boolean => allowed.some((door) => path === door || (door.endsWith('/') && path.startsWith(door)));

function opens({ target, names, isOurs, isTypeOnly }: Import, door: Door): boolean {
  if (isOurs || isTypeOnly) return false;
  return (door.modules ?? []).some((module) => {
    const [name = '', member] = module.split('#');
    return target === name && (member === undefined || names.includes(member));
  });
}

function leaks(source: Source, door: Door): readonly string[] {
  if (isDoor(source.path, door)) return [];
  return [
    ...source.imports.filter((entry) => opens(entry, door)).map(({ target, names }) => `${source.path}: ${names.join(', ')} of ${target}`),
    ...(door.globals ?? []).filter((name) => source.globals.has(name)).map((name) => `${source.path}: ${name}`),
  ];
}

function foldersBelow(folder: string): readonly string[] {
  return readdirSync(join(home, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
}

describe('the import table', () => {
  it('is kept by every file of src', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(breaches)).toEqual([]);
  });

  it('names each folder of src, and no other', () => {
    expect(Object.keys(importTable).sort()).toEqual([...new Set(sources.map(({ folder }) => folder))].sort());
  });

  it('keeps each package in its folders', () => {
    const strays = sources.flatMap(({ path, folder, imports }) => imports
      .filter(({ target, isOurs }) => !isOurs && packageDoors[target]?.includes(folder) === false)
      .map(({ target }) => `${path} imports ${target}`));
    expect(strays).toEqual([]);
  });

  it.each([
    ["import { a } from '../checks/a.ts';", 'checks/a.ts, and not only its types'],
    ["import '../checks/a.ts';", 'checks/a.ts, and not only its types'],
    ["import type { A } from '../checks/a.ts';", 'checks/a.ts'],
    ["export { a } from '../checks/a.ts';", 'checks/a.ts, and not only its types'],
    ["export const load = () => import('../checks/a.ts');", 'checks/a.ts, and not only its types'],
    ["export type A = import('../checks/a.ts').A;", 'checks/a.ts'],
  ])('is broken by %s', (text, target) => {
    expect(breaches(readSource('plan/some.ts', text))).toEqual([`plan/some.ts imports ${target}`]);
  });

  it.each([
    ["import type { A } from '../plan/a.ts';", []],
    ["import { type A, type B } from '../plan/a.ts';", []],
    ["import { type A, b } from '../plan/a.ts';", ['run/some.ts imports plan/a.ts, and not only its types']],
  ])('knows types from values: %s', (text, expected) => {
    expect(breaches(readSource('run/some.ts', text))).toEqual(expected);
  });
});

describe('one door for each side effect', () => {
  it.each(doors)('$effect only there', (door) => {
    expect(sources.flatMap((source) => leaks(source, door))).toEqual([]);
  });

  it.each(doors.filter(({ doors: allowed }) => allowed.length > 0))('$effect, at every door that is named', (door) => {
    const idle = door.doors.filter((name) => !sources.some((source) => isDoor(source.path, { ...door, doors: [name] }) && leaks(source, { ...door, doors: [] }).length > 0));
    expect(idle).toEqual([]);
  });

  it.each([
    ["import { spawn } from 'node:child_process';", 'spawn of node:child_process'],
    ["import * as crypto from 'node:crypto';", '* of node:crypto'],
    ['export const at = Date.now();', 'Date.now'],
    ['export const env = process.env;', 'process'],
    ['export const { env } = globalThis.process;', 'globalThis'],
    ['setTimeout(() => undefined, 1);', 'setTimeout'],
    ['export const later = { setTimeout };', 'setTimeout'],
    ['console.log(1);', 'console'],
    ['export const die = [Math.random()];', 'Math.random'],
    ["import { readFileSync } from 'node:fs';", 'readFileSync of node:fs'],
  ])('is found to be open in %s', (text, leak) => {
    const source = readSource('plan/some.ts', text);
    expect(doors.flatMap((door) => leaks(source, door))).toEqual([`plan/some.ts: ${leak}`]);
  });

  it.each([
    "import type { Server } from 'node:http';", "import { createHash } from 'node:crypto';", 'export interface A { readonly process: string }',
    'export const a = { fetch: 1 };', 'export const b = a.performance;', 'export function c(process: string) { return process; }',
    'export const d: NodeJS.ProcessEnv = {};', 'export const e = new Date(0);',
  ])('is not opened by %s', (text) => {
    const source = readSource('plan/some.ts', text);
    expect(doors.flatMap((door) => leaks(source, door))).toEqual([]);
  });
});

describe('the size of files', () => {
  const lines = sources.map((source) => source.lines).sort((a, b) => a - b);
  const at = (share: number): number => lines[Math.floor((lines.length - 1) * share)] ?? 0;

  it('stays small', () => {
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.9)).toBeLessThanOrEqual(170);
  });

  it('never passes 200 lines, but for lists', () => {
    // A list of imports and names, one line each, is not read from top to bottom.
    const lists = new Set(['reference-pos/flaws.ts']);
    expect(sources.filter((source) => source.lines > 200 && !lists.has(source.path)).map(({ path, lines: count }) => `${path}: ${count}`)).toEqual([]);
  });
});

describe('the house', () => {
  it('says in a README what lives in each folder', () => {
    const folders = [...foldersBelow('src'), ...foldersBelow('test'), ...foldersBelow('fixtures')];
    expect(folders.filter((folder) => !existsSync(join(home, folder, 'README.md')))).toEqual([]);
  });

  it('has the version of package.json', () => {
    expect(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))).toMatchObject({ name: 'ppip', version: harnessVersion });
  });
});
