import type { MenuSync } from './behaviour.ts';
import { isJsonObject } from './json.ts';
import type { Desk } from './desk.ts';
import { refuse } from './wire/http-answer.ts';
import type { IncomingCall } from './wire/incoming-call.ts';
import type { Reply } from './wire/reply.ts';

/** Takes menu syncs: acknowledges each, then sends the menu in a call of its own (UEAT Open API, menu-synchronization). */
export function createMenuDesk(desk: Desk): (call: IncomingCall) => Reply {
  const pending = new Map<string, number>();
  return ({ payload }) => {
    if (!isJsonObject(payload)) return { answer: refuse(400, 'INVALID_PAYLOAD', 'The body is not an object', { field: 'body' }) };
    const { requestId, locationId } = payload;
    if (typeof requestId !== 'string' || requestId === '') return { answer: refuseField('requestId', requestId) };
    if (typeof locationId !== 'string' || locationId === '') return { answer: refuseField('locationId', locationId) };
    if (!desk.locationIds.has(locationId)) {
      return { answer: refuse(404, 'INVALID_LOCATION', `Location "${locationId}" is not one of this POS`, { field: 'locationId' }) };
    }
    desk.tell({ type: 'menuSyncReceived', requestId, locationId });
    const pos = desk.behaviour();
    const pendingElsewhere = [...pending].filter(([id, count]) => id !== locationId && count > 0).map(([id]) => id);
    const sync: MenuSync = { requestId, locationId, othersPending: pending.get(locationId) ?? 0, pendingElsewhere };
    pending.set(locationId, sync.othersPending + 1);
    const menu = pos.menuSent(pos.menu(locationId));
    return {
      answer: pos.acknowledgeMenuSync(sync, menu),
      callBack: async () => {
        if (pos.menuBuildMs > 0) await desk.wait(pos.menuBuildMs);
        const callbacks = pos.menuCallbacks(sync, menu);
        for (const callback of callbacks) await desk.deliver(callback, () => false);
        pending.set(locationId, (pending.get(locationId) ?? 1) - 1);
      },
    };
  };
}

function refuseField(field: string, value: unknown): Reply['answer'] {
  return value === undefined || value === null
    ? refuse(400, 'MISSING_FIELD', `${field} is missing`, { field })
    : refuse(400, 'INVALID_PAYLOAD', `${field} is not a text`, { field });
}
