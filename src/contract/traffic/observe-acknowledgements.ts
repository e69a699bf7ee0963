import { isJsonObject } from '../../model/json.ts';
import { findMember } from '../find-member.ts';
import { isSuccess } from './index-traffic.ts';
import { observe, type Observation, type Observer } from './observation.ts';

/** What acknowledgements say, and how an expired token is refused. */
export const observeAcknowledgements: Observer = ({ calls, positions }) => calls.flatMap((found): readonly Observation[] => {
  if (found.call !== 'order' && found.call !== 'menuSync') return [];
  const { entry, token } = found;
  const { status, answer, startedMs } = entry;
  const word = isSuccess(entry) && answer.kind === 'json' && isJsonObject(answer.value) ? findMember(answer.value, 'status')?.value : undefined;
  const isPlain = typeof word === 'string' && positions.ackPlainBodies.some((plain) => plain.toLowerCase() === word.toLowerCase());
  const exp = token?.claims.exp;
  const isExpired = typeof exp === 'number' && exp * 1_000 + positions.tokenLeewayMs < startedMs;
  const isRefusal = positions.tokenRefusalStatuses.includes(status);
  return [
    ...(typeof word === 'string' ? [observe('ack.plainBodies', isPlain, isPlain ? 'traffic.word' : 'traffic.otherWord', { word, expected: positions.ackPlainBodies }, found, '/status')] : []),
    // A taken one is not judged: how much leeway a POS gives is its own affair.
    ...(isExpired && status >= 400 && status < 500
      ? [observe('token.refusalStatuses', isRefusal, isRefusal ? 'traffic.refused' : 'traffic.refusedOtherwise', { status, expected: positions.tokenRefusalStatuses }, found, 'header:authorization')]
      : []),
  ];
});
