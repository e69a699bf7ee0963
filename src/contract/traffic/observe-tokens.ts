import { isJsonObject, type Json } from '../../model/json.ts';
import { findMember } from '../find-member.ts';
import { findTexts, scalarText } from '../find-texts.ts';
import { isSuccess, type FoundCall, type Traffic } from './index-traffic.ts';
import { observe, type Observation, type Observer } from './observation.ts';

const pointer = 'header:authorization';

/** What tokens say of themselves, both ways; nobody's secret is needed, and no signature is judged. */
export const observeTokens: Observer = (traffic) => {
  const names = posNames(traffic);
  const ueat = [traffic.contract.ueatName];
  const locationOf = locateCalls(traffic);
  return [...traffic.calls.flatMap((found): readonly Observation[] => {
    const { token, call } = found;
    if (token === undefined) return [];
    const isOutbound = call === 'order' || call === 'menuSync';
    const { iss, aud, sub } = token.claims;
    return [
      ...claim(found, 'algorithm', token.header.alg, ['HS256']),
      ...claim(found, 'issuer', iss, isOutbound ? ueat : names),
      ...claim(found, 'audience', aud, isOutbound ? [] : ueat),
      ...claim(found, 'subject', typeof sub === 'string' ? sub.toLowerCase() : sub, locationOf(found)),
    ];
  }), ...[...traffic.calls, ...traffic.refused].flatMap((found) => observeLeeway(found, traffic))];
};

/** What a claim says, where the traffic itself tells what it should say. */
function claim(found: FoundCall, name: string, value: Json | undefined, expected: readonly Json[]): readonly Observation[] {
  if (value === undefined || expected.length === 0) return [];
  const isRight = (Array.isArray(value) ? (value as readonly Json[]) : [value]).some((one) => expected.includes(one));
  return [observe(`token.${name}`, isRight, isRight ? 'traffic.value' : 'traffic.otherValue', { value, expected }, found, pointer)];
}

/** Says which location a call is about; none where only the token names it. */
function locateCalls({ orders, ordersById, statuses, positions, syncs }: Traffic): (found: FoundCall) => readonly string[] {
  const known = new Map<FoundCall, string | undefined>(orders.map(({ found, locationId }) => [found, locationId]));
  for (const { found, status } of statuses) known.set(found, ordersById.get(status.orderId ?? '')?.[0]?.locationId);
  return (found) => {
    const echoed = found.call === 'menu' ? findTexts(positions.menuRequestIdPlaces, found.value, found.entry.headers).find(({ text }) => syncs.has(text)) : undefined;
    const sync = found.call === 'menuSync' ? found : syncs.get(echoed?.text ?? '');
    const id = known.get(found) ?? (isJsonObject(sync?.value) ? scalarText(findMember(sync.value, 'locationId')?.value) : undefined);
    return id === undefined ? [] : [id.toLowerCase()];
  };
}

/** The POS's name is whom UEAT's tokens are meant for. */
function posNames({ calls }: Traffic): readonly Json[] {
  const audiences = calls.filter(({ call }) => call === 'order' || call === 'menuSync').map(({ token }) => token?.claims.aud ?? []);
  return [...new Set(audiences.flatMap((aud) => (Array.isArray(aud) ? (aud as readonly Json[]) : [aud])))];
}

/** How far off a clock was, where the answer shows whether that was taken. */
function observeLeeway(found: FoundCall, { positions }: Traffic): readonly Observation[] {
  if (found.call === 'order' || found.call === 'menuSync') return [];
  const { nbf, exp } = found.token?.claims ?? {};
  const { entry, entry: { startedMs, status } } = found;
  const offMs = Math.max(typeof nbf === 'number' ? nbf * 1_000 - startedMs : 0, typeof exp === 'number' ? startedMs - exp * 1_000 : 0);
  if (offMs <= 0) return [];
  const isWithin = offMs <= positions.tokenLeewayMs;
  const isTaken = isSuccess(entry);
  if (!isTaken && status !== 401) return [];
  return [observe('token.leeway', isTaken === isWithin, isTaken ? 'traffic.leewayTaken' : 'traffic.leewayRefused', { ms: offMs, deadlineMs: positions.tokenLeewayMs }, found, pointer)];
}
