import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { phrase, type Phrase } from '../model/phrase.ts';
import { EnvironmentError } from '../model/problem.ts';
import { findPublicUrl, type UrlSearch } from './find-public-url.ts';
import { killTree } from './kill-tree.ts';

/** A tunnel program of the user's own, and what is expected of it. */
export interface TunnelOptions extends UrlSearch {
  /** A program and its arguments, no shell; `{port}` and `{url}` in them say where callbacks are taken. */
  readonly command: readonly string[];
  /** Where callbacks are taken. */
  readonly receiverUrl: string;
  /** How long the program may take to print its URL, in milliseconds. */
  readonly timeoutMs: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Texts that no variable of the program may hold: it is somebody else's. */
  readonly secrets: readonly string[];
  /** Ends the waiting and the program. */
  readonly signal: AbortSignal;
  /** Told when the program ended by itself after it had printed its URL. */
  readonly onEnded: (error: EnvironmentError) => void;
}

/** A tunnel that stands. */
export interface Tunnel {
  /** Undefined when it was interrupted before there was one. */
  readonly publicUrl: string | undefined;
  /** Ends the program, and resolves when it is gone. */
  close(): Promise<void>;
}

/** Of what a program says, the end explains most. */
const keptOutput = 64 * 1024;
/** After so long without a word, what a program said is no part of a longer word. */
const pauseMs = 300;
/** How long a program may take to end by itself. */
const graceMs = 2_000;

/**
 * Starts a tunnel program and waits for the public URL that it prints.
 * @throws EnvironmentError when it cannot be started, ends first, or prints none in time
 */
export async function openTunnel(options: TunnelOptions): Promise<Tunnel> {
  const { receiverUrl, env, secrets } = options;
  const fill = (word: string): string => word.replaceAll('{port}', new URL(receiverUrl).port).replaceAll('{url}', receiverUrl);
  const command = options.command.map(fill);
  const [program = '', ...args] = command;
  // A group of its own, so that all of it can be ended, and no key on our terminal ends it before the run has.
  const child = start(program, args, withoutSecrets(env, secrets));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      // What it started leads nowhere without it, and would stay.
      killTree(child);
      resolve();
    });
    child.once('error', () => { resolve(); });
  });
  const killAtExit = (): void => { killTree(child); };
  // A second interrupt ends us at once: then there is nobody left to close it.
  process.once('exit', killAtExit);
  let isClosing = false;
  const close = async (): Promise<void> => {
    isClosing = true;
    process.off('exit', killAtExit);
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    killTree(child, 'SIGTERM');
    const timer = setTimeout(() => { killTree(child); }, graceMs);
    await ended;
    clearTimeout(timer);
    child.stdout.destroy();
    child.stderr.destroy();
  };
  try {
    const publicUrl = await waitForUrl(child, { ...options, command });
    void ended.then(() => {
      if (!isClosing && !options.signal.aborted) options.onEnded(new EnvironmentError('tunnel.ended', phrase`the tunnel ended in the middle (${how(child)}): callbacks can no longer come`, phrase`see why ${program} stops, and run again`));
    });
    return { publicUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @throws EnvironmentError for what cannot be the name of a program or its argument */
function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcessByStdio<null, Readable, Readable> {
  try {
    return spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, detached: true });
  } catch (error) {
    throw notStarted(error);
  }
}

function notStarted(error: unknown): EnvironmentError {
  return new EnvironmentError('tunnel.notStarted', phrase`the tunnel cannot be started: ${error instanceof Error ? error.message : String(error)}`, phrase`name the program as it stands on the path, or with its whole path; no shell is involved`);
}

const ownNames = /^PPIP_(?:SECRET|RELAY_TOKEN)$/;

function withoutSecrets(env: TunnelOptions['env'], secrets: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name, value = '']) => !ownNames.test(name) && !secrets.some((secret) => secret !== '' && value.includes(secret))));
}

const how = ({ exitCode, signalCode }: ChildProcess): string | Phrase => signalCode ?? phrase`exit code ${exitCode === null ? '?' : String(exitCode)}`;

function waitForUrl(child: ChildProcessByStdio<null, Readable, Readable>, { command, pattern, timeoutMs, signal }: TunnelOptions): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let output = '';
    let isSettled = false;
    let pause: NodeJS.Timeout | undefined;
    const wrong = (code: string, message: Phrase, hint: Phrase): void => {
      settle();
      const said = output.trim().split(/\r?\n/).slice(-3).join(' / ').slice(-400);
      reject(new EnvironmentError(code, said === '' ? message : phrase`${message}; it said: ${said}`, hint));
    };
    const timer = setTimeout(() => {
      wrong('tunnel.noUrl', phrase`${command[0] ?? ''} printed no public URL within ${timeoutMs / 1000} s`, phrase`have it write to standard output (ngrok: --log stdout), or say with --tunnel-url what to look for`);
    }, timeoutMs);
    const onAbort = (): void => { settle(); resolve(undefined); };
    const onError = (error: Error): void => { settle(); reject(notStarted(error)); };
    const onExit = (): void => { wrong('tunnel.endedEarly', phrase`${command[0] ?? ''} ended (${how(child)}) before it had printed a public URL`, phrase`try the command by itself`); };
    const settle = (): void => {
      isSettled = true;
      clearTimeout(timer);
      clearTimeout(pause);
      signal.removeEventListener('abort', onAbort);
      child.removeListener('error', onError).removeListener('close', onExit);
      child.on('error', () => undefined);
    };
    const take = (text: string, isWhole: boolean): void => {
      const found = findPublicUrl(text, { command, pattern, isWhole });
      if (found === undefined) return;
      settle();
      resolve(found);
    };
    const look = (text: string): void => {
      take(text, false);
      clearTimeout(pause);
      if (!isSettled) pause = setTimeout(() => { take(text, true); }, pauseMs);
    };
    // Both are read to their end: a program whose output nobody reads stands still. What one says is no part of what the other does.
    for (const stream of [child.stdout, child.stderr]) {
      let own = '';
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        if (isSettled) return;
        output = (output + chunk).slice(-keptOutput);
        own = (own + chunk).slice(-keptOutput);
        look(own);
      });
    }
    child.once('error', onError).once('close', onExit);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
  });
}
