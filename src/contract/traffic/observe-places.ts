import type { Json } from '../../model/json.ts';
import { findTexts } from '../find-texts.ts';
import { readHeader } from '../read-header.ts';
import { findScalars } from './find-scalars.ts';
import type { FoundCall } from './index-traffic.ts';
import { observe, type Observation, type Observer } from './observation.ts';

/** A shorter number may stand anywhere by chance. */
const tellingLength = 3;

/** Where a value that is known to be meant stands: at an assumed place, or at another one; undefined where it does not stand at all. */
function observePlace(subject: string, places: readonly string[], isMeant: (text: string) => boolean, found: FoundCall): Observation | undefined {
  const { value, entry: { headers } } = found;
  const right = findTexts(places, value, headers).find(({ text }) => isMeant(text));
  if (right !== undefined) return observe(subject, true, 'traffic.place', { place: right.place }, found, right.place);
  const other = elsewhere(value, headers).find(({ text }) => text.length >= tellingLength && isMeant(text));
  return other === undefined ? undefined : observe(subject, false, 'traffic.otherPlace', { place: other.place, expected: places }, found, other.place);
}

function elsewhere(value: Json | undefined, headers: FoundCall['entry']['headers']): ReadonlyArray<{ readonly place: string; readonly text: string }> {
  return [
    ...findScalars(value ?? null).map(({ pointer, text }) => ({ place: pointer, text })),
    ...headers.filter(([name]) => name.toLowerCase() !== 'authorization').map(([name, text]) => ({ place: `header:${name.toLowerCase()}`, text })),
  ];
}

/** Where ids stand. Only an id that the traffic itself makes known says anything. */
export const observePlaces: Observer = ({ calls, orders, statuses, syncs, locationIds, positions }) => {
  const orderIds = new Set(orders.map(({ orderId }) => orderId));
  const requestIds = new Set(orders.flatMap(({ requestId }) => requestId ?? []));
  const menus = calls.filter(({ call }) => call === 'menu' || call === 'menuPush');
  const named = (found: FoundCall, subject: string, places: readonly string[], isMeant: (text: string) => boolean) => observePlace(subject, places, isMeant, found) ?? [];
  return [
    ...menus.flatMap((found) => named(found, 'menu.requestIdPlaces', positions.menuRequestIdPlaces, (text) => syncs.has(text))),
    ...menus.flatMap((found) => named(found, 'menu.locationIdPlaces', positions.menuLocationIdPlaces, (text) => locationIds.has(text.toLowerCase()))),
    // A check may have the number of its order: that is not where the status names the order.
    ...statuses.flatMap(({ found, status }) => named(found, 'status.orderIdPlaces', positions.statusOrderIdPlaces, (text) => orderIds.has(text) && text !== status.checkNumber)),
    ...statuses.flatMap(({ found }) => named(found, 'status.requestIdPlaces', positions.statusRequestIdPlaces, (text) => requestIds.has(text))),
    ...orders.flatMap(({ found }) => observeRequestId(found, positions.orderRequestIdHeader)),
  ];
};

/** What else an order could carry its requestId in. */
const requestIdLike = /request-?id|correlation-?id/i;

function observeRequestId(found: FoundCall, header: string): readonly Observation[] {
  const subject = 'order.requestIdHeader';
  const place = `header:${header.toLowerCase()}`;
  if (readHeader(found.entry.headers, header) !== undefined) return [observe(subject, true, 'traffic.place', { place }, found, place)];
  const other = found.entry.headers.find(([name]) => requestIdLike.test(name))?.[0].toLowerCase();
  if (other !== undefined) return [observe(subject, false, 'traffic.otherPlace', { place: `header:${other}`, expected: [place] }, found, `header:${other}`)];
  const inBody = findScalars(found.value ?? null).find(({ pointer }) => /\/requestid$/i.test(pointer));
  return inBody === undefined ? [] : [observe(subject, false, 'traffic.otherPlace', { place: inBody.pointer, expected: [place] }, found, inBody.pointer)];
}
