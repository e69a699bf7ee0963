import { describe, expect, it } from 'vitest';
import { judgeRecorded } from '../../src/app/judge-recorded.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { RunRecord } from '../../src/model/run-record.ts';

describe('judging a recorded run', () => {
  it('gives up on rules that came with the run and take too long', () => {
    const endless = Object.defineProperty(new RunRecord(), 'header', { get: () => /^(a+)+$/u.test(`${'a'.repeat(100)}!`) });
    expect(() => judgeRecorded(endless, {} as Catalogue, { isShipped: false, limitMs: 50 })).toThrow(/still judging/u);
  });
});
