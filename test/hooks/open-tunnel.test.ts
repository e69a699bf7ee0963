import { expect, it, onTestFinished, vi } from 'vitest';
import { openTunnel, type Tunnel, type TunnelOptions } from '../../src/hooks/open-tunnel.ts';
import { EnvironmentError } from '../../src/model/problem.ts';

const node = process.execPath;

async function open(code: string, changes: Partial<TunnelOptions> = {}): Promise<Tunnel> {
  const tunnel = await openTunnel({
    command: [node, '-e', code, '--', '{port}', '{url}'], receiverUrl: 'http://127.0.0.1:4010', timeoutMs: 20_000, env: { PATH: process.env.PATH }, secrets: [],
    signal: new AbortController().signal, onEnded: () => undefined, ...changes,
  });
  onTestFinished(() => tunnel.close());
  return tunnel;
}

const stay = 'setInterval(() => undefined, 1000);';
const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

it('a tunnel program is told where callbacks are taken, and its URL is read from either stream', async () => {
  const out = await open(`console.log('https://t.example/' + process.argv[1] + '?to=' + process.argv[2]); ${stay}`);
  expect(out.publicUrl).toBe('https://t.example/4010');
  const complained = await open(`console.error('https://u.example'); ${stay}`);
  expect(complained.publicUrl).toBe('https://u.example');
});

it('it is ended with what it started, even when it does not heed the first signal', async () => {
  const tunnel = await open(`
    process.on('SIGTERM', () => undefined);
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
    console.log('https://t.example/' + process.pid + '/' + child.pid + ' '); ${stay}`);
  const pids = (tunnel.publicUrl ?? '').split('/').slice(-2).map(Number);
  expect(pids.map(isThere)).toEqual([true, true]);
  await tunnel.close();
  // The kernel may take a moment to reap what was killed, and its parent with it.
  await vi.waitFor(() => { expect(pids.map(isThere)).toEqual([false, false]); }, { timeout: 10_000 });
});

it('what it started ends with it when it ends by itself', async () => {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => { end = resolve; });
  const tunnel = await open(`
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
    console.log('https://t.example/' + child.pid + ' '); setTimeout(() => process.exit(0), 50)`, { onEnded: end });
  const pid = Number(tunnel.publicUrl?.split('/').at(-1));
  await ended;
  await vi.waitFor(() => { expect(isThere(pid)).toBe(false); }, { timeout: 10_000 });
});

it('it gets no variable that holds a secret of the run, and all others', async () => {
  const env = { PATH: process.env.PATH, PPIP_SECRET: 'x', PPIP_RELAY_TOKEN: 'y', OTHER: 'before-the-secret-after', NGROK_AUTHTOKEN: 'its-own' };
  const tunnel = await open(`console.log('https://t.example/' + Object.keys(process.env).filter((name) => /PPIP|OTHER|NGROK/.test(name)).join('-') + ' '); ${stay}`, { env, secrets: ['the-secret'] });
  expect(tunnel.publicUrl).toBe('https://t.example/NGROK_AUTHTOKEN');
});

it('its URL is read whole when it comes in pieces, between words on the other stream, and when nothing follows', async () => {
  const pattern = /at (\S+)/;
  const pieces = await open(`process.stdout.write('at https://t.exa'); process.stderr.write('working '); setTimeout(() => process.stdout.write('mple/x\\n'), 30); ${stay}`, { pattern });
  expect(pieces.publicUrl).toBe('https://t.example/x');
  const bare = await open(`process.stdout.write('at https://t.example/y'); ${stay}`, { pattern });
  expect(bare.publicUrl).toBe('https://t.example/y');
});

it('its end in the middle is told, its end at the end is not', async () => {
  const told = new Promise<EnvironmentError>((resolve) => {
    void open('console.log("https://t.example"); process.stdin.destroy(); setTimeout(() => process.exit(3), 50)', { onEnded: resolve });
  });
  expect(await told).toMatchObject({ code: 'tunnel.ended', message: expect.stringContaining('exit code 3') as unknown });
  const later: unknown[] = [];
  const tunnel = await open(`console.log('https://t.example'); ${stay}`, { onEnded: (error) => { later.push(error); } });
  await tunnel.close();
  expect(later).toEqual([]);
});

it.each([
  ['a program that is not there', { command: ['no-such-tunnel-program'] }, '', 'tunnel.notStarted', /ENOENT/],
  ['one without a name', { command: [''] }, '', 'tunnel.notStarted', /cannot be started/],
  ['one that ends at once', {}, 'console.error("no account"); process.exit(1)', 'tunnel.endedEarly', /exit code 1.*no account/],
  ['one that prints no URL', { timeoutMs: 400 }, `console.log("waiting at http://localhost:4040 "); ${stay}`, 'tunnel.noUrl', /within 0\.4 s/],
])('%s is a matter of the surroundings, with its words', async (_what, changes, code, name, message) => {
  const opening = open(code, changes);
  await expect(opening).rejects.toThrow(EnvironmentError);
  await expect(opening).rejects.toMatchObject({ code: name, message: expect.stringMatching(message) as unknown });
});

it('an interrupt ends the waiting without a URL', async () => {
  const control = new AbortController();
  const opening = open(stay, { signal: control.signal });
  control.abort();
  expect((await opening).publicUrl).toBeUndefined();
});
