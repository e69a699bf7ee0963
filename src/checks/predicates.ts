import { ackWithoutContent } from './answer/ack-without-content.ts';
import { acknowledged } from './answer/acknowledged.ts';
import { acknowledgedInTime } from './answer/acknowledged-in-time.ts';
import { answered } from './answer/answered.ts';
import { refused } from './answer/refused.ts';
import { refusedOrTaken } from './answer/refused-or-taken.ts';
import { refusedWith } from './answer/refused-with.ts';
import { arrivedInTime } from './callback/arrived-in-time.ts';
import { contentTypeJson } from './callback/content-type-json.ts';
import { locationRight } from './callback/location-right.ts';
import { matchesSchema } from './callback/matches-schema.ts';
import { noMenu } from './callback/no-menu.ts';
import { orderIdIsKey } from './callback/order-id-is-key.ts';
import { orderKnown } from './callback/order-known.ts';
import { requestIdEchoed } from './callback/request-id-echoed.ts';
import { menuCategories } from './menu/menu-categories.ts';
import { menuDepth } from './menu/menu-depth.ts';
import { menuEqualsStandard } from './menu/menu-equals-standard.ts';
import { menuGroups } from './menu/menu-groups.ts';
import { menuHasItems } from './menu/menu-has-items.ts';
import { menuIds } from './menu/menu-ids.ts';
import { menuNames } from './menu/menu-names.ts';
import { menuNotCrossed } from './menu/menu-not-crossed.ts';
import { menuOfItsOwn } from './menu/menu-of-its-own.ts';
import { menuPrices } from './menu/menu-prices.ts';
import { menuTextIntact } from './menu/menu-text-intact.ts';
import type { Predicate } from './predicate.ts';
import { checkNumber } from './status/check-number.ts';
import { checkNumberApart } from './status/check-number-apart.ts';
import { checkNumberDistinct } from './status/check-number-distinct.ts';
import { documentedWord } from './status/documented-word.ts';
import { field } from './status/field.ts';
import { namesCulprit } from './status/names-culprit.ts';
import { noIntermediate } from './status/no-intermediate.ts';
import { notAccepted } from './status/not-accepted.ts';
import { oneCheck } from './status/one-check.ts';
import { oneFinalStatus } from './status/one-final-status.ts';
import { reasonGiven } from './status/reason-given.ts';
import { retried } from './status/retried.ts';
import { retryTiming } from './status/retry-timing.ts';
import { statusIs } from './status/status-is.ts';
import { checkEqualsOrder } from './till/check-equals-order.ts';
import { locationHeader } from './till/location-header.ts';
import { menuReadsBack } from './till/menu-reads-back.ts';
import { pushCarries } from './till/push-carries.ts';
import { pushChangesOnly } from './till/push-changes-only.ts';
import { pushedIdsKnown } from './till/pushed-ids-known.ts';
import { refundNamesCheck } from './till/refund-names-check.ts';
import { sentOnce } from './till/sent-once.ts';
import { jtiUnique } from './token/jti-unique.ts';
import { tokenIs } from './token/token-is.ts';

const all = [
  ackWithoutContent, acknowledged, acknowledgedInTime, answered, refused, refusedOrTaken, refusedWith,
  arrivedInTime, contentTypeJson, locationRight, matchesSchema, noMenu, orderIdIsKey, orderKnown, requestIdEchoed,
  menuCategories, menuDepth, menuEqualsStandard, menuGroups, menuHasItems, menuIds, menuNames, menuNotCrossed, menuOfItsOwn, menuPrices, menuTextIntact,
  checkNumber, checkNumberApart, checkNumberDistinct, documentedWord, field, namesCulprit, noIntermediate, notAccepted, oneCheck, oneFinalStatus, reasonGiven,
  retried, retryTiming, statusIs,
  checkEqualsOrder, locationHeader, menuReadsBack, pushCarries, pushChangesOnly, pushedIdsKnown, refundNamesCheck, sentOnce,
  jtiUnique, tokenIs,
] as readonly Predicate[];

/** Every predicate by its name: the one list that the catalogue is checked against. */
export const predicates: Readonly<Record<string, Predicate>> = Object.fromEntries(all.map((predicate) => [predicate.name, predicate]));
