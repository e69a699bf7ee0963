import { payloadType } from './envelope.ts';
import type { Change } from './locate-change.ts';

/**
 * Finds where an envelope differs from the one around the statement that the files lead to. Signatures cannot be made anew: a change behind the payload is
 * only known to be there.
 * @param isPayloadOnly leaves a change of the signatures unsaid, as where a signature is merely somebody else's
 */
export function locateInEnvelope(envelope: Uint8Array, statement: Uint8Array, isPayloadOnly: boolean): { readonly change?: Change } {
  const expected = Buffer.from(`{\n  "payload": "${Buffer.from(statement).toString('base64')}",\n  "payloadType": "${payloadType}",\n  "signatures": [`);
  let at = 0;
  while (at < expected.length && expected[at] === envelope[at]) at += 1;
  const isExact = at < expected.length;
  if (!isExact && isPayloadOnly) return {};
  const line = Buffer.from(envelope.subarray(0, at)).toString('latin1').split('\n').length;
  return { change: { kind: 'changed', offset: at, isExact, line } };
}
