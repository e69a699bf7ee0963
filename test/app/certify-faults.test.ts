import { execFileSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, readdirSync, readlinkSync, readSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import { systemClock } from '../../src/app/system-clock.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { RunEvent } from '../../src/model/event.ts';
import { EnvironmentError, HarnessFault } from '../../src/model/problem.ts';
import { listenOnLoopback } from '../platform/raw-server.ts';
import { acceptedOrder, catalogueOf, configFor, makeFolder } from '../run/play-stories.ts';
import { acceptOrder, posSecret, startScriptedPos, type OrderCall } from '../run/scripted-pos.ts';

const env = { PPIP_SECRET: posSecret };
const stories = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`own/${name}`, acceptedOrder]));

/** The catalogue with a file whose reading, once the run folder is there, puts a link in place of the evidence. */
function linkingEvidence(catalogue: Catalogue, outDir: string, target: string): Catalogue {
  const files = Object.defineProperty({}, 'note.txt', {
    enumerable: true,
    get: () => {
      symlinkSync(target, join(outDir, readlinkSync(join(outDir, 'latest')), 'events.jsonl'));
      return 'a note';
    },
  });
  return { ...catalogue, files };
}

async function setUp(onOrder?: (call: OrderCall) => Promise<void> | void) {
  const catalogue = catalogueOf(stories);
  const pos = await startScriptedPos(catalogue.standardMenu, onOrder);
  const folder = makeFolder();
  const file = join(folder, 'ppip.yaml');
  writeFileSync(file, configFor(pos, { waitMs: 600_000 }));
  return { catalogue, pos, folder, file, outDir: join(folder, 'runs'), subject: { kind: 'config', file } as const };
}

it('a port that is taken leaves no run folder, and nothing is sent', async () => {
  const { catalogue, pos, file, outDir, subject } = await setUp();
  const blocker = createServer();
  const port = await listenOnLoopback(blocker);
  onTestFinished(() => { blocker.close(); });
  writeFileSync(file, configFor(pos).replace('127.0.0.1:0', `127.0.0.1:${port}`));
  const run = certify({ subject, catalogue, outDir, env });
  await expect(run).rejects.toThrow(EnvironmentError);
  await expect(run).rejects.toMatchObject({ code: 'platform.portTaken' });
  expect([existsSync(outDir), pos.orders]).toEqual([false, []]);
});

it('a folder that cannot be made is a matter of the surroundings, and the port is free again', async () => {
  const { catalogue, pos, file, subject } = await setUp();
  const run = certify({ subject, catalogue, outDir: join(file, 'runs'), env });
  await expect(run).rejects.toMatchObject({ name: 'EnvironmentError', code: 'evidence.noFolder' });
  expect(pos.orders).toEqual([]);
});

describe.skipIf(!existsSync('/dev/full'))('when evidence cannot be written', () => {
  it('from the first byte on, the run does not begin and nothing is sent', async () => {
    const { catalogue, pos, outDir, subject } = await setUp();
    const run = certify({ subject, catalogue: linkingEvidence(catalogue, outDir, '/dev/full'), outDir, env });
    await expect(run).rejects.toThrow(HarnessFault);
    await expect(run).rejects.toMatchObject({ code: 'evidence.notWritten' });
    expect(pos.orders).toEqual([]);
  });

  const space = Buffer.alloc(1024 * 1024);

  /** Nothing may be there yet: what changes nothing outside of the run is told of before it is written. */
  function readWhatIsThere(reader: number): void {
    try {
      readSync(reader, space);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }

  /** A pipe as the events file: it takes what is read from it, and breaks when its reader goes. */
  async function runWithPipe(breakAt: (event: RunEvent) => boolean, onOrder?: (call: OrderCall) => Promise<void> | void) {
    const { catalogue, pos, folder, outDir, subject } = await setUp(onOrder);
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const events: RunEvent[] = [];
    let isBroken = false;
    const result = await certify({
      subject, catalogue: linkingEvidence(catalogue, outDir, pipe), outDir, env, lanes: 3,
      onEvent: (event) => {
        if (event.type === 'runStarted') pos.platformUrl = event.header.partner.publicUrl;
        events.push(event);
        if (isBroken) return;
        readWhatIsThere(reader);
        if (!breakAt(event)) return;
        isBroken = true;
        closeSync(reader);
      },
    });
    return { ...result, events, pos, outDir };
  }

  it('in the middle, the run ends at once with the fault, sends nothing more, and is incomplete', async () => {
    const { fault, report, events, pos, folder } = await runWithPipe((event) => event.type === 'exchangeEnded' && event.seq > 12);
    expect(fault).toMatchObject({ name: 'HarnessFault', code: 'evidence.notWritten' });
    expect(report).toMatchObject({ verdict: 'incomplete', reasons: [{ code: 'run.unfinished' }] });
    const recorded = events.filter((event) => event.type === 'exchangeStarted' && event.call === 'order');
    expect(pos.orders.length).toBeLessThanOrEqual(recorded.length);
    expect(recorded.length).toBeLessThan(6);
    expect(readdirSync(folder.path).toSorted()).toEqual(['catalogue', 'events.jsonl']);
  });

  it('while other lanes wait for a POS that says nothing, they are not waited for', async () => {
    let calls = 0;
    const { fault, pos } = await runWithPipe(
      (event) => event.type === 'waitStarted' && event.step.startsWith('own/b'),
      async (call) => {
        calls += 1;
        if (calls === 1) call.acknowledge();
        else await acceptOrder(call);
      },
    );
    expect(fault).toMatchObject({ code: 'evidence.notWritten' });
    expect(pos.orders.length).toBeLessThanOrEqual(3);
  });
});

it('a harness that stands still for a minute in the middle of a wait makes no wrong verdict', async () => {
  let jumpedMs = 0;
  const clock = { ...systemClock, monotonic: () => systemClock.monotonic() + jumpedMs };
  const events: RunEvent[] = [];
  const { report } = await certify({
    subject: { kind: 'reference', behaviours: [] }, catalogue: await loadRules(undefined), outDir: join(makeFolder(), 'runs'), env: {}, clock,
    onEvent: (event) => {
      events.push(event);
      if (event.type === 'waitStarted' && event.key.startsWith('order:')) jumpedMs = 60_000;
    },
  });
  // This machine may stand still a little by itself, too.
  const stalls = events.flatMap((event) => (event.type === 'harnessStalled' ? [event.stalledMs] : []));
  expect(Math.max(...stalls)).toBeCloseTo(60_000, -3);
  expect([report.reasons, report.verdict]).toEqual([[], 'passed']);
});
