import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCommand } from './start-command.ts';

/** The device that takes no byte, of Linux. */
const fullDevice = '/dev/full';

describe.skipIf(!existsSync(fullDevice))('a standard output that takes nothing', () => {
  it.concurrent.for([[['list']], [['list', '--json']], [['plan', '--pos', 'reference']]])('ends %j with 70, and says why on standard error', async ([argv = []], { onTestFinished: atEnd }) => {
    const { exitCode, stderr } = await runCommand(argv, { cwd: temporaryFolder(atEnd), atEnd, stdoutTo: fullDevice });
    expect(exitCode).toBe(70);
    expect(stderr).toMatch(/^harness fault: output cannot be written: ENOSPC/m);
  });

  it.concurrent('ends a run that failed with 70 and not with 1, its report kept in the run folder', async ({ onTestFinished: atEnd }) => {
    const cwd = temporaryFolder(atEnd);
    const args = ['certify', '--pos', 'reference:no-check-number', '--only', 'orders/tip', '--out', 'runs'];
    const { exitCode, stderr } = await runCommand(args, { cwd, atEnd, stdoutTo: fullDevice });
    expect(exitCode).toBe(70);
    expect(stderr).toContain('harness fault: output cannot be written: ENOSPC');
    expect(JSON.parse(readFileSync(join(cwd, 'runs', 'latest', 'report.json'), 'utf8'))).toMatchObject({ verdict: 'failed' });
  });
});
