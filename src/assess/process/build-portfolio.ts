import type { Portfolio, PortfolioCode, PortfolioPartner } from '../../model/portfolio.ts';
import type { Report } from '../../model/report.ts';

const dayMs = 86_400_000;

/** The codes of the failed findings of a run, each with the rules that it breaks. */
export function listFailedCodes({ requirements }: Pick<Report, 'requirements'>): readonly PortfolioCode[] {
  const found = new Map<string, Set<string>>();
  for (const { id, findings } of requirements) {
    for (const { code, outcome } of findings) {
      if (outcome === 'failed') found.set(code, (found.get(code) ?? new Set()).add(id));
    }
  }
  return [...found].map(([code, ids]) => ({ code, requirements: [...ids].sort() })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Puts partners on one page: what ends when, and which findings several of them share. */
export function buildPortfolio(partners: readonly PortfolioPartner[], at: number): Portfolio {
  const named = partners.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.folder < b.folder ? -1 : 1));
  const expiring = named.flatMap(({ folder, name, certificate }) => {
    if (certificate?.kind !== 'certificate' || certificate.validUntil === null || !['valid', 'expired'].includes(certificate.state)) return [];
    return [{ folder, name, id: certificate.id, validUntil: certificate.validUntil, daysLeft: Math.floor((Date.parse(certificate.validUntil) - at) / dayMs) }];
  });
  const shared = new Map<string, { readonly folders: string[]; readonly requirements: Set<string> }>();
  for (const { folder, codes } of named) {
    for (const { code, requirements } of codes) {
      const entry = shared.get(code) ?? { folders: [], requirements: new Set<string>() };
      shared.set(code, entry);
      entry.folders.push(folder);
      for (const id of requirements) entry.requirements.add(id);
    }
  }
  return {
    schemaVersion: 1, at: new Date(at).toISOString(), partners: named,
    expiring: expiring.sort((a, b) => a.daysLeft - b.daysLeft),
    codes: [...shared].map(([code, { folders, requirements }]) => ({ code, folders, requirements: [...requirements].sort() }))
      .sort((a, b) => b.folders.length - a.folders.length || (a.code < b.code ? -1 : 1)),
  };
}
