import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inject, onTestFinished } from 'vitest';
import type { AtEnd } from '../temporary-folder.ts';

/** How a command ended. */
export interface EndedCommand {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is running. */
export interface RunningCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<EndedCommand>;
  /** The first line that fits, on either stream, also one that came before. @throws Error when the command ends without it */
  line(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Where a command runs and with what. */
export interface CommandPlace {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** No file may grow beyond that: what a full disk does to a writer. */
  readonly fileLimitKiB?: number;
  /** Where standard output goes in place of `stdout`. */
  readonly stdoutTo?: string;
  /** When it is killed; a concurrent test gives its own `onTestFinished`, since the global one may mean another test. */
  readonly atEnd?: AtEnd;
}

/** Starts the built command line; it is killed when the test is over. */
export function startCommand(args: readonly string[], { cwd, env = {}, fileLimitKiB, stdoutTo, atEnd = onTestFinished }: CommandPlace): RunningCommand {
  const command = [process.execPath, inject('builtBin'), ...args];
  const limit = fileLimitKiB === undefined ? '' : `trap '' XFSZ; ulimit -f ${fileLimitKiB}; `;
  const redirect = stdoutTo === undefined ? '' : ` >${stdoutTo}`;
  const [program = '', ...rest] = limit + redirect === '' ? command : ['bash', '-c', `${limit}exec "$@"${redirect}`, 'bash', ...command];
  const child = spawn(program, rest, { cwd, env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  atEnd(() => { child.kill('SIGKILL'); });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => { texts[name] += chunk; });
  }
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      for (const listener of listeners) listener();
    });
  }
  const ended = once(child, 'close').then(([exitCode, signal]): EndedCommand => ({
    exitCode: exitCode as number | null, signal: signal as NodeJS.Signals | null, ...texts,
  }));
  return {
    child, ended,
    line: (pattern) => new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.map((line) => pattern.exec(line)).find((match) => match !== null);
        if (found === undefined) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
      void ended.then(({ stderr }) => { reject(new Error(`it ended without ${String(pattern)}: ${stderr}`)); });
    }),
  };
}

/** Runs the built command line to its end. */
export function runCommand(args: readonly string[], place: CommandPlace): Promise<EndedCommand> {
  return startCommand(args, place).ended;
}
