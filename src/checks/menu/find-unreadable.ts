import type { MenuFault } from './menu-fault.ts';

/** What a question about menus reads of one. */
export interface Reads {
  /** The members whose values decide it, as the contract spells them. */
  readonly members: readonly string[];
  /** Anything anywhere may decide it, and not only what is around the fault. */
  readonly isWide?: boolean;
}

/** The member that a pointer leads to, whichever entry of it. */
function memberOf(pointer: string): string {
  return pointer.split('/').findLast((part) => !/^\d+$/.test(part))?.toLowerCase() ?? '';
}

/** Lists of further things, each of which answers for itself. */
const nestedLists: ReadonlySet<string> = new Set(['items', 'variations', 'modifiergroups', 'modifiers']);

/** Whether a place is around a fault, or a part of the very thing that the fault is of: what lies in a thing further down is no cause of it. */
function isAround(place: string, pointer: string, read: ReadonlySet<string>): boolean {
  if (place === pointer || pointer.startsWith(`${place}/`)) return true;
  if (!place.startsWith(`${pointer}/`)) return false;
  const between = place.slice(pointer.length + 1).split('/').slice(0, -1).map((part) => part.toLowerCase());
  return between.every((part) => !nestedLists.has(part) || read.has(part));
}

/** The place without which a menu says nothing at all: no list of items. */
export function findBodiless(illTyped: readonly string[]): string | undefined {
  return illTyped.find((pointer) => pointer === '' || /^\/items$/i.test(pointer));
}

/**
 * The place of another type than it may have that stands behind a fault: then the fault follows from that, which the check of the form
 * tells. Undefined for a fault of its own.
 */
export function findBehind({ pointers }: MenuFault, illTyped: readonly string[], { members, isWide = false }: Reads): string | undefined {
  const read = new Set(members.map((member) => member.toLowerCase()));
  return illTyped.find((place) => read.has(memberOf(place)) && (isWide || pointers.some((pointer) => isAround(place, pointer, read))));
}
