import type { Call } from '../../model/call.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { findMember } from '../find-member.ts';
import { findTexts } from '../find-texts.ts';
import type { Positions } from '../read-positions.ts';
import { findScalars } from './find-scalars.ts';
import type { TrafficEntry } from './traffic-entry.ts';

/** The calls that traffic is searched for. */
export type TrafficCall = Exclude<Call, 'raw' | 'unknown'>;

const member = (object: JsonObject, name: string): Json | undefined => findMember(object, name)?.value;
const isFilled = (value: Json | undefined): boolean => typeof value === 'string' && value !== '';

/** Which call of UEAT an entry is, by the form of its body; undefined when it is none of them. */
export function classifyOutbound({ method, body }: TrafficEntry): 'order' | 'menuSync' | undefined {
  if (method !== 'POST' || body.kind !== 'json' || !isJsonObject(body.value)) return undefined;
  const order = body.value;
  const hasItems = Array.isArray(member(order, 'Items'));
  if (hasItems && isJsonObject(member(order, 'OrderIds')) && (isJsonObject(member(order, 'Payment')) || isJsonObject(member(order, 'Service')))) return 'order';
  const isBare = !hasItems && Object.keys(order).length <= 4;
  return isBare && isFilled(member(order, 'requestId')) && isFilled(member(order, 'locationId')) ? 'menuSync' : undefined;
}

/**
 * Which call of the POS an entry is: by the form of its body, and where that says nothing by its path. Paths are what is in question, and so
 * they come last.
 * @param syncIds the requestIds of the menu syncs that are known
 */
export function classifyInbound(entry: TrafficEntry, positions: Positions, syncIds: ReadonlySet<string>): Exclude<TrafficCall, 'order' | 'menuSync'> | undefined {
  const { method, body, headers, path } = entry;
  if (method !== 'POST' && method !== 'PUT' && method !== 'PATCH') return undefined;
  const byPath = (paths: readonly string[]): boolean => paths.some((assumed) => endsInPath(path, assumed));
  if (body.kind === 'json' && isJsonObject(body.value)) {
    const value = body.value;
    const hasStatus = findTexts(positions.statusWordPlaces, value, headers).length > 0 || ['status', 'orderStatus'].some((name) => isFilled(member(value, name)));
    if (Array.isArray(member(value, 'Items'))) {
      const isAsked = findTexts(positions.menuRequestIdPlaces, value, headers).length > 0 || findScalars(value).some(({ text }) => syncIds.has(text));
      return isAsked ? 'menu' : 'menuPush';
    }
    if (hasStatus) return 'orderStatus';
    if (method === 'POST' && member(value, 'ExternalId') !== undefined && Object.keys(value).length <= 4) return 'refund';
  }
  if (byPath(positions.statusPaths)) return 'orderStatus';
  if (byPath(positions.menuPaths)) return 'menu';
  if (byPath(positions.pushPaths)) return 'menuPush';
  return byPath(positions.refundPaths) ? 'refund' : undefined;
}

/** Whether a path is an assumed one, under whatever prefix its server has. */
export function endsInPath(path: string, assumed: string): boolean {
  return path === assumed || path.replace(/\/$/, '').endsWith(assumed);
}
