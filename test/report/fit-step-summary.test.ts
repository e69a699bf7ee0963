import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitStepSummary } from '../../src/report/github/fit-step-summary.ts';

describe('fitStepSummary', () => {
  it('leaves what fits alone', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => { expect(fitStepSummary(text)).toBe(text); }));
  });

  it('cuts at the end of a line and never within a character', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).filter((line) => !/[\n`]/.test(line)), { minLength: 30, maxLength: 30 }), (lines) => {
      const kept = fitStepSummary(lines.join('\n'), 20).split('\n\n… (')[0] ?? '';
      expect(kept === '' || lines.join('\n').startsWith(`${kept}\n`)).toBe(true);
      expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(20);
    }));
  });

  it('closes a code block that the cut left open, and no other', () => {
    expect(fitStepSummary(`a\n\`\`\`\`text\n${'x\n'.repeat(50)}\`\`\`\`\n`, 30)).toMatch(/x\n````\n\n… \(\d+ bytes\)\n$/);
    expect(fitStepSummary(`\`\`\`text\nx\n\`\`\`\n${'y\n'.repeat(50)}`, 30)).toMatch(/y\n\n… \(/);
  });
});
