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

function isAround(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
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
  return illTyped.find((place) => read.has(memberOf(place)) && (isWide || pointers.some((pointer) => isAround(place, pointer))));
}
