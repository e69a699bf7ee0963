import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { Contract } from '../../model/contract.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { SchemaBook } from '../compile-schemas.ts';
import { findMember } from '../find-member.ts';
import { scalarText } from '../find-texts.ts';
import { readHeader } from '../read-header.ts';
import type { Positions } from '../read-positions.ts';
import { readStatus, type StatusReading } from '../read-status.ts';
import { classifyInbound, classifyOutbound, type TrafficCall } from './classify-entry.ts';
import { groupBy } from './group-by.ts';
import type { TrafficEntry } from './traffic-entry.ts';

/** A token as it says of itself; its signature is not looked at. */
export interface PeekedToken {
  readonly header: JsonObject;
  readonly claims: JsonObject;
}

/** An entry that was found to be a call. */
export interface FoundCall {
  readonly call: TrafficCall;
  readonly entry: TrafficEntry;
  /** The JSON of its body. */
  readonly value: Json | undefined;
  readonly token: PeekedToken | undefined;
}

/** A sending of an order. */
export interface SentOrder {
  readonly found: FoundCall;
  readonly orderId: string;
  readonly requestId: string | undefined;
  readonly locationId: string | undefined;
}

/** An order status, read. */
export interface ReadStatusCall {
  readonly found: FoundCall;
  readonly status: StatusReading;
}

/** Recorded traffic, sorted, with the ids that are known from it. */
export interface Traffic {
  /** Every call of UEAT, and every call of the POS that UEAT took: what UEAT refused shows a mistake and not the contract. */
  readonly calls: readonly FoundCall[];
  readonly refused: readonly FoundCall[];
  readonly orders: readonly SentOrder[];
  readonly ordersById: ReadonlyMap<string, readonly SentOrder[]>;
  readonly statuses: readonly ReadStatusCall[];
  /** Menu syncs by requestId. */
  readonly syncs: ReadonlyMap<string, FoundCall>;
  readonly locationIds: ReadonlySet<string>;
  readonly positions: Positions;
  readonly contract: Contract;
  readonly schemas: SchemaBook;
}

/** Sorts the entries of a HAR file, in the order of their time. */
export function indexTraffic(entries: readonly TrafficEntry[], { positions, contract, schemas }: Pick<Traffic, 'positions' | 'contract' | 'schemas'>): Traffic {
  const sorted = entries.toSorted((a, b) => a.startedMs - b.startedMs || a.index - b.index);
  const outbound = new Map(sorted.flatMap((entry) => {
    const call = classifyOutbound(entry);
    return call === undefined ? [] : [[entry.index, call] as const];
  }));
  const memberOf = (entry: TrafficEntry, name: string): string | undefined =>
    entry.body.kind === 'json' && isJsonObject(entry.body.value) ? scalarText(findMember(entry.body.value, name)?.value) : undefined;
  const syncIds = new Set(sorted.filter(({ index }) => outbound.get(index) === 'menuSync').flatMap((entry) => memberOf(entry, 'requestId') ?? []));
  const found = sorted.flatMap((entry): readonly FoundCall[] => {
    const call = outbound.get(entry.index) ?? classifyInbound(entry, positions, syncIds);
    return call === undefined ? [] : [{ call, entry, value: entry.body.kind === 'json' ? entry.body.value : undefined, token: peekToken(entry) }];
  });
  const isRefused = ({ call, entry }: FoundCall): boolean => call !== 'order' && call !== 'menuSync' && !isSuccess(entry);
  const calls = found.filter((one) => !isRefused(one));
  const orders = calls.filter(({ call }) => call === 'order').flatMap((one): readonly SentOrder[] => {
    const orderId = inside(one.value, 'OrderIds', 'OrderId');
    const requestId = readHeader(one.entry.headers, positions.orderRequestIdHeader);
    return orderId === undefined ? [] : [{ found: one, orderId, requestId, locationId: inside(one.value, 'Location', 'Id') }];
  });
  const syncs = calls.filter(({ call }) => call === 'menuSync');
  const locations = [...syncs.map(({ entry }) => memberOf(entry, 'locationId')), ...orders.map(({ locationId }) => locationId)];
  return {
    calls, refused: found.filter(isRefused), orders, ordersById: groupBy(orders, ({ orderId }) => orderId), positions, contract, schemas,
    statuses: calls.filter(({ call }) => call === 'orderStatus').map((one) => ({ found: one, status: readStatus(one.value, one.entry.headers, positions) })),
    syncs: new Map(syncs.flatMap((one) => {
      const id = memberOf(one.entry, 'requestId');
      return id === undefined ? [] : [[id, one] as const];
    })),
    locationIds: new Set(locations.flatMap((id) => id?.toLowerCase() ?? [])),
  };
}

/** Whether an entry was answered 2xx. */
export function isSuccess({ status }: Pick<TrafficEntry, 'status'>): boolean {
  return status >= 200 && status < 300;
}

function inside(value: Json | undefined, outer: string, inner: string): string | undefined {
  const object = isJsonObject(value) ? findMember(value, outer)?.value : undefined;
  return isJsonObject(object) ? scalarText(findMember(object, inner)?.value) : undefined;
}

function peekToken({ headers }: TrafficEntry): PeekedToken | undefined {
  const [, token] = /^bearer\s+(\S{1,16384})$/i.exec(readHeader(headers, 'authorization')?.trim() ?? '') ?? [];
  if (token === undefined) return undefined;
  try {
    return { header: decodeProtectedHeader(token) as JsonObject, claims: decodeJwt(token) };
  } catch {
    // Recorders strip or shorten tokens, and then there is nothing to see.
    return undefined;
  }
}
