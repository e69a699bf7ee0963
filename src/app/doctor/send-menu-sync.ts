import { signToken } from '../../contract/sign-token.ts';
import type { Closing } from '../../model/exchange.ts';
import type { TokenFault } from '../../model/scenario.ts';
import { newGuid } from '../create-ids.ts';
import type { Line } from './open-line.ts';

/** How a menu sync of a diagnosis differs from a right one, and whether its menu is waited for. */
export interface SyncOrder {
  readonly secret?: Uint8Array;
  readonly fault?: TokenFault;
  readonly isAwaited?: boolean;
}

/** A menu sync that was sent. */
export interface SentSync {
  readonly requestId: string;
  readonly closing: Closing;
  /** When it was begun, on the monotonic clock. */
  readonly sentMs: number;
}

/** Asks the POS for the menu of the first location that owns one. Of a sync whose menu is not awaited nothing is remembered: it must not be taken for an answer. */
export async function sendMenuSync(line: Line, { secret = line.credentials.secret, fault, isAwaited = false }: SyncOrder = {}): Promise<SentSync> {
  const { partner, catalogue, clock, journal, platform } = line;
  const location = partner.locations.find(({ roles }) => roles.includes('menu-owner'));
  const locationId = location?.id ?? '';
  const requestId = newGuid();
  const step = 'doctor/menu-sync';
  const token = await signToken({
    secret, ueatName: catalogue.contract.ueatName, posName: partner.posName, locationId, jti: newGuid(), nowSeconds: clock.now() / 1000, fault,
  });
  if (isAwaited) journal.record({ type: 'attemptOpened', isTampered: false, attempt: { id: step, key: `menu:${requestId}`, call: 'menuSync', ordinal: 1, step, requestId, locationId } });
  const sentMs = clock.monotonic();
  const closing = await platform.caller.send({
    call: isAwaited ? 'menuSync' : 'raw', step, ...(isAwaited && { attemptId: step }), method: 'POST', url: partner.pos.menuSyncUrl,
    headers: [
      ['content-type', 'application/json; charset=utf-8'], ['accept', 'application/json'], ...(token === undefined ? [] : [['authorization', `Bearer ${token}`] as const]),
    ],
    body: JSON.stringify({ requestId, locationId }),
  });
  return { requestId, closing, sentMs };
}
