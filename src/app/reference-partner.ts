import { randomBytes } from 'node:crypto';
import type { Credentials, Partner } from '../model/partner.ts';
import { referenceHooks } from './reference-hooks.ts';
import { harnessVersion } from '../model/version.ts';
import { referenceLocations } from './reference-locations.ts';

/** Its waits are short, since it has nothing to wait for; its deadlines are overridden to match. All in milliseconds. */
export const referencePace = {
  deadlineAcknowledgeMs: 2_000,
  deadlineMs: 3_000,
  deadlineRetryMs: 10_000,
  deadlinePersonMs: 10_000,
  throttlePatienceMs: 3_000,
  acknowledgeTimeoutMs: 4_000,
  quietMs: 500,
  acknowledgeLateMs: 2_300,
  statusLateMs: 3_300,
  callbackTimeoutMs: 5_000,
  personMs: 3_300,
  tillTimeoutMs: 250,
} as const;

/** The oddity that says of itself that a person accepts its orders. */
const personAtTheTill = 'person-at-the-till';

/** The embedded reference POS as a partner: the standard menu, everything in scope and declared, a till that does what it is asked, callbacks on a free port. */
export function referencePartner(urls: { readonly menuSyncUrl: string; readonly ordersUrl: string }, behaviours: readonly string[] = []): Partner {
  const { deadlineAcknowledgeMs, deadlineMs, deadlinePersonMs, deadlineRetryMs, throttlePatienceMs, acknowledgeTimeoutMs, quietMs } = referencePace;
  return {
    name: 'Embedded reference POS',
    posName: 'reference-pos',
    version: harnessVersion,
    scope: { flows: ['menu', 'orders', 'status', 'special'], products: ['online-ordering', 'kiosk', 'hub'] },
    capabilities: { 'locations.ownMenus': true, 'menu.push': true, refund: true },
    locations: referenceLocations,
    pos: { ...urls, environment: 'lab', limits: { open: 50, ratePerSecond: 1_000 }, ...(behaviours.includes(personAtTheTill) && { acceptance: 'person' }) },
    platform: { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1:0' },
    timeouts: { acknowledgeMs: acknowledgeTimeoutMs, statusMs: deadlineMs, menuMs: deadlineMs, retryMs: deadlineRetryMs, quietMs },
    menu: { source: 'standard', itemRoles: {} },
    orders: { idRange: [1, 2_147_483_647] },
    hooks: referenceHooks('http://127.0.0.1/till'),
    assumptions: {
      'deadline.acknowledge': deadlineAcknowledgeMs, 'deadline.menu': deadlineMs, 'deadline.status': deadlineMs, 'deadline.retry': deadlineRetryMs,
      'deadline.person': deadlinePersonMs, 'throttle.patience': throttlePatienceMs,
    },
    isReference: true,
  };
}

/** A secret for one run against the embedded POS. */
export function referenceCredentials(): Credentials {
  const secret = randomBytes(48);
  return { secret, spellings: [secret.toString('base64'), secret.toString('base64url'), secret.toString('hex')] };
}
