import type { Json, JsonObject } from '../json.ts';
import type { Order } from './order.ts';
import { orderSchema } from './order-schema.ts';

/** An order, or what is wrong with its payload, one error a field. */
export type OrderReading = { readonly order: Order } | { readonly errors: readonly JsonObject[] };

/** Reads the payload of an order; whether it makes sense is judged later. */
export function readOrder(payload: Json | undefined): OrderReading {
  const parsed = orderSchema.safeParse(payload);
  if (parsed.success) return { order: parsed.data };
  return {
    errors: parsed.error.issues.map((issue) => {
      const field = nameField(issue.path);
      return isMissing(payload, issue.path)
        ? { code: 'MISSING_FIELD', message: `${field} is missing`, details: { field } }
        : { code: 'INVALID_PAYLOAD', message: `${field}: ${issue.message}`, details: { field } };
    }),
  };
}

function nameField(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'body';
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, '');
}

function isMissing(payload: unknown, path: readonly PropertyKey[]): boolean {
  let place = payload;
  for (const part of path) {
    if (typeof place !== 'object' || place === null) return true;
    place = Reflect.get(place, part);
  }
  return path.length > 0 && (place === undefined || place === null);
}
