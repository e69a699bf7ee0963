import { spawn } from 'node:child_process';
import type { Hook } from '../model/partner.ts';
import { maxHookOutput, type HookInput, type HookResult } from './run-hook.ts';

function environment({ hook, data, env }: HookInput): NodeJS.ProcessEnv {
  const own = Object.entries(data).flatMap(([name, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [[`PPIP_${name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}`, String(value)] as const];
  });
  return { ...env, PPIP_HOOK: hook, ...Object.fromEntries(own) };
}

/** Runs a command as an argument list, without a shell; its standard input is one JSON document. */
export function runCommand(hook: Extract<Hook, { kind: 'exec' }>, input: HookInput): Promise<HookResult> {
  const [program = '', ...args] = hook.command;
  return new Promise((resolve) => {
    let output = '';
    let complaint = '';
    let ending = '';
    const child = spawn(program, args, { env: environment(input), stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    const stop = (why: string): void => {
      ending = why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => { stop(`it ran longer than ${hook.timeoutMs} ms`); }, hook.timeoutMs);
    const onAbort = (): void => { stop('the run was interrupted'); };
    input.signal.addEventListener('abort', onAbort);
    const finish = (result: HookResult): void => {
      clearTimeout(timer);
      input.signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => { output = (output + chunk).slice(0, maxHookOutput); });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => { complaint = (complaint + chunk).slice(0, maxHookOutput); });
    child.stdin.on('error', () => undefined);
    child.once('error', (error) => { finish({ kind: 'failed', exitCode: null, detail: error.message }); });
    child.once('close', (exitCode) => {
      if (exitCode === 0 && ending === '') finish({ kind: 'done', output });
      else finish({ kind: 'failed', exitCode, detail: ending === '' ? complaint.trim() : ending });
    });
    child.stdin.end(JSON.stringify({ hook: input.hook, ...input.data }));
  });
}
