import { isJsonObject, type Json } from '../json.ts';

/** An item that somebody at the till wants to change. */
export interface Wish {
  readonly itemId: string;
  readonly itemName: string | undefined;
  readonly price: number | undefined;
}

/** Reads which items a request is about: one, or a list in `items`. */
export function readWishes(payload: Json | undefined): readonly Wish[] {
  if (!isJsonObject(payload)) return [];
  const entries = Array.isArray(payload.items) ? (payload.items as readonly Json[]) : [payload];
  return entries.flatMap((entry): readonly Wish[] => {
    if (!isJsonObject(entry) || typeof entry.itemId !== 'string') return [];
    const { itemId, itemName, price } = entry;
    return [{ itemId, itemName: typeof itemName === 'string' ? itemName : undefined, price: typeof price === 'number' ? price : undefined }];
  });
}
