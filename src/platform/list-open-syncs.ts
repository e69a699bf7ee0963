import { isSuccess, wasUndeliverable } from '../contract/classify-deliveries.ts';
import type { Exchange } from '../model/exchange.ts';
import type { RunRecord } from '../model/run-record.ts';

/** Whether the POS may still send a menu for a call: one that it refused asks for none. */
function isPromised(send: Exchange | undefined): boolean {
  return send !== undefined && (send.closing?.kind !== 'answered' || isSuccess(send.closing.response.status));
}

/** Whether a menu came that UEAT could not take and that did not say what it answers: the next try will not say it either. */
function comesAgain(menu: Exchange): boolean {
  return menu.correlation?.kind === 'matched' && menu.correlation.by === 'openSync' && wasUndeliverable(menu);
}

/**
 * The requestIds of the menu syncs whose menu is still to come, at a location or at all of them: none came yet, or one without a requestId
 * that UEAT's answer asked to come again.
 */
export function listOpenSyncs(record: RunRecord, locationId: string | undefined): readonly string[] {
  const open = [...record.threads.values()].filter(({ key, attempts, callbacks }) => {
    const isHere = locationId === undefined || attempts.some((attempt) => attempt.locationId.toLowerCase() === locationId.toLowerCase());
    // What was still open when something was asked of the till was waited for in vain: a menu that comes now is a push.
    const isAwaited = attempts.some(({ id }) => (record.sendOf(id)?.seq ?? 0) > record.lastAskedSeq);
    return key.startsWith('menu:') && isHere && isAwaited && attempts.some(({ id }) => isPromised(record.sendOf(id))) && callbacks.every(comesAgain);
  });
  return open.map(({ key }) => key.slice('menu:'.length));
}
