import { expect, it, vi } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { reportRun } from '../../src/app/report-run.ts';
import type { Scratch } from '../../src/model/ports.ts';
import { makeFolder } from '../run/play-stories.ts';

/** How much each scratch that was opened took. */
const opened = vi.hoisted((): Array<{ taken: number }> => []);

// A usual run would have to be thousands of exchanges long.
vi.mock(import('../../src/model/spills.ts'), async (original) => ({ ...await original(), usualRoom: { usual: 4, long: 2 } }));
vi.mock(import('../../src/evidence/scratch-file.ts'), async (original) => {
  const { openScratch } = await original();
  return {
    openScratch: (): Scratch => {
      const scratch = openScratch();
      const count = { taken: 0 };
      opened.push(count);
      return { ...scratch, append: (text) => { count.taken += 1; return scratch.append(text); } };
    },
  };
});

it('a run puts what is older aside while it goes on, and so does a report of it, which says the same', async () => {
  const outDir = makeFolder();
  const { report, folder } = await certify({ subject: { kind: 'reference', behaviours: [] }, only: ['orders/takeout-asap', 'status/resend-after-rejection'], outDir, env: {} });
  expect(report.counts.exchanges).toBeGreaterThan(4);
  const again = await reportRun(folder.path);
  expect(opened.map(({ taken }) => taken > 0)).toEqual([true, true]);
  expect(again.report).toEqual(report);
});
