import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { temporaryFolder } from './cli/temporary-folder.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

// What npm tells its scripts about this package must not reach another npm; the user's own settings are read from their file.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

const run = async (command: string, args: readonly string[], cwd: string): Promise<string> =>
  (await promisify(execFile)(command, [...args], { cwd, env, maxBuffer: 2 ** 26 })).stdout;

/** The package as a clone has it, with a fresh build in place of `dist/`, since other tests use that. */
function stagePackage(): string {
  const folder = join(temporaryFolder(), 'package');
  const aside = new Set(['.git', 'node_modules', 'dist', 'ppip-runs']);
  cpSync(home, folder, { recursive: true, filter: (path) => !aside.has(relative(home, path).split(sep)[0] ?? '') });
  cpSync(join(dirname(inject('builtBin')), '..', 'dist'), join(folder, 'dist'), { recursive: true });
  return folder;
}

interface Packed {
  readonly filename: string;
  readonly files: ReadonlyArray<{ readonly path: string; readonly mode: number }>;
}

async function pack(): Promise<{ readonly file: string; readonly packed: Packed }> {
  const folder = stagePackage();
  const [packed] = JSON.parse(await run('npm', ['pack', '--json', '--ignore-scripts'], folder)) as readonly Packed[];
  if (packed === undefined) throw new Error('npm packed nothing');
  return { file: join(folder, packed.filename), packed };
}

describe('the package', () => {
  it('holds the build, the catalogue and its papers, and no source, test or fixture', async () => {
    const { packed } = await pack();
    const paths = packed.files.map(({ path }) => path);
    const tops = [...new Set(paths.map((path) => path.split('/')[0]))].sort();
    expect(tops).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'scenarios']);
    expect(paths).toEqual(expect.arrayContaining(['bin/ppip.js', 'dist/index.js', 'dist/cli/bin.js', 'scenarios/contract.yaml', 'scenarios/menus/standard.json']));
    expect(paths.filter((path) => /\.test\.|fixture/.test(path))).toEqual([]);
  });

  it('works where it is installed without anything for development', async () => {
    const { file } = await pack();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await run('npm', ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', file], folder);
    const report = JSON.parse(await run('npx', ['--no', '--', 'ppip', 'certify', '--pos', 'reference', '--json'], folder)) as unknown;
    expect(report).toMatchObject({ verdict: 'passed', partner: { isReference: true } });

    const script = join(folder, 'use.mjs');
    writeFileSync(script, "import { harnessVersion, reporterNames } from 'ppip';\nconsole.log(JSON.stringify({ harnessVersion, reporterNames }));\n");
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string };
    expect(JSON.parse(await run('node', [script], folder))).toEqual({ harnessVersion: version, reporterNames: ['terminal', 'json', 'junit', 'markdown', 'ctrf', 'tap', 'sarif', 'github', 'har', 'html'] });
  });

  it('is found by npx in its own folder without being installed anywhere', async () => {
    const folder = stagePackage();
    await run('node', ['.ci/link-command.js'], folder);
    const { version, scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string; readonly scripts: Record<string, string> };
    expect(scripts.prepare).toContain('node .ci/link-command.js');
    expect(await run('npx', ['--offline', '--no', '--', 'ppip', '--version'], folder)).toBe(`${version}\n`);
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

describe('counting the tests', () => {
  const counter = join(home, '.ci/count-tests.js');
  const count = async (results: object | undefined, status: string): Promise<{ readonly exitCode: number; readonly last: string | undefined }> => {
    const file = join(temporaryFolder(), 'deep', 'results.json');
    mkdirSync(dirname(file));
    if (results !== undefined) writeFileSync(file, JSON.stringify(results));
    const ended = await run('node', [counter, file, status], home).then((stdout) => ({ code: 0, stdout }), (error: unknown) => error as { readonly code: number; readonly stdout: string });
    return { exitCode: ended.code, last: ended.stdout.trimEnd().split('\n').at(-1) };
  };
  const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };

  it.each([
    ['all passed', { numPassedTests: 3, numFailedTests: 0, testResults: [passing] }, '0', 0, '3 passed, 0 failed'],
    ['some failed', { numPassedTests: 3, numFailedTests: 2, testResults: [passing, { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] }] }, '1', 1, '3 passed, 2 failed'],
    ['a file could not be loaded', { numPassedTests: 3, numFailedTests: 0, testResults: [passing, { status: 'failed', assertionResults: [] }] }, '1', 1, '3 passed, 1 failed'],
    ['no test ran', undefined, '2', 2, '0 passed, 1 failed'],
  ])('ends with one line when %s', async (_what, results, status, exitCode, last) => {
    expect(await count(results, status)).toEqual({ exitCode, last });
  });
});
