import { describe, expect, it } from 'vitest';
import { buildPortfolio, listFailedCodes } from '../../../src/assess/process/build-portfolio.ts';
import type { PortfolioPartner } from '../../../src/model/portfolio.ts';
import type { Report } from '../../../src/model/report.ts';

const at = Date.parse('2026-11-29T12:00:00Z');
const partner = (name: string, more: Partial<PortfolioPartner> = {}): PortfolioPartner => ({ folder: `all/${name}`, name, posName: name, version: '1', next: [], codes: [], problems: [], ...more });
const certificate = (validUntil: string | null, more: object = {}) => ({ certificate: { folder: 'c', id: `PPIP-${validUntil ?? ''}`, kind: 'certificate', state: 'valid', validUntil, reasons: [], ...more } }) as unknown as Partial<PortfolioPartner>;

describe('the page of all partners', () => {
  it('lists them by name', () => {
    expect(buildPortfolio([partner('b'), partner('A'), partner('c')], at).partners.map(({ name }) => name)).toEqual(['A', 'b', 'c']);
  });

  it('says what ends when, the first to end first, and nothing of what ends by no date or is none', () => {
    const { expiring } = buildPortfolio([
      partner('later', certificate('2027-11-29T12:00:00.000Z')),
      partner('soon', certificate('2026-12-01T12:00:00.000Z')),
      partner('over', certificate('2026-11-28T12:00:00.000Z', { state: 'expired' })),
      partner('no-date', certificate(null)),
      partner('ready', certificate('2026-12-02T12:00:00.000Z', { kind: 'readinessStatement' })),
      partner('superseded', certificate('2026-12-02T12:00:00.000Z', { state: 'superseded' })),
      partner('none'),
    ], at);
    expect(expiring.map(({ name, daysLeft }) => [name, daysLeft])).toEqual([['over', -1], ['soon', 2], ['later', 365]]);
  });

  it('counts which findings are common, by partners and not by rules', () => {
    const { codes } = buildPortfolio([
      partner('a', { codes: [{ code: 'x', requirements: ['R-1', 'R-2'] }, { code: 'z', requirements: ['R-9'] }] }),
      partner('b', { codes: [{ code: 'y', requirements: ['R-3'] }, { code: 'z', requirements: ['R-8'] }] }),
    ], at);
    expect(codes).toEqual([
      { code: 'z', folders: ['all/a', 'all/b'], requirements: ['R-8', 'R-9'] },
      { code: 'x', folders: ['all/a'], requirements: ['R-1', 'R-2'] },
      { code: 'y', folders: ['all/b'], requirements: ['R-3'] },
    ]);
  });
});

describe('the failed codes of a run', () => {
  it('are those of failed findings, each once with its rules', () => {
    const finding = (code: string, outcome: string) => ({ code, outcome });
    const requirements = [{ id: 'R-2', findings: [finding('x', 'failed'), finding('x', 'failed'), finding('ok', 'passed')] }, { id: 'R-1', findings: [finding('x', 'failed'), finding('b', 'blocked')] }];
    expect(listFailedCodes({ requirements } as unknown as Report)).toEqual([{ code: 'x', requirements: ['R-1', 'R-2'] }]);
  });
});
