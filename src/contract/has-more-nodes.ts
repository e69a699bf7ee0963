import type { Json } from '../model/json.ts';

/** Whether a JSON value has more than `limit` values in it, itself included; it looks at no more than those. */
export function hasMoreNodes(value: Json, limit: number): boolean {
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen + waiting.length > limit) return true;
    const node = waiting.pop();
    if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) waiting.push(child);
  }
  return false;
}
