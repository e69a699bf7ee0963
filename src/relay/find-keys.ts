import { findTexts } from '../contract/find-texts.ts';
import { parseBody } from '../contract/parse-body.ts';
import type { Positions } from '../contract/read-positions.ts';
import type { Body, Headers } from '../model/exchange.ts';
import { isJsonObject, type Json } from '../model/json.ts';

/** A message as far as its ids matter. */
export interface Addressed {
  readonly url: string;
  readonly headers: Headers;
  /** Its content encoding undone. */
  readonly body: Body;
}

/** Whose a callback is, by what stands in it. */
export interface FoundKeys {
  /** `order:<OrderId>`, `request:<requestId>`, `mark:<text>`: the surest first. */
  readonly keys: readonly string[];
  /** The location that it speaks of. */
  readonly locationId: string | undefined;
}

const orderKey = (text: string): string => `order:${text}`;
// A requestId is a GUID, which says the same in capitals (RFC 9562 § 4).
const requestKey = (text: string): string => `request:${text.toLowerCase()}`;

/** Ids of the harness's own that stand in a query, such as the mark of a diagnosis. */
function marksIn(url: string): readonly string[] {
  return [.../[?&](ppip-[a-z]+=[\w-]{8,64})/.exec(url)?.slice(1) ?? []].map((mark) => `mark:${mark}`);
}

/** The keys of a callback, in the places where the correlation looks for them. */
export function keysOfCallback({ url, headers, body }: Addressed, positions: Positions): FoundKeys {
  const parsed = parseBody(body);
  const json: Json | undefined = parsed.kind === 'json' ? parsed.value : undefined;
  const find = (places: readonly string[]): readonly string[] => findTexts(places, json, headers).map(({ text }) => text);
  return {
    keys: [...new Set([
      ...marksIn(url), ...find(positions.statusOrderIdPlaces).map(orderKey),
      ...[...find(positions.statusRequestIdPlaces), ...find(positions.menuRequestIdPlaces)].map(requestKey),
    ])],
    locationId: (find(positions.menuLocationIdPlaces)[0] ?? subjectOf(headers))?.toLowerCase(),
  };
}

/** The keys of what UEAT sends: whatever its callbacks may name, also where the call is wrong on purpose. */
export function keysOfRequest({ url, headers, body }: Addressed, positions: Positions): readonly string[] {
  const parsed = parseBody(body);
  const json: Json | undefined = parsed.kind === 'json' ? parsed.value : undefined;
  const orders = findTexts(['/OrderIds/OrderId', '/OrderId'], json, []).map(({ text }) => orderKey(text));
  const requests = findTexts(['/requestId', `header:${positions.orderRequestIdHeader}`], json, headers).map(({ text }) => requestKey(text));
  return [...new Set([...marksIn(url), ...orders, ...requests])];
}

/** The location that a token was made for; whether the token is right is for the run to say. */
function subjectOf(headers: Headers): string | undefined {
  const authorization = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '';
  const claims = /^Bearer +[\w-]+\.([\w-]+)\./i.exec(authorization)?.[1];
  if (claims === undefined || claims.length > 8_192) return undefined;
  try {
    const read = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Json;
    return isJsonObject(read) && typeof read.sub === 'string' ? read.sub : undefined;
  } catch {
    return undefined;
  }
}
