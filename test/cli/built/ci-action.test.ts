import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../temporary-folder.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: ReadonlyArray<{ readonly id?: string; readonly run?: string; readonly env?: Readonly<Record<string, string>> }> };
}

const action = parse(readFileSync(new URL('../../../.github/actions/certify/action.yml', import.meta.url), 'utf8')) as Action;
const main = action.runs.steps.find(({ id }) => id === 'certify');

interface Ended { readonly exitCode: number; readonly cwd: string; readonly outputs: Readonly<Record<string, string>>; readonly summary: string; readonly stdout: string }

/** Runs the main step as a runner of GitHub does, with these inputs. */
async function runStep(inputs: Readonly<Record<string, string>>): Promise<Ended> {
  const cwd = temporaryFolder();
  const env = Object.fromEntries(Object.entries(main?.env ?? {}).map(([name, value]) =>
    [name, value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputs[input] ?? action.inputs[input]?.default ?? '')]));
  const [script, output, summary] = [join(cwd, 'step.sh'), join(cwd, 'output'), join(cwd, 'summary')];
  writeFileSync(script, main?.run ?? '');
  writeFileSync(output, '');
  writeFileSync(summary, '');
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    cwd, env: { PATH: process.env.PATH, CI: 'true', ...env, PPIP_COMMAND: `${process.execPath} ${inject('builtBin')}`, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text; });
  const [exitCode] = await once(child, 'close') as [number];
  const outputs = Object.fromEntries(readFileSync(output, 'utf8').trim().split('\n').map((line) => line.split('=') as [string, string]));
  return { exitCode, cwd, outputs, summary: readFileSync(summary, 'utf8'), stdout };
}

it('the action keeps the exit code, the run folder, the reports and the step summary', async () => {
  const { exitCode, cwd, outputs, summary, stdout } = await runStep({ pos: 'reference', only: 'orders/takeout-asap\nmenu/sync\n' });
  expect([exitCode, outputs['exit-code']]).toEqual([3, '3']);
  expect(existsSync(join(cwd, outputs.run ?? '', 'events.jsonl'))).toBe(true);
  expect(readdirSync(join(cwd, 'ppip-report')).sort()).toEqual(['ppip.html', 'ppip.json', 'ppip.xml']);
  expect(summary).toContain('Embedded reference POS');
  expect(stdout).toMatch(/^::error /m);
});

it('the action does not fail a shard that ran its course, and fails one that shows a violation', async () => {
  const only = 'orders/takeout-asap\nstatus/resend-after-rejection';
  const fine = await runStep({ pos: 'reference', only, shard: '1/1' });
  expect([fine.exitCode, fine.outputs['exit-code']]).toEqual([0, '3']);
  const flawed = await runStep({ pos: 'reference:rejects-resend', only, shard: '1/1' });
  expect([flawed.exitCode, flawed.outputs['exit-code']]).toEqual([1, '1']);
});

it('the action says bad input as it is, and names no run when nothing was played', async () => {
  const { exitCode, outputs } = await runStep({ config: 'no-such-file.yaml' });
  expect([exitCode, outputs['exit-code'], outputs.run]).toEqual([2, '2', '']);
});
