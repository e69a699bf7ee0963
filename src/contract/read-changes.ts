import { findMember } from './find-member.ts';
import { isJsonObject, type Json } from '../model/json.ts';

/** What a hook says that it changed at the till; prices in cents. */
export interface TillChange {
  readonly itemId: string;
  readonly price?: number;
  readonly name?: string;
}

/** Reads what a hook printed about its changes: one of them, or a list. */
export function readChanges(answer: Json | undefined): readonly TillChange[] {
  const entries: readonly Json[] = Array.isArray(answer) ? answer : answer === undefined ? [] : [answer];
  return entries.flatMap((entry): readonly TillChange[] => {
    if (!isJsonObject(entry)) return [];
    const [itemId, price, name] = ['itemId', 'price', 'name'].map((member) => findMember(entry, member)?.value);
    if (typeof itemId !== 'string' && typeof itemId !== 'number') return [];
    return [{ itemId: String(itemId), ...(typeof price === 'number' && { price }), ...(typeof name === 'string' && { name }) }];
  });
}
