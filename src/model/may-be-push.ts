import type { Body } from './exchange.ts';

/**
 * Whether a body has the form of a menu push: a list of items, and nothing beside it (UEAT Open API, push menu). A whole menu tells its categories, its location or the
 * request that it answers as well; what is no JSON is neither.
 */
export function mayBePush({ encoding, content }: Body): boolean {
  if (encoding !== 'utf8') return false;
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const names = Object.keys(value);
    return names.length > 0 && names.every((name) => name.toLowerCase() === 'items');
  } catch {
    return false;
  }
}
