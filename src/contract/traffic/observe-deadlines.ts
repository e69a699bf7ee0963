import { findTexts } from '../find-texts.ts';
import { holdAgainst, type Timing } from './hold-against.ts';
import { isSuccess, type FoundCall } from './index-traffic.ts';
import type { Observer } from './observation.ts';

/** How long acknowledgements, menus and final statuses take. */
export const observeDeadlines: Observer = ({ calls, ordersById, statuses, syncs, positions }) => {
  const acknowledged = calls.filter(({ call, entry }) => (call === 'order' || call === 'menuSync') && isSuccess(entry))
    .flatMap((found): readonly Timing[] => found.entry.durationMs === undefined ? [] : [{ found, ms: found.entry.durationMs }]);
  const menus = calls.filter(({ call }) => call === 'menu').flatMap((found): readonly Timing[] => {
    const echoed = findTexts(positions.menuRequestIdPlaces, found.value, found.entry.headers).find(({ text }) => syncs.has(text));
    const sync = echoed === undefined ? undefined : syncs.get(echoed.text);
    return sync === undefined ? [] : between(sync, found);
  });
  // A resend begins anew, and only its first final status answers it.
  const answered = new Set<FoundCall>();
  const finals = statuses.filter(({ status }) => status.kind === 'accepted' || status.kind === 'rejected').flatMap(({ found, status }): readonly Timing[] => {
    const sending = ordersById.get(status.orderId ?? '')?.findLast((order) => order.found.entry.startedMs <= found.entry.startedMs);
    if (sending === undefined || answered.has(sending.found)) return [];
    answered.add(sending.found);
    return between(sending.found, found);
  });
  return [
    ...holdAgainst('deadline.acknowledge', positions.deadlineAcknowledgeMs, acknowledged),
    ...holdAgainst('deadline.menu', positions.deadlineMenuMs, menus),
    ...holdAgainst('deadline.status', positions.deadlineStatusMs, finals),
  ];
};

function between(from: FoundCall, to: FoundCall): readonly Timing[] {
  const ms = to.entry.startedMs - from.entry.startedMs;
  return ms < 0 ? [] : [{ found: to, ms }];
}
