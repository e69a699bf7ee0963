import type { InboundCall } from '../model/call.ts';
import type { Correlation } from '../model/correlation.ts';
import type { Headers } from '../model/exchange.ts';
import type { Json } from '../model/json.ts';
import { findTexts, type FoundText } from './find-texts.ts';
import type { Positions } from './read-positions.ts';
import { headerOfPlace } from './read-place.ts';

/** What this run has sent so far. Ids are compared as strings; a requestId is a GUID, which says the same in capitals (RFC 9562 § 4). */
export interface KnownKeys {
  hasOrder(orderId: string): boolean;
  /** The order that was sent under a requestId. */
  orderOfRequest(requestId: string): string | undefined;
  hasMenuRequest(requestId: string): boolean;
  /** The requestIds of menu syncs that still wait for their menu, at a location or at all of them. */
  openSyncs(locationId: string | undefined): readonly string[];
}

/** A callback as far as it matters for where it belongs. */
export interface Correlatable {
  readonly call: InboundCall;
  /** Undefined when the body is no JSON. */
  readonly body: Json | undefined;
  readonly headers: Headers;
  readonly positions: Positions;
  readonly known: KnownKeys;
}

/**
 * The one place that decides which order or menu request a callback belongs to. A menu on a path that it shares with pushes is asked
 * about as `menu`; when that comes out as `initiated` it is a push. `pointer` is only told for a place in the body.
 */
export function correlate(callback: Correlatable): Correlation {
  switch (callback.call) {
    case 'orderStatus':
      return correlateStatus(callback);
    case 'menu':
      return correlateMenu(callback);
    case 'menuPush':
    case 'refund':
      return initiated(callback);
  }
}

// The OrderId decides; the requestId is only asked when it names no order of this run.
function correlateStatus({ body, headers, positions, known }: Correlatable): Correlation {
  const orderIds = findTexts(positions.statusOrderIdPlaces, body, headers);
  const byOrder = orderIds.find(({ text }) => known.hasOrder(text));
  if (byOrder !== undefined) return { kind: 'matched', key: `order:${byOrder.text}`, by: 'orderId', ...pointerTo(byOrder) };
  const requestIds = findTexts(positions.statusRequestIdPlaces, body, headers);
  for (const found of requestIds) {
    const orderId = known.orderOfRequest(found.text) ?? known.orderOfRequest(found.text.toLowerCase());
    if (orderId !== undefined) return { kind: 'matched', key: `order:${orderId}`, by: 'requestId', ...pointerTo(found) };
  }
  const stranger = orderIds[0] ?? requestIds[0];
  return stranger === undefined ? { kind: 'keyless' } : { kind: 'foreign', value: stranger.text, ...pointerTo(stranger) };
}

function correlateMenu(callback: Correlatable): Correlation {
  const { body, headers, positions, known } = callback;
  const requestIds = findTexts(positions.menuRequestIdPlaces, body, headers);
  for (const found of requestIds) {
    const requestId = [found.text, found.text.toLowerCase()].find((text) => known.hasMenuRequest(text));
    if (requestId !== undefined) return { kind: 'matched', key: `menu:${requestId}`, by: 'requestId', ...pointerTo(found) };
  }
  const stranger = requestIds[0];
  // It may be the late answer to a call of an earlier run: only when nothing else comes is it taken for ours (claim-stray-menu.ts).
  if (stranger !== undefined) return { kind: 'foreign', value: stranger.text, ...pointerTo(stranger) };
  const open = known.openSyncs(findLocationId(callback));
  const [only] = open;
  // While one sync is open, a menu without its requestId may be its answer, with the echo wrong: unless the echo comes (claim-callback.ts).
  if (only !== undefined && open.length === 1) return { kind: 'matched', key: `menu:${only}`, by: 'openSync' };
  return open.length === 0 ? initiated(callback) : { kind: 'keyless' };
}

function initiated(callback: Correlatable): Correlation {
  const locationId = findLocationId(callback);
  return { kind: 'initiated', ...(locationId === undefined ? {} : { locationId }) };
}

function findLocationId({ body, headers, positions }: Correlatable): string | undefined {
  return findTexts(positions.menuLocationIdPlaces, body, headers)[0]?.text;
}

function pointerTo({ place }: FoundText): { readonly pointer?: string } {
  return headerOfPlace(place) === undefined ? { pointer: place } : {};
}
