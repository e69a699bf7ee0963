import { signToken } from '../contract/sign-token.ts';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import type { TokenFault } from '../model/scenario.ts';
import type { ExampleMessage } from '../report/explain/explanation.ts';
import { exampleLocation, examplePosName, exampleValues } from './example-partner.ts';

/** A token as an example shows it. */
export interface ExampleToken {
  readonly text: string;
  readonly header: JsonObject;
  readonly claims: JsonObject;
  /** Whether it can be decoded at all. */
  readonly isReadable: boolean;
}

const decode = (part: string | undefined): JsonObject => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
};

/** The token that a side sends; undefined when the fault is that there is none. */
export async function exampleToken(from: 'ueat' | 'pos', ueatName: string, fault?: TokenFault): Promise<ExampleToken | undefined> {
  const { jti, nowMs, otherLocationId } = exampleValues;
  const text = await signToken({
    secret: new Uint8Array(32), ueatName: from === 'ueat' ? ueatName : examplePosName, posName: from === 'ueat' ? examplePosName : ueatName,
    locationId: exampleLocation.id, jti, nowSeconds: nowMs / 1000, fault, otherLocationId,
  });
  if (text === undefined) return undefined;
  const [header, claims] = text.split('.');
  const decoded = { header: decode(header), claims: decode(claims) };
  return { text, ...decoded, isReadable: Object.keys(decoded.claims).length > 0 };
}

/** What a message shows of its token, if it is about that. */
export function shownToken(token: ExampleToken | undefined, isWanted: boolean): Pick<ExampleMessage, 'token'> {
  return token?.isReadable === true && isWanted ? { token: { header: token.header, claims: token.claims } } : {};
}
