import type { Exchange } from './exchange.ts';

/**
 * Whether a menu that was taken for the answer to the only sync that was open may be a push that crossed it: it names no requestId, and has the form of one, a list of items and nothing
 * beside it (UEAT Open API, push menu). A whole menu tells its categories, its location or the request that it answers as well; what is no JSON is neither.
 */
export function mayBePush({ correlation, request: { body } }: Pick<Exchange, 'correlation' | 'request'>): boolean {
  if (correlation?.kind !== 'matched' || correlation.by !== 'openSync' || body.encoding !== 'utf8') return false;
  try {
    const value: unknown = JSON.parse(body.content);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const names = Object.keys(value);
    return names.length > 0 && names.every((name) => name.toLowerCase() === 'items');
  } catch {
    return false;
  }
}
