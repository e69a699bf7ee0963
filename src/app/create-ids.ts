import { randomInt, randomUUID } from 'node:crypto';
import { reserveOrderIds } from '../evidence/reserve-order-ids.ts';
import type { Ids } from '../model/ports.ts';
import { EnvironmentError } from '../model/problem.ts';

/** Where OrderIds come from. */
export interface IdSource {
  /** The list of blocks that were used before. */
  readonly ledgerFile: string;
  readonly range: readonly [first: number, last: number];
  /** How many orders the plan sends. */
  readonly count: number;
}

/** A GUID that nobody had before. */
export const newGuid = (): string => randomUUID();

const random = (): number => randomInt(0, 2 ** 40) / 2 ** 40;

/**
 * The ids of one run: new GUIDs, and OrderIds from a block that no run before had. They do not depend on the seed: a sandbox remembers them.
 * @throws EnvironmentError when the range has no room left
 */
export function createIds({ ledgerFile, range, count }: IdSource): Ids {
  const size = Math.max(1, count);
  const first = reserveOrderIds({ ledgerFile, range, count: size, random });
  let used = 0;
  return {
    guid: newGuid,
    nextOrderId() {
      if (used >= size) throw new Error('the run sends more orders than its plan said');
      used += 1;
      return first + used - 1;
    },
  };
}

/** The same, for whoever may need no OrderId at all: the block is reserved when the first one is asked for. */
export function createIdsWhenNeeded(source: IdSource): Ids {
  let ids: Ids | undefined;
  return { guid: newGuid, nextOrderId: () => (ids ??= createIds(source)).nextOrderId() };
}

/**
 * Keeps an OrderId that a person chose from later runs; that it was used before may be what the person wants.
 * @throws EnvironmentError when the list of used OrderIds cannot be kept
 */
export function keepOrderId(ledgerFile: string, orderId: number): void {
  try {
    reserveOrderIds({ ledgerFile, range: [orderId, orderId], count: 1, random });
  } catch (error) {
    if (!(error instanceof EnvironmentError) || error.problem.code !== 'orders.noRoom') throw error;
  }
}
