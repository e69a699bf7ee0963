import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { findEventMisfit } from '../../../src/evidence/event-shape.ts';
import type { Report } from '../../../src/model/report.ts';
import { temporaryFolder, type AtEnd } from '../temporary-folder.ts';
import { runCommand, startCommand } from './start-command.ts';

/** Calls back once the run's evidence has that many lines; told by the file system. */
function onLines(out: string, count: number, callback: () => void, atEnd: AtEnd = onTestFinished): void {
  mkdirSync(out, { recursive: true });
  let isOver = false;
  const look = (): void => {
    const file = join(out, 'latest', 'events.jsonl');
    if (isOver || !existsSync(file) || readFileSync(file, 'utf8').split('\n').length - 1 < count) return;
    isOver = true;
    callback();
  };
  const watcher = watch(out, { recursive: true }, look);
  atEnd(() => { watcher.close(); });
}

// Keeps a run busy until it is interrupted: an order that is never answered.
const endless = ['certify', '--pos', 'reference:silent-on-accept', '--out', 'runs', '--lanes', '1'];

describe('a run that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s ends soon, with 130, its report and all its evidence', async (signal) => {
    const cwd = temporaryFolder();
    const run = startCommand([...endless, '--json'], { cwd });
    const interrupted = new Promise<number>((resolve) => {
      onLines(join(cwd, 'runs'), 20, () => {
        run.child.kill(signal);
        resolve(performance.now());
      });
    });
    const { exitCode, stdout } = await run.ended;
    // Left alone it would go on for minutes; how soon exactly it ends is a matter of what else this machine does.
    expect(performance.now() - await interrupted).toBeLessThan(10_000);
    const report = JSON.parse(stdout) as Report;
    expect({ exitCode, verdict: report.verdict, interrupted: report.run.interrupted }).toEqual({ exitCode: 130, verdict: 'incomplete', interrupted: true });
    expect(readdirSync(join(cwd, 'runs', 'latest')).sort()).toEqual(['catalogue', 'events.jsonl', 'report.json', 'till-sheet.csv']);
    expect(readFileSync(join(cwd, 'runs', 'latest', 'report.json'), 'utf8')).toBe(stdout);
    expect(await runCommand(['report', 'latest', '--out', 'runs', '--json'], { cwd })).toMatchObject({ exitCode: 130, stdout, stderr: '' });
  });

  it('twice ends at once', async () => {
    const cwd = temporaryFolder();
    const sandbox = startCommand(['sandbox', '--port', '0'], { cwd, env: { PPIP_SECRET: 'a-secret-of-these-tests-that-is-long-enough' } });
    await sandbox.line(/^The sandbox is ready/);
    sandbox.child.kill('SIGINT');
    sandbox.child.kill('SIGINT');
    const { exitCode, signal } = await sandbox.ended;
    // One that is already on its way out when the second comes ends by the signal itself, which is 130 to a shell.
    expect([0, 130]).toContain(signal === 'SIGINT' ? 130 : exitCode);
  });
});

describe('a relay that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s ends with 0, its last line that of the end, though a run is on the line', async (signal) => {
    const token = 'a-token-of-these-tests-long-enough';
    const relay = startCommand(['relay', '--listen', '127.0.0.1:0'], { cwd: temporaryFolder(), env: { PPIP_RELAY_TOKEN: token } });
    const [, url = ''] = await relay.line(/callbacks: (http:\S+)/);
    const line = new WebSocket(url.replace(/^http/, 'ws'), { headers: { authorization: `Bearer ${token}` } });
    const closed = once(line, 'close');
    await once(line, 'open');
    relay.child.kill(signal);
    const { exitCode, stderr, ...ended } = await relay.ended;
    await closed;
    const events = stderr.trim().split('\n').map((text) => (JSON.parse(text) as { readonly event: string }).event);
    expect({ exitCode, signal: ended.signal, last: events.at(-1) }).toEqual({ exitCode: 0, signal: null, last: 'closed' });
  });
});

describe.concurrent('a run that is killed', () => {
  it.for([1, 2, 30, 300])('after line %d of its evidence leaves only whole events, and reports as incomplete with 3', async (count, { onTestFinished: atEnd }) => {
    const cwd = temporaryFolder(atEnd);
    const run = startCommand(['certify', '--pos', 'reference', '--out', 'runs'], { cwd, atEnd });
    onLines(join(cwd, 'runs'), count, () => { run.child.kill('SIGKILL'); }, atEnd);
    expect(await run.ended).toMatchObject({ signal: 'SIGKILL', stdout: '' });
    const lines = readFileSync(join(cwd, 'runs', 'latest', 'events.jsonl'), 'utf8').split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThanOrEqual(count);
    const misfits = lines.map((line) => findEventMisfit(JSON.parse(line) as unknown)).filter((misfit) => misfit !== undefined);
    expect(misfits).toEqual([]);
    const { exitCode, stdout } = await runCommand(['report', 'latest', '--out', 'runs', '--json'], { cwd, atEnd });
    const report = JSON.parse(stdout) as Report;
    expect({ exitCode, verdict: report.verdict, endedAt: report.run.endedAt }).toEqual({ exitCode: 3, verdict: 'incomplete', endedAt: null });
    expect(report.counts.byStanding.nonconformant).toBe(0);
  });
});

describe.concurrent('a run whose disk is full', () => {
  it('ends with 70 as a fault of the harness, and its evidence is still judged', async ({ onTestFinished: atEnd }) => {
    const cwd = temporaryFolder(atEnd);
    const run = startCommand(['certify', '--pos', 'reference', '--out', 'runs'], { cwd, atEnd, fileLimitKiB: 200 });
    const { exitCode, stdout, stderr } = await run.ended;
    expect(exitCode).toBe(70);
    expect(stdout).toMatch(/^INCOMPLETE/);
    expect(stderr).toMatch(/^harness fault: .*\[evidence\.notWritten\]$/m);
    const replayed = await runCommand(['report', 'latest', '--out', 'runs'], { cwd, atEnd });
    expect(replayed.exitCode).toBe(3);
    expect(replayed.stdout).toMatch(/^INCOMPLETE/);
  });
});

describe.concurrent('a reader that has seen enough', () => {
  it('is no fault: the run goes on to its end', async ({ onTestFinished: atEnd }) => {
    const cwd = temporaryFolder(atEnd);
    const run = startCommand(['certify', '--pos', 'reference', '--out', 'runs'], { cwd, atEnd });
    run.child.stdout?.destroy();
    run.child.stderr?.destroy();
    const [exitCode] = await once(run.child, 'exit') as [number | null];
    expect(exitCode).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'runs', 'latest', 'report.json'), 'utf8'))).toMatchObject({ verdict: 'passed' });
  });

  it('of a list gets its lines', async ({ onTestFinished: atEnd }) => {
    const cwd = temporaryFolder(atEnd);
    const list = startCommand(['list'], { cwd, atEnd });
    await list.line(/^Catalogue /);
    list.child.stdout?.destroy();
    expect((await list.ended).exitCode).toBe(0);
  });
});
