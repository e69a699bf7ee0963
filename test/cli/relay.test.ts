import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort, takenPort } from '../free-port.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const token = 'a-token-of-these-tests-long-enough';

describe('ppip relay', () => {
  it('listens until it is interrupted, says what to configure, and logs lines of JSON without the token', async () => {
    const port = await freePort();
    const control = new AbortController();
    const running = runMain(['relay', '--listen', `127.0.0.1:${port}`], { env: { PPIP_RELAY_TOKEN: token }, signal: control.signal });
    let answer: Response | undefined;
    // Nothing tells from outside that it listens but an answer.
    while (answer === undefined) answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-ppip-relay': '1', authorization: `Bearer ${token}` } }).catch(() => undefined);
    expect(answer.status).toBe(204);
    control.abort();
    const { exitCode, stdout, stderr } = await running;
    expect({ exitCode, ready: stdout.includes(`ws://127.0.0.1:${port}`) }).toEqual({ exitCode: 0, ready: true });
    const events = stderr.trim().split('\n').map((line) => JSON.parse(line) as { readonly at: string; readonly event: string });
    expect(events.map(({ event }) => event)).toEqual(['listening', 'closed']);
    expect(stdout + stderr).not.toContain(token);
  });

  it('reads its token from a file, and exits 3 for a port that is taken', async () => {
    const file = join(temporaryFolder(), 'token.txt');
    writeFileSync(file, `${token}\n`);
    const { exitCode, stderr } = await runMain(['relay', '--token-file', file, '--listen', `127.0.0.1:${await takenPort()}`]);
    expect({ exitCode, isTold: stderr.includes('[relay.cannotListen]') }).toEqual({ exitCode: 3, isTold: true });
  });

  it.each([
    ['no token', [], {}, 'relay.token'],
    ['a short token', [], { PPIP_RELAY_TOKEN: 'short' }, 'relay.token'],
    ['no address', ['--listen', 'everywhere'], { PPIP_RELAY_TOKEN: token }, 'relay.listen'],
    ['a file that is not there', ['--token-file', 'no-such-file'], {}, 'input.notFound'],
    ['an onward URL with a query', ['--forward-to', 'https://ueat.example/?x=1'], { PPIP_RELAY_TOKEN: token }, 'relay.forwardTo'],
  ])('exits 2 for %s', async (_what, argv, env, code) => {
    const { exitCode, stderr } = await runMain(['relay', ...argv], { env: env });
    expect({ exitCode, isTold: stderr.includes(`[${code}]`) }).toEqual({ exitCode: 2, isTold: true });
  });
});
