import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { WorkingRow } from '../../src/model/working.ts';
import { describeFinding } from '../../src/report/describe-finding.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { showWorking } from '../../src/report/show-working.ts';
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts';
import type { Finding } from '../../src/model/finding.ts';
import { failedSample } from './fixture.ts';

const working: readonly WorkingRow[] = [
  { kind: 'line', label: 'Burger\u001b[31m', working: '1 × 850', cents: 850 },
  { kind: 'more', label: '138', working: '850 + … + 850', cents: 117_300 },
  { kind: 'subtotal', label: '', working: '850 + 117300', cents: 118_150 },
  { kind: 'tax', label: 'QST', working: '1550 × 9.975 % = 154.6125', cents: 155, sentCents: 255 },
  { kind: 'tip', label: '', working: '0', cents: 0 },
  { kind: 'total', label: '', working: '1550 + 155 + 0', cents: 1705 },
];
const options = { exchangeOf: () => undefined, exchanges: [], language: 'en', color: false, width: 100, evidencePath: 'events.jsonl' } as const;

/** A report whose first failed finding has a working. */
function reportWith(change: Partial<Finding>): Report {
  return {
    ...failedSample.report,
    requirements: failedSample.report.requirements.map((requirement) => ({ ...requirement, findings: requirement.findings.map((finding) => ({ ...finding, ...(finding.code === 'status.isNot' && change) })) })),
  };
}
const shownFor = (change: Partial<Finding>) => {
  const report = reportWith(change);
  const finding = report.requirements.flatMap(({ findings }) => findings).find(({ code }) => code === 'status.isNot');
  if (finding === undefined) throw new Error('the sample has no such finding');
  return describeFinding(finding, report, options).working.length;
};

describe('the working of an order', () => {
  it('is set in a line a row, cleaned, and marked where the order says something else', () => {
    expect(showWorking(working, 'en').map(({ text, isMarked }) => `${isMarked ? '>' : ' '} ${text}`)).toEqual([
      '  Burger\\e[31m: 1 × 850 = 850', '  + 138 more: 850 + … + 850 = 117300', '  Subtotal: 850 + 117300 = 118150',
      '> QST: 1550 × 9.975 % = 154.6125 → 155 (sent: 255)', '  Tip: 0 = 0', '  Total: 1550 + 155 + 0 = 1705',
    ]);
  });

  it('has French words and decimal commas in French', () => {
    expect(showWorking(working.slice(2, 5), 'fr').map(({ text }) => text)).toEqual(['Sous-total\u00A0: 850 + 117300 = 118150', 'QST\u00A0: 1550 × 9,975 % = 154,6125 → 155 (envoyé\u00A0: 255)', 'Pourboire\u00A0: 0 = 0']);
  });

  it('is shown for an order that should have been accepted, and for a wrong one only when its sums are wrong', () => {
    const rightSums = working.filter(({ sentCents }) => sentCents === undefined);
    expect(shownFor({ working: rightSums, expected: 'accepted' })).toBe(5);
    expect(shownFor({ working: rightSums, expected: 'rejected' })).toBe(0);
    expect(shownFor({ working, expected: 'rejected' })).toBe(6);
    expect(shownFor({ expected: 'accepted' })).toBe(0);
  });

  it('stands in the terminal report and in the markdown one', () => {
    const report = reportWith({ working, expected: 'accepted' });
    expect(renderTerminal(report, options)).toContain('> QST: 1550 × 9.975 % = 154.6125 → 155 (sent: 255)');
    expect(renderMarkdown(report, options)).toContain('> QST: 1550 × 9.975 % = 154.6125 → 155 (sent: 255)');
  });
});
