import type { Deviation } from './deviation.ts';
import { acks202SuccessBody } from './oddities/acks-202-success-body.ts';
import { acks204 } from './oddities/acks-204.ts';
import { burstsOfRetries } from './oddities/bursts-of-retries.ts';
import { cachedToken } from './oddities/cached-token.ts';
import { camelCaseMenu } from './oddities/camel-case-menu.ts';
import { checkMergesEqualLines } from './oddities/check-merges-equal-lines.ts';
import { checkNumberAsPosOrderId } from './oddities/check-number-as-pos-order-id.ts';
import { checkNumbersPerLocation } from './oddities/check-numbers-per-location.ts';
import { chunkedCallbacks } from './oddities/chunked-callbacks.ts';
import { combiningAccents } from './oddities/combining-accents.ts';
import { dialectCompletedRejected } from './oddities/dialect-completed-rejected.ts';
import { earlyCallbacks } from './oddities/early-callbacks.ts';
import { extraCategories } from './oddities/extra-categories.ts';
import { extraFields } from './oddities/extra-fields.ts';
import { fiveMinutesLeeway } from './oddities/five-minutes-leeway.ts';
import { gzip } from './oddities/gzip.ts';
import { locationInHeaderOnly } from './oddities/location-in-header-only.ts';
import { lowerCaseHeaders } from './oddities/lower-case-headers.ts';
import { menuOf3000Items } from './oddities/menu-of-3000-items.ts';
import { noKeepAlive } from './oddities/no-keep-alive.ts';
import { nullOptionalMembers } from './oddities/null-optional-members.ts';
import { oneCallbackWorker } from './oddities/one-callback-worker.ts';
import { ownMenuNumericIds } from './oddities/own-menu-numeric-ids.ts';
import { pascalCaseStatus } from './oddities/pascal-case-status.ts';
import { personAtTheTill } from './oddities/person-at-the-till.ts';
import { posThatRestarts } from './oddities/pos-that-restarts.ts';
import { postStatus } from './oddities/post-status.ts';
import { pushesOneByOne } from './oddities/pushes-one-by-one.ts';
import { pushesWhileSyncing } from './oddities/pushes-while-syncing.ts';
import { rateLimitsWith429 } from './oddities/rate-limits-with-429.ts';
import { reordersCallbacks } from './oddities/reorders-callbacks.ts';
import { requestIdInHeaderOnly } from './oddities/request-id-in-header-only.ts';
import { requestIdPascal } from './oddities/request-id-pascal.ts';
import { retriesWhenUnanswered } from './oddities/retries-when-unanswered.ts';
import { slow } from './oddities/slow.ts';
import { stringOrderIds } from './oddities/string-order-ids.ts';
import { upperCaseGuids } from './oddities/upper-case-guids.ts';

/** Every oddity of the fleet: unusual, and right. */
export const oddities: readonly Deviation[] = [
  earlyCallbacks,
  dialectCompletedRejected,
  postStatus,
  pascalCaseStatus,
  camelCaseMenu,
  requestIdInHeaderOnly,
  requestIdPascal,
  extraFields,
  cachedToken,
  slow,
  stringOrderIds,
  acks202SuccessBody,
  acks204,
  checkNumberAsPosOrderId,
  noKeepAlive,
  chunkedCallbacks,
  reordersCallbacks,
  retriesWhenUnanswered,
  checkNumbersPerLocation,
  locationInHeaderOnly,
  // The menu
  ownMenuNumericIds,
  menuOf3000Items,
  nullOptionalMembers,
  extraCategories,
  personAtTheTill,
  posThatRestarts,
  combiningAccents,
  gzip,
  lowerCaseHeaders,
  burstsOfRetries,
  oneCallbackWorker,
  rateLimitsWith429,
  fiveMinutesLeeway,
  pushesOneByOne,
  pushesWhileSyncing,
  checkMergesEqualLines,
  upperCaseGuids,
];
