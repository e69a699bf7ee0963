import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/app/system-clock.ts';
import type { Clock } from '../../src/model/ports.ts';
import { watchReturn } from '../../src/platform/watch-return.ts';
import { freePort } from '../free-port.ts';

const everyMs = 10;

/** The machine's time, which tells when so many waits were begun: two a round, the limit of the connection and the pause after it. */
function countingClock(): { readonly clock: Clock; readonly rounds: (count: number) => Promise<void> } {
  let begun = 0;
  let told: () => void = () => undefined;
  return {
    clock: { ...systemClock, after: (ms, callback) => { begun += 1; told(); return systemClock.after(ms, callback); } },
    rounds: (count) => new Promise((resolve) => {
      told = () => { if (begun >= count * 2) resolve(); };
      told();
    }),
  };
}

async function listenAt(port: number): Promise<void> {
  const server = createServer((socket) => { socket.destroy(); });
  onTestFinished(() => { server.close(); });
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve); });
}

it('tells when a POS that took no connection takes one', async () => {
  const port = await freePort();
  const { clock, rounds } = countingClock();
  const returned = new Promise<void>((resolve) => {
    onTestFinished(watchReturn({ urls: [`http://127.0.0.1:${port}/orders`], everyMs, clock, onReturn: resolve }));
  });
  await rounds(1);
  await listenAt(port);
  await returned;
});

it('says nothing of a POS that is there all the time, nor of one that stays away, and stops when it is told to', async () => {
  const [here, away] = [await freePort(), await freePort()];
  await listenAt(here);
  for (const port of [here, away]) {
    const { clock, rounds } = countingClock();
    let returns = 0;
    const stop = watchReturn({ urls: [`http://127.0.0.1:${port}/`], everyMs, clock, onReturn: () => { returns += 1; } });
    await rounds(3);
    stop();
    expect(returns).toBe(0);
  }
});
