/** What is kept of one order: a slot of the table. */
export interface OrderSlot {
  readonly isNew: boolean;
  readonly slot: number;
}

/** Bits of what is known of an order. */
export const orderFlags = { sent: 1, accepted: 2, rejected: 4, duplicate: 8, open: 16 } as const;

/**
 * Orders in typed arrays, 30 bytes a slot and at most two slots in three used: a million orders take some 70 MB, where a Map of objects would take five times that.
 * Whole numbers below 2^53 are kept exactly; any other id, and check numbers, by a hash of 64 bits and of 32.
 */
export interface OrderTable {
  /** Finds an order, or makes room for it; the columns are others afterwards when it had to grow. */
  find(orderId: string): OrderSlot;
  readonly count: number;
  /** Milliseconds since the epoch. */
  readonly sentAt: Float64Array;
  readonly finalAt: Float64Array;
  readonly flags: Uint8Array;
  /** The hash of the check number that it was first accepted with; 0 for none. */
  readonly check: Uint32Array;
}

const firstCapacity = 2 ** 12;

interface Columns {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly sentAt: Float64Array;
  readonly finalAt: Float64Array;
  readonly flags: Uint8Array;
  readonly check: Uint32Array;
  readonly used: Uint8Array;
}

const makeColumns = (capacity: number): Columns => ({
  high: new Uint32Array(capacity), low: new Uint32Array(capacity), sentAt: new Float64Array(capacity), finalAt: new Float64Array(capacity),
  flags: new Uint8Array(capacity), check: new Uint32Array(capacity), used: new Uint8Array(capacity),
});

/** Makes an empty table. */
export function createOrderTable(): OrderTable {
  let columns = makeColumns(firstCapacity);
  let capacity = firstCapacity;
  let count = 0;

  const slotOf = ({ high, low, used }: Columns, wantedHigh: number, wantedLow: number, mask: number): number => {
    let slot = mix(wantedLow ^ Math.imul(wantedHigh, 0x9e3779b1)) & mask;
    while (used[slot] === 1 && (high[slot] !== wantedHigh || low[slot] !== wantedLow)) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const before = columns;
    const larger = makeColumns(capacity * 2);
    for (let at = 0; at < capacity; at += 1) {
      if (before.used[at] !== 1) continue;
      const [high = 0, low = 0] = [before.high[at], before.low[at]];
      const slot = slotOf(larger, high, low, capacity * 2 - 1);
      [larger.high[slot], larger.low[slot], larger.used[slot]] = [high, low, 1];
      [larger.sentAt[slot], larger.finalAt[slot], larger.flags[slot], larger.check[slot]] = [before.sentAt[at] ?? 0, before.finalAt[at] ?? 0, before.flags[at] ?? 0, before.check[at] ?? 0];
    }
    columns = larger;
    capacity *= 2;
  };

  return {
    get count() { return count; },
    get sentAt() { return columns.sentAt; },
    get finalAt() { return columns.finalAt; },
    get flags() { return columns.flags; },
    get check() { return columns.check; },
    find(orderId) {
      if (count * 3 >= capacity * 2) grow();
      const [high, low] = keyOf(orderId);
      const slot = slotOf(columns, high, low, capacity - 1);
      const isNew = columns.used[slot] !== 1;
      if (isNew) {
        [columns.high[slot], columns.low[slot], columns.used[slot]] = [high, low, 1];
        count += 1;
      }
      return { isNew, slot };
    },
  };
}

/** A hash of a text, never 0. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash) || 1;
}

function keyOf(orderId: string): readonly [high: number, low: number] {
  const number = /^(?:0|[1-9]\d{0,15})$/.test(orderId) ? Number(orderId) : Number.NaN;
  if (Number.isSafeInteger(number)) return [Math.floor(number / 2 ** 32), number >>> 0];
  // The highest bit is that of no number.
  return [(hashText(orderId, 0x9747b28c) | 0x80000000) >>> 0, hashText(orderId)];
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
