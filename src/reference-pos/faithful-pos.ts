import { randomBytes } from 'node:crypto';
import type { PosBehaviour } from './behaviour.ts';
import { judgeHouse } from './judge/judge-house.ts';
import { judgeOrder } from './judge/judge-order.ts';
import type { PosContext } from './pos-context.ts';
import { editMenu } from './till/edit-menu.ts';
import type { Course, OrderRecord } from './till/order-attempt.ts';
import { writeCallback } from './wire/callback.ts';
import { findTokenFaults } from './wire/find-token-faults.ts';
import { refuse } from './wire/http-answer.ts';
import { findLocationId } from './wire/incoming-call.ts';
import { claimOwn, signOwn } from './wire/own-token.ts';
import { planRetry } from './wire/plan-retry.ts';
import { writePush } from './write-push.ts';
import { writeStatuses } from './write-statuses.ts';

/** The POS that does everything right, as UEAT's Open API pages have it. */
export function createFaithfulPos(context: PosContext): PosBehaviour {
  const { posName, ueatName, secret, locationIds, pace, house } = context;
  const series = randomBytes(2).toString('hex').toUpperCase();
  let checksMade = 0;
  return {
    admit: () => undefined,
    leewayS: 60,
    tokenFaults: (call, leewayS) => {
      const about = findLocationId(call);
      // An unknown location is for the till to reject: its token is right when it is of that location or of one of ours.
      const isRightLocation = (subject: string): boolean =>
        about === undefined || !locationIds.has(about) ? subject === about || locationIds.has(subject) : subject === about;
      return findTokenFaults(call.authorization, { secret, issuer: ueatName, audience: posName, isRightLocation, leewayS });
    },
    answerBadToken: (faults) => refuse(401, 'UNAUTHORIZED', `The bearer token is not right: ${faults.join(', ')}`, { field: 'Authorization' }),
    answerUnparsable: () => refuse(400, 'INVALID_PAYLOAD', 'The body is not JSON', { field: 'body' }),
    callsBackFirst: false,

    menu: (locationId) => editMenu(context.menus.get(locationId) ?? context.menu, house.edits),
    menuSent: (menu) => menu,
    menuBuildMs: pace.menuBuildMs,
    acknowledgeMenuSync: () => ({ status: 200 }),
    menuCallbacks: ({ requestId, locationId }, menu) => [writeCallback('menu', locationId, requestId, { requestId, locationId, ...menu })],

    courseFor,
    refuseOrder: () => undefined,
    judge: ({ order }, till) => [...judgeHouse(order, house, Date.now()), ...judgeOrder(order, till)],
    checkNumbers: () => {
      checksMade += 1;
      return [`${series}-${String(checksMade).padStart(5, '0')}`];
    },
    acknowledgeOrder: () => ({ status: 200 }),
    statuses: (attempt, decision) => {
      const isOffline = decision.kind === 'rejected' && decision.faults.some(({ rule }) => rule === 'offline');
      // The cloud gives the till some time before it rejects in its place.
      return writeStatuses(attempt, decision).map((status) => ({ ...status, delayMs: isOffline ? pace.tillTimeoutMs : pace.statusMs }));
    },

    pushes: (changes, locationId, menu) => [writePush(changes, locationId, menu)],
    refunds: ({ checkNumber, locationId }) => [{ ...writeCallback('refund', locationId, undefined, { ExternalId: checkNumber }), method: 'POST' }],
    checkShown: (check) => check,
    comesBack: () => true,
    remembersAcrossRestart: true,

    dress: (callback) => callback,
    claims: (locationId) => claimOwn(posName, ueatName, locationId),
    sign: (claims) => signOwn(claims, secret),
    authorize: (callback, own) => own.sign(own.claims(callback.locationId)),
    bodyOfTry: ({ body }) => body,
    timeoutMs: pace.callbackTimeoutMs,
    retryDelayMs: (_callback, outcome, tries) => planRetry(outcome, tries, pace.retryBaseMs),
    carry: (_callback, makeTry) => makeTry(),
    dispatch: (deliver) => deliver(),
  };
}

/** A rejected order that comes again is a resend; an accepted one is final (UEAT Open API, status-management). */
function courseFor(earlier: OrderRecord | undefined): Course {
  if (earlier === undefined) return 'judge';
  if (earlier.isPending) return 'ignore';
  return earlier.decision.kind === 'accepted' ? 'tellAgain' : 'judge';
}
