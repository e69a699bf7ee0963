import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { temporaryFolder, type AtEnd } from './cli/temporary-folder.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

// What npm tells its scripts about this package must not reach another npm; the user's own settings are read from their file.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

const run = async (command: string, args: readonly string[], cwd: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await promisify(execFile)(command, [...args], { cwd, env: { ...env, ...more }, maxBuffer: 2 ** 26 })).stdout;

const cleanups: Array<() => void> = [];
afterAll(() => { for (const cleanup of cleanups) cleanup(); });

/** The package as a clone has it after `npm ci`, with a fresh build in place of `dist/`, since other tests use that. */
function stagePackage(): string {
  const folder = join(temporaryFolder((cleanup) => { cleanups.push(cleanup); }), 'package');
  const aside = new Set(['.git', 'node_modules', 'dist', 'ppip-runs']);
  cpSync(home, folder, { recursive: true, filter: (path) => !aside.has(relative(home, path).split(sep)[0] ?? '') });
  cpSync(join(dirname(inject('builtBin')), '..', 'dist'), join(folder, 'dist'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(home, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(join(home, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}

interface Packed {
  readonly filename: string;
  readonly files: ReadonlyArray<{ readonly path: string; readonly mode: number }>;
}

let staged = '';
let packed: Packed = { filename: '', files: [] };

beforeAll(async () => {
  staged = stagePackage();
  [packed = packed] = JSON.parse(await run('npm', ['pack', '--json', '--ignore-scripts'], staged)) as readonly Packed[];
});

describe.concurrent('the package', () => {
  it('holds the build, the catalogue and its papers, and no source, test or fixture', () => {
    const paths = packed.files.map(({ path }) => path);
    const tops = [...new Set(paths.map((path) => path.split('/')[0]))].sort();
    expect(tops).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'scenarios']);
    expect(paths).toEqual(expect.arrayContaining(['bin/ppip.js', 'dist/index.js', 'dist/bundle/ppip.js', 'scenarios/contract.yaml', 'scenarios/menus/standard.json']));
    expect(paths.filter((path) => /\.test\.|fixture/.test(path))).toEqual([]);
    // What the bundle holds is nowhere a second time.
    expect(paths.filter((path) => path.startsWith('dist/') && path.endsWith('.js') && !path.startsWith('dist/bundle/'))).toEqual(['dist/index.js']);
  });

  it('names the licence of everything that is built in', () => {
    const notices = readFileSync(join(staged, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const bundle = join(staged, 'dist/bundle');
    const sources = readdirSync(bundle).filter((name) => name.endsWith('.map')).flatMap((name) => (JSON.parse(readFileSync(join(bundle, name), 'utf8')) as { readonly sources: readonly string[] }).sources);
    const names = new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []));
    expect(names.size).toBeGreaterThan(5);
    expect([...names].filter((name) => !new RegExp(`^${name} [\\d.]+ \\([A-Z][\\w.-]+\\)$`, 'm').test(notices))).toEqual([]);
    expect(notices).toContain('Permission is hereby granted');
  });

  it('declares its types by nothing that is not installed with it', () => {
    const { dependencies } = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
    const declarations = readdirSync(join(staged, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'));
    const needed = new Set(declarations.flatMap((name) => [...readFileSync(join(staged, 'dist', name), 'utf8').matchAll(/(?:from |import\()['"]((?:@[^/'"]+\/)?[^./'"][^/'"]*)/g)].map(([, source = '']) => source)));
    expect(needed).toContain('undici');
    expect([...needed].filter((source) => !source.startsWith('node:') && !(source in dependencies))).toEqual([]);
  });

  it('works where it is installed without anything for development', async ({ onTestFinished: atEnd }) => {
    const folder = temporaryFolder(atEnd);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await run('npm', ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', join(staged, packed.filename)], folder);
    const report = JSON.parse(await run('npx', ['--no', '--', 'ppip', 'certify', '--pos', 'reference', '--json'], folder)) as unknown;
    expect(report).toMatchObject({ verdict: 'passed', partner: { isReference: true } });

    const installed = readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true });
    const bytes = installed.reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0);
    const packages = installed.filter(({ name, parentPath }) => name === 'package.json' && /node_modules\/(?:@[^/]+\/)?[^/]+$/.test(parentPath));
    expect(bytes).toBeLessThan(20_000_000);
    expect(packages.length).toBeLessThanOrEqual(45);

    const script = join(folder, 'use.mjs');
    writeFileSync(script, "import { harnessVersion, reporterNames } from 'ppip';\nconsole.log(JSON.stringify({ harnessVersion, reporterNames }));\n");
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string };
    expect(JSON.parse(await run('node', [script], folder))).toEqual({ harnessVersion: version, reporterNames: ['terminal', 'json', 'junit', 'markdown', 'ctrf', 'tap', 'sarif', 'github', 'har', 'html'] });
  });

  it('is found in its own folder by npx, which does not build again what is built, and has a link there that runs', async ({ onTestFinished: atEnd }) => {
    const bundle = join(staged, 'dist/bundle/ppip.js');
    const builtMs = statSync(bundle).mtimeMs;
    const { version, scripts } = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8')) as { readonly version: string; readonly scripts: Record<string, string> };
    expect(scripts.prepare).toBe('node .ci/prepare.js');
    expect(await run('npx', ['--offline', '--no', '--', 'ppip', '--version'], staged, { npm_config_cache: temporaryFolder(atEnd) })).toBe(`${version}\n`);
    await run('node', ['.ci/prepare.js'], staged);
    expect(await run(join(staged, 'node_modules/.bin/ppip'), ['--version'], staged)).toBe(`${version}\n`);
    expect(statSync(bundle).mtimeMs).toBe(builtMs);
  });

  it('is built before its first use, and again when a source is newer than the build', async ({ onTestFinished: atEnd }) => {
    const folder = temporaryFolder(atEnd);
    cpSync(join(home, '.ci'), join(folder, '.ci'), { recursive: true });
    for (const name of ['src', 'tools']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'src/a.ts'), '');
    // In place of npm, so that nothing is built twice for a test.
    writeFileSync(join(folder, 'tools/npm'), '#!/bin/sh\nmkdir -p dist/bundle && echo "$@" >> dist/bundle/ppip.js\n', { mode: 0o755 });
    const prepare = () => run(process.execPath, ['.ci/prepare.js'], folder, { PATH: `${join(folder, 'tools')}:${process.env.PATH ?? ''}` });
    const built = () => readFileSync(join(folder, 'dist/bundle/ppip.js'), 'utf8');
    await prepare();
    expect(built()).toBe('run build\n');
    const later = new Date(statSync(join(folder, 'dist/bundle/ppip.js')).mtimeMs + 60_000);
    utimesSync(join(folder, 'dist/bundle/ppip.js'), later, later);
    await prepare();
    expect(built()).toBe('run build\n');
    utimesSync(join(folder, 'src/a.ts'), later, new Date(later.getTime() + 1_000));
    await prepare();
    expect(built()).toBe('run build\nrun build\n');
  });

  it('lets its command and its CI script be executed', async () => {
    for (const file of ['bin/ppip.js', '.ci/run']) expect(statSync(join(home, file)).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(home, 'bin/ppip.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(await run('git', ['ls-files', '-s', 'bin/ppip.js'], home)).toMatch(/^100755 /);
  });

  it('names no registry in its lock file', () => {
    const lock = readFileSync(join(home, 'package-lock.json'), 'utf8');
    expect(lock).toContain('"lockfileVersion"');
    expect(lock).not.toContain('"resolved"');
    expect(lock.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull();
  });
});

describe.concurrent('counting the tests', () => {
  const counter = join(home, '.ci/count-tests.js');
  /** Counts runs of tests, each with its results, if it wrote any, and how it ended. */
  const count = async (runs: ReadonlyArray<readonly [results: object | undefined, status: string]>, atEnd: AtEnd): Promise<{ readonly exitCode: number; readonly last: string | undefined }> => {
    const folder = temporaryFolder(atEnd);
    const args = runs.flatMap(([results, status], index) => {
      const file = join(folder, `Node ${index}.json`);
      if (results !== undefined) writeFileSync(file, JSON.stringify(results));
      return [status, file];
    });
    const ended = await run('node', [counter, ...args], home).then((stdout) => ({ code: 0, stdout }), (error: unknown) => error as { readonly code: number; readonly stdout: string });
    return { exitCode: ended.code, last: ended.stdout.trimEnd().split('\n').at(-1) };
  };
  const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };

  it.for([
    ['all passed', { numPassedTests: 3, numFailedTests: 0, testResults: [passing] }, '0', 0, '3 passed, 0 failed'],
    ['some failed', { numPassedTests: 3, numFailedTests: 2, testResults: [passing, { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] }] }, '1', 1, '3 passed, 2 failed'],
    ['a file could not be loaded', { numPassedTests: 3, numFailedTests: 0, testResults: [passing, { status: 'failed', assertionResults: [] }] }, '1', 1, '3 passed, 1 failed'],
    ['no test ran', undefined, '2', 2, '0 passed, 1 failed'],
  ] as const)('ends with one line when %s', async ([, results, status, exitCode, last], { onTestFinished: atEnd }) => {
    expect(await count([[results, status]], atEnd)).toEqual({ exitCode, last });
  });

  it('adds the tests of several runs, and ends as the first that did not end well', async ({ onTestFinished: atEnd }) => {
    const good = [{ numPassedTests: 3, numFailedTests: 0, testResults: [passing] }, '0'] as const;
    const bad = [{ numPassedTests: 1, numFailedTests: 2, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] }, '1'] as const;
    expect(await count([good, good], atEnd)).toEqual({ exitCode: 0, last: '6 passed, 0 failed' });
    expect(await count([good, bad, [undefined, '7']], atEnd)).toEqual({ exitCode: 1, last: '4 passed, 3 failed' });
    expect(await count([good, [undefined, '7']], atEnd)).toEqual({ exitCode: 7, last: '3 passed, 1 failed' });
    expect(await count([], atEnd)).toEqual({ exitCode: 1, last: '0 passed, 1 failed' });
  });
});
