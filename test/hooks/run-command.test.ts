import { describe, expect, it } from 'vitest';
import { runHook, maxHookOutput, type HookInput } from '../../src/hooks/run-hook.ts';

const node = process.execPath;

function run(command: readonly string[], changes: Partial<HookInput> = {}, timeoutMs = 20_000) {
  const input = { hook: 'pushMenu', data: { orderId: 7, locationId: 'l-1' }, env: { PATH: process.env.PATH }, signal: new AbortController().signal, ...changes };
  return runHook({ kind: 'exec', command, timeoutMs }, input);
}

const program = (code: string, ...args: readonly string[]): readonly string[] => [node, '-e', code, '--', ...args];

it('a command gets what it is about as one JSON document, and as variables', async () => {
  const result = await run(program(`
    let text = '';
    process.stdin.on('data', (chunk) => { text += chunk; }).on('end', () => {
      console.log(text, process.env.PPIP_HOOK, process.env.PPIP_ORDER_ID, process.env.PPIP_LOCATION_ID, process.env.OWN);
    });`), { env: { OWN: 'kept' } });
  expect(result).toEqual({ kind: 'done', output: '{"hook":"pushMenu","orderId":7,"locationId":"l-1"} pushMenu 7 l-1 kept\n' });
});

it('a command sees only the variables that it is given', async () => {
  const result = await run(program('console.log(Object.keys(process.env).filter((name) => !name.startsWith("__")).sort().join())'), { env: { OWN: '1' }, data: {} });
  expect(result).toEqual({ kind: 'done', output: 'OWN,PPIP_HOOK\n' });
});

it('what looks like shell stays an argument', async () => {
  const args = ['; echo no', '$(echo no)', '`echo no`', '&& false', '*', 'two words', '"', ''];
  const result = await run(program('console.log(JSON.stringify(process.argv.slice(1)))', ...args));
  expect(result).toEqual({ kind: 'done', output: `${JSON.stringify(args)}\n` });
});

it('an exit code other than zero is a failure, told with what the command complained of', async () => {
  expect(await run(program('console.log("out"); console.error("no till here"); process.exit(3)')))
    .toEqual({ kind: 'failed', exitCode: 3, detail: 'no till here' });
});

it('a command that ends without reading its input is done', async () => {
  const data = { list: ['x'.repeat(1_000_000)] };
  expect(await run(program('process.stdin.destroy(); process.exit(0)'), { data })).toEqual({ kind: 'done', output: '' });
});

it.each([
  ['does not exist', ['/no/such/program']],
  ['has no name', ['']],
  ['has a name that no system takes', ['a\0b']],
])('a program that %s is a failure and not an exception', async (_what, command) => {
  expect(await run(command)).toMatchObject({ kind: 'failed', exitCode: null, detail: expect.stringMatching(/ENOENT|argument/) as string });
});

it('what a command prints is cut, however much it is', async () => {
  const result = await run(program('process.stdout.write("x".repeat(5_000_000))'));
  expect(result.kind === 'done' && result.output.length).toBe(maxHookOutput);
});

describe('a command that does not end', () => {
  const endless = 'setInterval(() => undefined, 1000);';

  it('is killed when its time is over', async () => {
    expect(await run(program(endless), {}, 150)).toEqual({ kind: 'failed', exitCode: null, detail: 'it ran longer than 150 ms' });
  });

  it('is killed even when it holds on to life', async () => {
    const result = await run(program(`for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, () => undefined); ${endless}`), {}, 500);
    expect(result).toEqual({ kind: 'failed', exitCode: null, detail: 'it ran longer than 500 ms' });
  });

  it('is killed when the run is interrupted, and hangs up', async () => {
    const control = new AbortController();
    const running = run(program(endless), { signal: control.signal });
    control.abort();
    expect(await running).toEqual({ kind: 'failed', exitCode: null, detail: 'the run was interrupted' });
  });

  it('is not even started when the run was interrupted before', async () => {
    expect(await run(['/no/such/program'], { signal: AbortSignal.abort() })).toEqual({ kind: 'failed', exitCode: null, detail: 'the run was interrupted' });
  });
});

describe.skipIf(process.platform === 'win32')('a command that starts others', () => {
  it('is killed with them', async () => {
    const control = new AbortController();
    const child = `process.stdout.write(String(process.pid) + "\\n"); setInterval(() => undefined, 1000);`;
    const result = await run(program(`require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' }); setInterval(() => undefined, 1000);`), { signal: control.signal }, 1_500);
    expect(result).toEqual({ kind: 'failed', exitCode: null, detail: 'it ran longer than 1500 ms' });
  });

  it('is done when it has ended, though what it left behind keeps its output open', async () => {
    const left = 'setTimeout(() => undefined, 15_000)';
    const result = await run(program(`
      const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(left)}], { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
      child.unref();
      console.log('pushed');
      setTimeout(() => process.exit(0), 50);`));
    expect(result).toEqual({ kind: 'done', output: 'pushed\n' });
  });
});
