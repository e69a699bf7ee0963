import type { Location } from '../model/partner.ts';
import type { Report } from '../model/report.ts';

/** One location and the scenarios that involved it. */
export interface Place {
  readonly location: Location;
  readonly scenarios: readonly string[];
}

/** Which scenario ran where; nothing for a partner with one location, where there is no question. */
export function listPlaces({ partner, scenarios }: Pick<Report, 'partner' | 'scenarios'>): readonly Place[] {
  if (partner.locations.length < 2) return [];
  return partner.locations.map((location) => ({
    location, scenarios: scenarios.filter(({ locationIds = [] }) => locationIds.includes(location.id)).map(({ id }) => id),
  }));
}
