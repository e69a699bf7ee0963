import type { Json } from '../../model/json.ts';
import type { FoundCall, Traffic } from './index-traffic.ts';
import { observe, type Observation, type Observer } from './observation.ts';

const pointer = 'header:authorization';

/** What tokens say of themselves, both ways; nobody's secret is needed, and no signature is judged. */
export const observeTokens: Observer = (traffic) => traffic.calls.flatMap((found): readonly Observation[] => {
  const { token, call } = found;
  if (token === undefined) return [];
  const isOutbound = call === 'order' || call === 'menuSync';
  const claim = (name: string, value: Json | undefined, expected: readonly Json[]): readonly Observation[] => {
    if (value === undefined || expected.length === 0) return [];
    const isRight = (Array.isArray(value) ? (value as readonly Json[]) : [value]).some((one) => expected.includes(typeof one === 'string' && name === 'subject' ? one.toLowerCase() : one));
    return [observe(`token.${name}`, isRight, isRight ? 'traffic.value' : 'traffic.otherValue', { value, expected: expected.length === 1 ? expected[0] ?? null : expected }, found, pointer)];
  };
  const { iss, aud, sub } = token.claims;
  const ueat = [traffic.contract.ueatName];
  return [
    ...claim('algorithm', token.header.alg, ['HS256']),
    ...claim('issuer', iss, isOutbound ? ueat : posNames(traffic)),
    ...claim('audience', aud, isOutbound ? [] : ueat),
    ...claim('subject', sub, [...traffic.locationIds]),
    ...(isOutbound ? [] : observeLeeway(found, traffic)),
  ];
});

/** The POS's name is whom UEAT's tokens are meant for. */
function posNames({ calls }: Traffic): readonly Json[] {
  return calls.filter(({ call }) => call === 'order' || call === 'menuSync').flatMap(({ token }) => {
    const aud = token?.claims.aud;
    return aud === undefined ? [] : Array.isArray(aud) ? (aud as readonly Json[]) : [aud];
  });
}

/** How far off a clock was, where the answer shows whether that was taken. */
function observeLeeway(found: FoundCall, { positions }: Traffic): readonly Observation[] {
  const { nbf, exp } = found.token?.claims ?? {};
  const { startedMs, status } = found.entry;
  const offMs = Math.max(typeof nbf === 'number' ? nbf * 1_000 - startedMs : 0, typeof exp === 'number' ? startedMs - exp * 1_000 : 0);
  if (offMs <= 0) return [];
  const isWithin = offMs <= positions.tokenLeewayMs;
  const isTaken = status >= 200 && status < 300;
  if (!isTaken && status !== 401) return [];
  return [observe('token.leeway', isTaken === isWithin, isTaken ? 'traffic.leewayTaken' : 'traffic.leewayRefused', { ms: offMs, deadlineMs: positions.tokenLeewayMs }, found, pointer)];
}
