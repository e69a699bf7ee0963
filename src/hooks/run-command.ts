import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Hook } from '../model/partner.ts';
import { killTree } from './kill-tree.ts';
import { maxHookOutput, type HookInput, type HookResult } from './run-hook.ts';

/** How long the output of a command that has ended may still come, when something that it left behind keeps it open. */
const afterglowMs = 1_000;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function environment({ hook, data, env }: HookInput): NodeJS.ProcessEnv {
  const own = Object.entries(data).flatMap(([name, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [[`PPIP_${name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}`, String(value)] as const];
  });
  return { ...env, PPIP_HOOK: hook, ...Object.fromEntries(own) };
}

function collect(stream: Readable): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => { text = (text + chunk).slice(0, maxHookOutput); });
  return () => text;
}

/** Runs a command as an argument list, without a shell; its standard input is one JSON document. */
export async function runCommand(hook: Extract<Hook, { kind: 'exec' }>, input: HookInput): Promise<HookResult> {
  if (input.signal.aborted) return { kind: 'failed', exitCode: null, detail: 'the run was interrupted' };
  const [program = '', ...args] = hook.command;
  try {
    // A process group of its own, so that all of it can be ended.
    const child = spawn(program, args, { env: environment(input), stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true, detached: true });
    return await watch(child, hook.timeoutMs, input);
  } catch (error) {
    return { kind: 'failed', exitCode: null, detail: error instanceof Error ? error.message : String(error) };
  }
}

function watch(child: Child, timeoutMs: number, { hook, data, signal }: HookInput): Promise<HookResult> {
  return new Promise((resolve) => {
    let ending = '';
    let afterglow: NodeJS.Timeout | undefined;
    const output = collect(child.stdout);
    const complaint = collect(child.stderr);
    const hangUp = (): void => {
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const stop = (why: string): void => {
      ending = why;
      killTree(child);
      hangUp();
    };
    const timer = setTimeout(() => { stop(`it ran longer than ${timeoutMs} ms`); }, timeoutMs);
    const onAbort = (): void => { stop('the run was interrupted'); };
    signal.addEventListener('abort', onAbort);
    const finish = (result: HookResult): void => {
      clearTimeout(timer);
      clearTimeout(afterglow);
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    child.stdin.on('error', () => undefined);
    child.once('error', (error) => { finish({ kind: 'failed', exitCode: null, detail: error.message }); });
    child.once('exit', () => {
      clearTimeout(timer);
      afterglow = setTimeout(hangUp, afterglowMs);
    });
    child.once('close', (exitCode) => {
      if (exitCode === 0 && ending === '') finish({ kind: 'done', output: output() });
      else finish({ kind: 'failed', exitCode, detail: ending === '' ? complaint().trim() : ending });
    });
    child.stdin.end(JSON.stringify({ hook, ...data }));
  });
}
