import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCommand } from './start-command.ts';

/** The major version of Node that these tests are meant for; empty when it is the one that is there. */
const wanted = process.env.TEST_NODE_MAJOR ?? '';

it.runIf(wanted !== '')('these tests, and whatever they find on the PATH, run on the Node that they are meant for', () => {
  expect(process.versions.node.split('.')[0]).toBe(wanted);
  expect(execFileSync('node', ['--version'], { encoding: 'utf8' }).trim()).toBe(process.version);
});

it('the command runs on the Node of its tests', async ({ onTestFinished: atEnd }) => {
  const cwd = temporaryFolder(atEnd);
  writeFileSync(join(cwd, 'tell.cjs'), "require('node:fs').writeFileSync('version.txt', process.version);\n");
  const { exitCode } = await runCommand(['--version'], { cwd, env: { NODE_OPTIONS: '--require ./tell.cjs' }, atEnd });
  expect([exitCode, readFileSync(join(cwd, 'version.txt'), 'utf8')]).toEqual([0, process.version]);
});
