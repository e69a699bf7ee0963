import { locationRoles } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { checkMenus } from './check-menus.ts';
import type { WrittenPartner } from './partner-grammar.ts';

/** Each location has an id of its own, both roles are played by some location, and it is clear whose menu is ordered from at each. */
export function checkLocations(document: LocatedDocument, locations: WrittenPartner['locations'], problems: ProblemList): void {
  const seen = new Set<string>();
  for (const [index, { id }] of locations.entries()) {
    // GUIDs are the same whatever their case.
    if (seen.has(id.toLowerCase())) {
      problems.add({ code: 'config.duplicate', message: phrase`another location has the id '${id}'`, hint: phrase`give each location the id that UEAT gave it`, location: document.locate(['locations', index, 'id']) });
    }
    seen.add(id.toLowerCase());
  }
  checkMenus(document, locations, problems);
  for (const role of locationRoles) {
    if (locations.some(({ roles }) => roles.includes(role))) continue;
    const hint = phrase`give a location the role ${role}, or leave roles out for both`;
    problems.add({ code: 'config.role', message: phrase`no location is a ${role}`, hint, location: document.locate(['locations'], 'key') });
  }
}
