import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { reportRun } from '../../src/app/report-run.ts';
import type { Fact } from '../../src/model/event.ts';
import type { RunRecord } from '../../src/model/run-record.ts';
import { usualRoom } from '../../src/model/spills.ts';
import { makeFolder } from '../run/play-stories.ts';

const descriptors = '/proc/self/fd';

/** How many scratch files this process has open; they have no name any more, but the system still says what it was. */
function countScratches(): number {
  return readdirSync(descriptors).filter((fd) => {
    try {
      return readlinkSync(`${descriptors}/${fd}`).includes('/scratch');
    } catch {
      // The descriptor of the listing itself is closed by now.
      return false;
    }
  }).length;
}

/** Adds more exchanges than a usual run has, of half a kilobyte each. */
function lengthen(record: RunRecord): void {
  const body = { encoding: 'utf8', content: 'x'.repeat(500), bytes: 500, truncated: false } as const;
  let seq = 1_000_000;
  const add = (fact: Fact): void => { record.add({ seq: seq += 1, at: record.lastAt ?? '', atMs: record.lastMs, ...fact }); };
  for (let index = 0; index < usualRoom.usual + 1_000; index += 1) {
    const exchangeId = `y${index}`;
    add({ type: 'exchangeStarted', exchangeId, direction: 'out', call: 'raw', request: { method: 'POST', url: 'http://127.0.0.1:1/orders', headers: [], body }, token: { kind: 'none', seenAt: 0 } });
    add({ type: 'exchangeEnded', exchangeId, closing: { kind: 'answered', response: { status: 200, headers: [], body } } });
  }
}

describe.skipIf(!existsSync(descriptors))('a record that grows beyond a usual run', () => {
  it('puts what is older aside, in a run as in a report of it', async () => {
    const { folder, record } = await certify({ subject: { kind: 'reference', behaviours: [] }, only: ['menu/sync'], outDir: makeFolder(), env: {} });
    const again = await reportRun(folder.path);
    for (const long of [record, again.record]) {
      const before = countScratches();
      lengthen(long);
      expect(countScratches()).toBe(before + 1);
    }
  });
});
