import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '../../free-port.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { testSecret, writeConfig } from '../write-config.ts';
import { runCommand } from './start-command.ts';

/** Loaded before the command: writes down what V8 is told while it runs. */
const listening = `
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import v8 from 'node:v8';
const { setFlagsFromString } = v8;
v8.setFlagsFromString = (flags) => {
  appendFileSync(process.env.TOLD, flags + '\\n');
  setFlagsFromString(flags);
};
syncBuiltinESMExports();
`;

const version = /^version: "(.+)"$/m.exec(readFileSync(new URL('../../../scenarios/contract.yaml', import.meta.url), 'utf8'))?.[1] ?? '';

/** What V8 is told by a run against a POS that is not there. */
async function tell(args: readonly string[]): Promise<readonly string[]> {
  const cwd = temporaryFolder();
  const [preload, told] = [join(cwd, 'listening.mjs'), join(cwd, 'told.txt')];
  writeFileSync(preload, listening);
  writeFileSync(told, '');
  writeConfig(cwd, { posPort: await freePort(), listenPort: await freePort() });
  mkdirSync(join(cwd, 'rules'));
  writeFileSync(join(cwd, 'rules/catalogue.yaml'), `version: "1"\nauthority: us\nextends: builtin@${version}\n`);
  const { exitCode } = await runCommand(['certify', '--config', 'ppip.yaml', '--only', 'menu/sync', ...args], { cwd, env: { PPIP_SECRET: testSecret, NODE_OPTIONS: `--import=${preload}`, TOLD: told } });
  expect(exitCode).toBe(3);
  return readFileSync(told, 'utf8').trim().split('\n');
}

it('a run has V8 wait before it compiles what undici reads answers with anew', async () => {
  expect(await tell([])).toEqual(['--wasm-tiering-budget=2147483647']);
});

it('a run under a catalogue of one\'s own holds its heap while that is loaded, and lets go of it when it is no longer than usual', async () => {
  expect(await tell(['--catalogue', 'rules'])).toEqual(['--semi-space-growth-factor=1', '--semi-space-growth-factor=2', '--wasm-tiering-budget=2147483647']);
});
