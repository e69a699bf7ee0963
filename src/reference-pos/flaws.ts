import type { Deviation } from './deviation.ts';
import { acceptsAlgNone } from './flaws/accepts-alg-none.ts';
import { acceptsEverything } from './flaws/accepts-everything.ts';
import { acceptsExpiredTokenOnMenuSync } from './flaws/accepts-expired-token-on-menu-sync.ts';
import { acceptsExpiredToken } from './flaws/accepts-expired-token.ts';
import { acceptsGroupMaximumExceeded } from './flaws/accepts-group-maximum-exceeded.ts';
import { acceptsGroupMinimumNotMet } from './flaws/accepts-group-minimum-not-met.ts';
import { acceptsInvalidPromotion } from './flaws/accepts-invalid-promotion.ts';
import { acceptsMalformedToken } from './flaws/accepts-malformed-token.ts';
import { acceptsMissingItemId } from './flaws/accepts-missing-item-id.ts';
import { acceptsMissingTokenOnMenuSync } from './flaws/accepts-missing-token-on-menu-sync.ts';
import { acceptsMissingToken } from './flaws/accepts-missing-token.ts';
import { acceptsNotYetValidToken } from './flaws/accepts-not-yet-valid-token.ts';
import { acceptsOtherAudience } from './flaws/accepts-other-audience.ts';
import { acceptsOtherIssuer } from './flaws/accepts-other-issuer.ts';
import { acceptsOtherKeyOnOrders } from './flaws/accepts-other-key-on-orders.ts';
import { acceptsOtherKey } from './flaws/accepts-other-key.ts';
import { acceptsOtherLocation } from './flaws/accepts-other-location.ts';
import { acceptsStillWrongResend } from './flaws/accepts-still-wrong-resend.ts';
import { acceptsUnknownItem } from './flaws/accepts-unknown-item.ts';
import { acceptsUnknownLocation } from './flaws/accepts-unknown-location.ts';
import { acceptsUnknownModifier } from './flaws/accepts-unknown-modifier.ts';
import { acceptsUnparsableJson } from './flaws/accepts-unparsable-json.ts';
import { acceptsWrongSubtotal } from './flaws/accepts-wrong-subtotal.ts';
import { acceptsWrongTotal } from './flaws/accepts-wrong-total.ts';
import { acceptsWrongUnitPrice } from './flaws/accepts-wrong-unit-price.ts';
import { badTokenAnswered400 } from './flaws/bad-token-answered-400.ts';
import { changesAPrice } from './flaws/changes-a-price.ts';
import { changesContentOnRetry } from './flaws/changes-content-on-retry.ts';
import { contradictsItself } from './flaws/contradicts-itself.ts';
import { decimalPrices } from './flaws/decimal-prices.ts';
import { dropsTaxFlags } from './flaws/drops-tax-flags.ts';
import { duplicateErrorOnResend } from './flaws/duplicate-error-on-resend.ts';
import { duplicateItemIds } from './flaws/duplicate-item-ids.ts';
import { emptyGroup } from './flaws/empty-group.ts';
import { emptyItemId } from './flaws/empty-item-id.ts';
import { emptyItemName } from './flaws/empty-item-name.ts';
import { emptyMenu } from './flaws/empty-menu.ts';
import { flattensNesting } from './flaws/flattens-nesting.ts';
import { functionalErrorInAck } from './flaws/functional-error-in-ack.ts';
import { ignoresRetryAfterForMenus } from './flaws/ignores-retry-after-for-menus.ts';
import { ignoresRetryAfter } from './flaws/ignores-retry-after.ts';
import { impossibleGroup } from './flaws/impossible-group.ts';
import { intermediateStatus } from './flaws/intermediate-status.ts';
import { inventsAnItem } from './flaws/invents-an-item.ts';
import { lateMenu } from './flaws/late-menu.ts';
import { lateStatus } from './flaws/late-status.ts';
import { losesAccents } from './flaws/loses-accents.ts';
import { losesAnItem } from './flaws/loses-an-item.ts';
import { malformedStatus } from './flaws/malformed-status.ts';
import { manglesAccents } from './flaws/mangles-accents.ts';
import { menuForWrongLocation } from './flaws/menu-for-wrong-location.ts';
import { menuInAck } from './flaws/menu-in-ack.ts';
import { missingPrices } from './flaws/missing-prices.ts';
import { multipliesModifiersWrong } from './flaws/multiplies-modifiers-wrong.ts';
import { negativePrice } from './flaws/negative-price.ts';
import { neverRetriesAfter429 } from './flaws/never-retries-after-429.ts';
import { neverRetriesAfter503 } from './flaws/never-retries-after-503.ts';
import { neverRetriesAfterReset } from './flaws/never-retries-after-reset.ts';
import { neverRetriesAfterSilence } from './flaws/never-retries-after-silence.ts';
import { neverRetriesMenuAfterSilence } from './flaws/never-retries-menu-after-silence.ts';
import { neverRetriesMenu } from './flaws/never-retries-menu.ts';
import { neverRetriesStatus } from './flaws/never-retries-status.ts';
import { noCheckNumber } from './flaws/no-check-number.ts';
import { noRequestIdEcho } from './flaws/no-request-id-echo.ts';
import { notJsonCallback } from './flaws/not-json-callback.ts';
import { oneAnswerForTwoSyncs } from './flaws/one-answer-for-two-syncs.ts';
import { ownTokenExpired } from './flaws/own-token-expired.ts';
import { ownTokenMissing } from './flaws/own-token-missing.ts';
import { ownTokenNoExpiry } from './flaws/own-token-no-expiry.ts';
import { ownTokenNoJti } from './flaws/own-token-no-jti.ts';
import { ownTokenNotYetValid } from './flaws/own-token-not-yet-valid.ts';
import { ownTokenOtherKey } from './flaws/own-token-other-key.ts';
import { ownTokenWrongAudience } from './flaws/own-token-wrong-audience.ts';
import { ownTokenWrongIssuer } from './flaws/own-token-wrong-issuer.ts';
import { ownTokenWrongSubject } from './flaws/own-token-wrong-subject.ts';
import { rateLimitsForEver } from './flaws/rate-limits-for-ever.ts';
import { refusesAccentedItem } from './flaws/refuses-accented-item.ts';
import { refusesAccents } from './flaws/refuses-accents.ts';
import { refusesAllergies } from './flaws/refuses-allergies.ts';
import { refusesAmountPromotion } from './flaws/refuses-amount-promotion.ts';
import { refusesAnonymousKiosk } from './flaws/refuses-anonymous-kiosk.ts';
import { refusesDelivery } from './flaws/refuses-delivery.ts';
import { refusesDineIn } from './flaws/refuses-dine-in.ts';
import { refusesEverything } from './flaws/refuses-everything.ts';
import { refusesFees } from './flaws/refuses-fees.ts';
import { refusesFreeItem } from './flaws/refuses-free-item.ts';
import { refusesHubOrder } from './flaws/refuses-hub-order.ts';
import { refusesKioskOrder } from './flaws/refuses-kiosk-order.ts';
import { refusesLargeQuantity } from './flaws/refuses-large-quantity.ts';
import { refusesNested } from './flaws/refuses-nested.ts';
import { refusesNotes } from './flaws/refuses-notes.ts';
import { refusesPercentPromotion } from './flaws/refuses-percent-promotion.ts';
import { refusesPreorder } from './flaws/refuses-preorder.ts';
import { refusesRequiredGroup } from './flaws/refuses-required-group.ts';
import { refusesSplitPayment } from './flaws/refuses-split-payment.ts';
import { refusesTip } from './flaws/refuses-tip.ts';
import { refusesUnknownChannel } from './flaws/refuses-unknown-channel.ts';
import { refusesUnknownField } from './flaws/refuses-unknown-field.ts';
import { refusesUnpaid } from './flaws/refuses-unpaid.ts';
import { refusesUntaxed } from './flaws/refuses-untaxed.ts';
import { refusesVariation } from './flaws/refuses-variation.ts';
import { rejectNamesNoCulprit } from './flaws/reject-names-no-culprit.ts';
import { rejectWithoutCode } from './flaws/reject-without-code.ts';
import { rejectWithoutMessage } from './flaws/reject-without-message.ts';
import { rejectWithoutReason } from './flaws/reject-without-reason.ts';
import { rejectsEverything } from './flaws/rejects-everything.ts';
import { rejectsResend } from './flaws/rejects-resend.ts';
import { renamesAnItem } from './flaws/renames-an-item.ts';
import { repeatsStatus } from './flaws/repeats-status.ts';
import { repeatsWhileUnanswered } from './flaws/repeats-while-unanswered.ts';
import { retriesAfter400 } from './flaws/retries-after-400.ts';
import { retriesEverFaster } from './flaws/retries-ever-faster.ts';
import { retriesMenuAfter400 } from './flaws/retries-menu-after-400.ts';
import { reusesJti } from './flaws/reuses-jti.ts';
import { sameCheckNumber } from './flaws/same-check-number.ts';
import { secondCheckOnRedelivery } from './flaws/second-check-on-redelivery.ts';
import { silentOnAccept } from './flaws/silent-on-accept.ts';
import { silentOnMenuSync } from './flaws/silent-on-menu-sync.ts';
import { silentOnReject } from './flaws/silent-on-reject.ts';
import { slowAcknowledgement } from './flaws/slow-acknowledgement.ts';
import { statusDeepInAck } from './flaws/status-deep-in-ack.ts';
import { statusForUnknownOrder } from './flaws/status-for-unknown-order.ts';
import { statusInAck } from './flaws/status-in-ack.ts';
import { statusWithoutOrderId } from './flaws/status-without-order-id.ts';
import { twoChecksOnOrder } from './flaws/two-checks-on-order.ts';
import { twoChecksOnResend } from './flaws/two-checks-on-resend.ts';
import { twoOrderIdsInStatus } from './flaws/two-order-ids-in-status.ts';
import { twoRequestIdsInMenu } from './flaws/two-request-ids-in-menu.ts';
import { undocumentedStatusWord } from './flaws/undocumented-status-word.ts';
import { wrongOrderIdInStatus } from './flaws/wrong-order-id-in-status.ts';
import { wrongRequestIdEcho } from './flaws/wrong-request-id-echo.ts';

/** Every flaw of the fleet: each breaks exactly one rule and does all else right. */
export const flaws: readonly Deviation[] = [
  // Everything
  refusesEverything,
  acceptsEverything,
  rejectsEverything,
  // Acknowledgements
  functionalErrorInAck,
  statusInAck,
  statusDeepInAck,
  menuInAck,
  slowAcknowledgement,
  rateLimitsForEver,
  acceptsUnparsableJson,
  // UEAT's tokens
  acceptsMissingToken,
  acceptsMissingTokenOnMenuSync,
  acceptsMalformedToken,
  acceptsExpiredToken,
  acceptsExpiredTokenOnMenuSync,
  acceptsNotYetValidToken,
  acceptsOtherKey,
  acceptsOtherKeyOnOrders,
  acceptsAlgNone,
  acceptsOtherAudience,
  acceptsOtherIssuer,
  acceptsOtherLocation,
  badTokenAnswered400,
  // Its own tokens
  ownTokenWrongIssuer,
  ownTokenWrongAudience,
  ownTokenWrongSubject,
  ownTokenExpired,
  ownTokenNotYetValid,
  ownTokenOtherKey,
  ownTokenNoExpiry,
  ownTokenNoJti,
  ownTokenMissing,
  reusesJti,
  // The menu call
  silentOnMenuSync,
  noRequestIdEcho,
  wrongRequestIdEcho,
  twoRequestIdsInMenu,
  menuForWrongLocation,
  oneAnswerForTwoSyncs,
  // The menu
  emptyMenu,
  duplicateItemIds,
  emptyItemId,
  emptyItemName,
  missingPrices,
  decimalPrices,
  negativePrice,
  impossibleGroup,
  emptyGroup,
  manglesAccents,
  losesAccents,
  losesAnItem,
  inventsAnItem,
  changesAPrice,
  renamesAnItem,
  dropsTaxFlags,
  flattensNesting,
  // Resends
  twoChecksOnResend,
  twoChecksOnOrder,
  duplicateErrorOnResend,
  rejectsResend,
  secondCheckOnRedelivery,
  acceptsStillWrongResend,
  // What it overlooks
  acceptsUnknownItem,
  acceptsMissingItemId,
  acceptsUnknownModifier,
  acceptsGroupMinimumNotMet,
  acceptsGroupMaximumExceeded,
  acceptsWrongTotal,
  acceptsWrongSubtotal,
  acceptsWrongUnitPrice,
  acceptsUnknownLocation,
  acceptsInvalidPromotion,
  // Statuses
  silentOnReject,
  silentOnAccept,
  rejectWithoutReason,
  rejectWithoutCode,
  rejectWithoutMessage,
  rejectNamesNoCulprit,
  intermediateStatus,
  undocumentedStatusWord,
  noCheckNumber,
  sameCheckNumber,
  contradictsItself,
  repeatsStatus,
  statusForUnknownOrder,
  statusWithoutOrderId,
  wrongOrderIdInStatus,
  twoOrderIdsInStatus,
  lateStatus,
  malformedStatus,
  lateMenu,
  notJsonCallback,
  // Orders that it does not take
  refusesHubOrder,
  refusesUnknownChannel,
  refusesKioskOrder,
  refusesAnonymousKiosk,
  refusesDelivery,
  refusesDineIn,
  refusesPreorder,
  refusesVariation,
  refusesRequiredGroup,
  refusesNested,
  refusesFreeItem,
  refusesUntaxed,
  multipliesModifiersWrong,
  refusesTip,
  refusesFees,
  refusesAmountPromotion,
  refusesPercentPromotion,
  refusesUnpaid,
  refusesSplitPayment,
  refusesAccents,
  refusesAccentedItem,
  refusesNotes,
  refusesAllergies,
  refusesUnknownField,
  refusesLargeQuantity,
  // UEAT's answers
  neverRetriesStatus,
  retriesAfter400,
  changesContentOnRetry,
  neverRetriesAfter503,
  neverRetriesAfter429,
  neverRetriesAfterReset,
  neverRetriesAfterSilence,
  ignoresRetryAfter,
  repeatsWhileUnanswered,
  retriesEverFaster,
  neverRetriesMenu,
  ignoresRetryAfterForMenus,
  neverRetriesMenuAfterSilence,
  retriesMenuAfter400,
];
