import { hash } from 'node:crypto';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';

/**
 * The order template with one of its `Customers` laid over its `Customer`: the same seed and step always pick the same one. Seeds shape
 * content only; whoever is picked is right (phone numbers come in more than one form).
 */
export function pickCustomer(template: JsonObject, seed: number, step: string): JsonObject {
  const { Customers: choices, ...rest } = template;
  const list: readonly Json[] = Array.isArray(choices) ? choices : [];
  const index = parseInt(hash('sha256', `${seed} ${step}`, 'hex').slice(0, 8), 16) % Math.max(1, list.length);
  const picked = list[index];
  return isJsonObject(picked) && isJsonObject(rest.Customer) ? { ...rest, Customer: { ...rest.Customer, ...picked } } : rest;
}
