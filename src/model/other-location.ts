import type { LocationRole } from './partner.ts';

/** How something of one location relates to that of another. */
export const relations = ['same', 'other'] as const;
export type Relation = (typeof relations)[number];

/** What a scenario asks of a location beside the one that it is played at. */
export interface OtherLocation {
  readonly role: LocationRole;
  /** Whether it must have no other role. */
  readonly only: boolean;
  /** How its menu and its kitchen relate to those of the location that the scenario is played at; any when left out. */
  readonly menu?: Relation;
  readonly kitchen?: Relation;
}
