import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdRun, outcomeOfPart } from '../../../src/app/process/hold-run.ts';
import type { Report } from '../../../src/model/report.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

const runOf = (more: object = {}): Pick<Report, 'run'> => ({ run: { selection: [], ...more } }) as unknown as Report;

describe('a result that is kept', () => {
  it('is of the integration and version that its run is of', async () => {
    const config = join(temporaryFolder(), 'ppip.yaml');
    writeFileSync(config, 'partner: { name: Acme POS, posName: acme-pos, version: "5.2.1" }\n');
    const hold = (posName: string, version: string): Promise<void> => holdRun({ partner: { posName, version } } as unknown as Report, config);
    await expect(hold('acme-pos', '5.2.1')).resolves.toBeUndefined();
    await expect(hold('acme-pos', '5.2.0')).rejects.toMatchObject({ problems: [{ code: 'keep.otherPartner', location: config }] });
    await expect(hold('other-pos', '5.2.1')).rejects.toMatchObject({ problems: [{ code: 'keep.otherPartner' }] });
  });

  it.each([
    ['passed', {}, 'passed'],
    ['passed', { selection: ['orders/tip'] }, 'incomplete'],
    ['passed', { shard: { index: 1, of: 2 } }, 'incomplete'],
    ['failed', { selection: ['orders/tip'] }, 'failed'],
    ['incomplete', {}, 'incomplete'],
  ])('that %s on a run with %j is kept as %s', (outcome, more, kept) => {
    expect(outcomeOfPart(outcome, runOf(more))).toBe(kept);
  });
});
