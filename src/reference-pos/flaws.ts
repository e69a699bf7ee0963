import type { Deviation } from './deviation.ts';
import { acceptedThenCompleted } from './flaws/accepted-then-completed.ts';
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
import { acceptsOrderAtMenuOwner } from './flaws/accepts-order-at-menu-owner.ts';
import { acceptsOtherAudience } from './flaws/accepts-other-audience.ts';
import { acceptsOtherIssuer } from './flaws/accepts-other-issuer.ts';
import { acceptsOtherKeyOnOrders } from './flaws/accepts-other-key-on-orders.ts';
import { acceptsOtherKey } from './flaws/accepts-other-key.ts';
import { acceptsOtherLocation } from './flaws/accepts-other-location.ts';
import { acceptsOtherLocationsItem } from './flaws/accepts-other-locations-item.ts';
import { acceptsPastPickup } from './flaws/accepts-past-pickup.ts';
import { acceptsPriceOfLastSync } from './flaws/accepts-price-of-last-sync.ts';
import { acceptsPriceTooLow } from './flaws/accepts-price-too-low.ts';
import { acceptsSoldOutItem } from './flaws/accepts-sold-out-item.ts';
import { acceptsStillWrongResend } from './flaws/accepts-still-wrong-resend.ts';
import { acceptsStrippedToken } from './flaws/accepts-stripped-token.ts';
import { acceptsSumsTooLow } from './flaws/accepts-sums-too-low.ts';
import { acceptsUnknownItem } from './flaws/accepts-unknown-item.ts';
import { acceptsUnknownLocation } from './flaws/accepts-unknown-location.ts';
import { acceptsUnknownModifier } from './flaws/accepts-unknown-modifier.ts';
import { acceptsUnparsableJson } from './flaws/accepts-unparsable-json.ts';
import { acceptsWhenClosed } from './flaws/accepts-when-closed.ts';
import { acceptsWrongQuantity } from './flaws/accepts-wrong-quantity.ts';
import { acceptsWrongSubtotal } from './flaws/accepts-wrong-subtotal.ts';
import { acceptsWrongTax } from './flaws/accepts-wrong-tax.ts';
import { acceptsWrongTotal } from './flaws/accepts-wrong-total.ts';
import { acceptsWrongUnitPrice } from './flaws/accepts-wrong-unit-price.ts';
import { badTokenAnswered400 } from './flaws/bad-token-answered-400.ts';
import { categoryNamesUnknownItem } from './flaws/category-names-unknown-item.ts';
import { changesAPrice } from './flaws/changes-a-price.ts';
import { changesContentOnRetry } from './flaws/changes-content-on-retry.ts';
import { changesGroupLimits } from './flaws/changes-group-limits.ts';
import { checkLosesEqualLines } from './flaws/check-loses-equal-lines.ts';
import { checkLosesModifiers } from './flaws/check-loses-modifiers.ts';
import { checkLosesNotes } from './flaws/check-loses-notes.ts';
import { checkShowsOtherService } from './flaws/check-shows-other-service.ts';
import { checkShowsTakeoutOnly } from './flaws/check-shows-takeout-only.ts';
import { checkWithoutTipInTotal } from './flaws/check-without-tip-in-total.ts';
import { circleOfTwoGroups } from './flaws/circle-of-two-groups.ts';
import { circularGroup } from './flaws/circular-group.ts';
import { closedGroup } from './flaws/closed-group.ts';
import { contradictsItself } from './flaws/contradicts-itself.ts';
import { controlCharactersInNames } from './flaws/control-characters-in-names.ts';
import { crossesLocationsInStatus } from './flaws/crosses-locations-in-status.ts';
import { crossesSyncAnswers } from './flaws/crosses-sync-answers.ts';
import { decimalPrices } from './flaws/decimal-prices.ts';
import { dropsTaxFlags } from './flaws/drops-tax-flags.ts';
import { duplicateCategoryIds } from './flaws/duplicate-category-ids.ts';
import { duplicateErrorAfterWrongSum } from './flaws/duplicate-error-after-wrong-sum.ts';
import { duplicateErrorOnResend } from './flaws/duplicate-error-on-resend.ts';
import { duplicateItemIds } from './flaws/duplicate-item-ids.ts';
import { emptyGroup } from './flaws/empty-group.ts';
import { emptyItemId } from './flaws/empty-item-id.ts';
import { emptyItemName } from './flaws/empty-item-name.ts';
import { emptyMenu } from './flaws/empty-menu.ts';
import { errorsAsText } from './flaws/errors-as-text.ts';
import { flattensNesting } from './flaws/flattens-nesting.ts';
import { forgetsSecondLocationsSync } from './flaws/forgets-second-locations-sync.ts';
import { forgetsStatusesOnRestart } from './flaws/forgets-statuses-on-restart.ts';
import { functionalErrorInAck } from './flaws/functional-error-in-ack.ts';
import { ignoresRetryAfterForMenus } from './flaws/ignores-retry-after-for-menus.ts';
import { ignoresRetryAfter } from './flaws/ignores-retry-after.ts';
import { impossibleGroup } from './flaws/impossible-group.ts';
import { intermediateStatus } from './flaws/intermediate-status.ts';
import { inventsAnItem } from './flaws/invents-an-item.ts';
import { inventsAnOption } from './flaws/invents-an-option.ts';
import { itemsById } from './flaws/items-by-id.ts';
import { judgesFirstLineOnly } from './flaws/judges-first-line-only.ts';
import { judgesFirstModifierOnly } from './flaws/judges-first-modifier-only.ts';
import { judgesLastLineOnly } from './flaws/judges-last-line-only.ts';
import { lateMenu } from './flaws/late-menu.ts';
import { lateStatus } from './flaws/late-status.ts';
import { limitsInWords } from './flaws/limits-in-words.ts';
import { losesAccents } from './flaws/loses-accents.ts';
import { losesAnItem } from './flaws/loses-an-item.ts';
import { losesAnOption } from './flaws/loses-an-option.ts';
import { losesLeadingZeros } from './flaws/loses-leading-zeros.ts';
import { malformedStatus } from './flaws/malformed-status.ts';
import { manglesAccents } from './flaws/mangles-accents.ts';
import { menuForWrongLocation } from './flaws/menu-for-wrong-location.ts';
import { menuInAck } from './flaws/menu-in-ack.ts';
import { missingPrices } from './flaws/missing-prices.ts';
import { mistakesClockChange } from './flaws/mistakes-clock-change.ts';
import { mistaxesItemPromotion } from './flaws/mistaxes-item-promotion.ts';
import { multipliesModifiersWrong } from './flaws/multiplies-modifiers-wrong.ts';
import { namelessCategory } from './flaws/nameless-category.ts';
import { namelessGroup } from './flaws/nameless-group.ts';
import { negativePrice } from './flaws/negative-price.ts';
import { neverPushesMenu } from './flaws/never-pushes-menu.ts';
import { neverRetriesAfter429 } from './flaws/never-retries-after-429.ts';
import { neverRetriesAfter503 } from './flaws/never-retries-after-503.ts';
import { neverRetriesAfterReset } from './flaws/never-retries-after-reset.ts';
import { neverRetriesAfterSilence } from './flaws/never-retries-after-silence.ts';
import { neverRetriesMenuAfterSilence } from './flaws/never-retries-menu-after-silence.ts';
import { neverRetriesMenu } from './flaws/never-retries-menu.ts';
import { neverRetriesStatus } from './flaws/never-retries-status.ts';
import { neverSendsRefund } from './flaws/never-sends-refund.ts';
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
import { pushChangesAvailability } from './flaws/push-changes-availability.ts';
import { pushDecimalPrices } from './flaws/push-decimal-prices.ts';
import { pushLostInNextSync } from './flaws/push-lost-in-next-sync.ts';
import { pushWithUnknownId } from './flaws/push-with-unknown-id.ts';
import { pushWithoutLocationHeader } from './flaws/push-without-location-header.ts';
import { pushesFirstChangeOnly } from './flaws/pushes-first-change-only.ts';
import { pushesNoNameChange } from './flaws/pushes-no-name-change.ts';
import { pushesOldPrice } from './flaws/pushes-old-price.ts';
import { rateLimitsForEver } from './flaws/rate-limits-for-ever.ts';
import { refundNamesOrderId } from './flaws/refund-names-order-id.ts';
import { refundRetriedAfter400 } from './flaws/refund-retried-after-400.ts';
import { refundSentTwice } from './flaws/refund-sent-twice.ts';
import { refundWithoutLocationHeader } from './flaws/refund-without-location-header.ts';
import { refusesAccentedItem } from './flaws/refuses-accented-item.ts';
import { refusesAccents } from './flaws/refuses-accents.ts';
import { refusesAllergies } from './flaws/refuses-allergies.ts';
import { refusesAmountPromotion } from './flaws/refuses-amount-promotion.ts';
import { refusesAnonymousKiosk } from './flaws/refuses-anonymous-kiosk.ts';
import { refusesBagFee } from './flaws/refuses-bag-fee.ts';
import { refusesDeliveryNotes } from './flaws/refuses-delivery-notes.ts';
import { refusesDelivery } from './flaws/refuses-delivery.ts';
import { refusesDineIn } from './flaws/refuses-dine-in.ts';
import { refusesEmptyOptionalGroup } from './flaws/refuses-empty-optional-group.ts';
import { refusesEqualLines } from './flaws/refuses-equal-lines.ts';
import { refusesEverything } from './flaws/refuses-everything.ts';
import { refusesExternalDelivery } from './flaws/refuses-external-delivery.ts';
import { refusesFarPreorder } from './flaws/refuses-far-preorder.ts';
import { refusesFees } from './flaws/refuses-fees.ts';
import { refusesFreeItem } from './flaws/refuses-free-item.ts';
import { refusesFullGroup } from './flaws/refuses-full-group.ts';
import { refusesGiftCard } from './flaws/refuses-gift-card.ts';
import { refusesHubOrder } from './flaws/refuses-hub-order.ts';
import { refusesKioskOrder } from './flaws/refuses-kiosk-order.ts';
import { refusesLargeQuantity } from './flaws/refuses-large-quantity.ts';
import { refusesLineBreaks } from './flaws/refuses-line-breaks.ts';
import { refusesLongExternalId } from './flaws/refuses-long-external-id.ts';
import { refusesLongKioskId } from './flaws/refuses-long-kiosk-id.ts';
import { refusesLongNames } from './flaws/refuses-long-names.ts';
import { refusesLongOrder } from './flaws/refuses-long-order.ts';
import { refusesManyItems } from './flaws/refuses-many-items.ts';
import { refusesMissingEmail } from './flaws/refuses-missing-email.ts';
import { refusesMissingPhone } from './flaws/refuses-missing-phone.ts';
import { refusesNamelessKioskGuest } from './flaws/refuses-nameless-kiosk-guest.ts';
import { refusesNested } from './flaws/refuses-nested.ts';
import { refusesNotes } from './flaws/refuses-notes.ts';
import { refusesPercentPromotion } from './flaws/refuses-percent-promotion.ts';
import { refusesPersonalizedQuestions } from './flaws/refuses-personalized-questions.ts';
import { refusesPreorder } from './flaws/refuses-preorder.ts';
import { refusesRepeatedModifier } from './flaws/refuses-repeated-modifier.ts';
import { refusesRequiredGroup } from './flaws/refuses-required-group.ts';
import { refusesRightToLeft } from './flaws/refuses-right-to-left.ts';
import { refusesSecondBrand } from './flaws/refuses-second-brand.ts';
import { refusesSecondLocation } from './flaws/refuses-second-location.ts';
import { refusesSplitPayment } from './flaws/refuses-split-payment.ts';
import { refusesTip } from './flaws/refuses-tip.ts';
import { refusesUnknownChannel } from './flaws/refuses-unknown-channel.ts';
import { refusesUnknownFeeType } from './flaws/refuses-unknown-fee-type.ts';
import { refusesUnknownField } from './flaws/refuses-unknown-field.ts';
import { refusesUnknownPaymentType } from './flaws/refuses-unknown-payment-type.ts';
import { refusesUnpaid } from './flaws/refuses-unpaid.ts';
import { refusesUntaxed } from './flaws/refuses-untaxed.ts';
import { refusesVariation } from './flaws/refuses-variation.ts';
import { rejectNamesNoCulprit } from './flaws/reject-names-no-culprit.ts';
import { rejectWithoutCode } from './flaws/reject-without-code.ts';
import { rejectWithoutMessage } from './flaws/reject-without-message.ts';
import { rejectWithoutReason } from './flaws/reject-without-reason.ts';
import { rejectsEverything } from './flaws/rejects-everything.ts';
import { rejectsFourthAttempt } from './flaws/rejects-fourth-attempt.ts';
import { rejectsResend } from './flaws/rejects-resend.ts';
import { remembersLastRejectionOnly } from './flaws/remembers-last-rejection-only.ts';
import { renamesAnItem } from './flaws/renames-an-item.ts';
import { repeatsStatus } from './flaws/repeats-status.ts';
import { repeatsWhileUnanswered } from './flaws/repeats-while-unanswered.ts';
import { retriesAfter400 } from './flaws/retries-after-400.ts';
import { retriesEverFaster } from './flaws/retries-ever-faster.ts';
import { retriesMenuAfter400 } from './flaws/retries-menu-after-400.ts';
import { reusesJti } from './flaws/reuses-jti.ts';
import { sameCheckNumber } from './flaws/same-check-number.ts';
import { secondCheckAfterRestart } from './flaws/second-check-after-restart.ts';
import { secondCheckOnChangedContent } from './flaws/second-check-on-changed-content.ts';
import { secondCheckOnRedelivery } from './flaws/second-check-on-redelivery.ts';
import { secondCheckWhilePending } from './flaws/second-check-while-pending.ts';
import { sendsPickupPricesOnly } from './flaws/sends-pickup-prices-only.ts';
import { servesOneMenuForAll } from './flaws/serves-one-menu-for-all.ts';
import { sharesOrdersBetweenBrands } from './flaws/shares-orders-between-brands.ts';
import { silentOnAccept } from './flaws/silent-on-accept.ts';
import { silentOnMenuSync } from './flaws/silent-on-menu-sync.ts';
import { silentOnReject } from './flaws/silent-on-reject.ts';
import { silentWhenTillOffline } from './flaws/silent-when-till-offline.ts';
import { slowAcknowledgement } from './flaws/slow-acknowledgement.ts';
import { soldOutNamesNoItem } from './flaws/sold-out-names-no-item.ts';
import { statusDeepInAck } from './flaws/status-deep-in-ack.ts';
import { statusForUnknownOrder } from './flaws/status-for-unknown-order.ts';
import { statusInAck } from './flaws/status-in-ack.ts';
import { statusWithoutOrderId } from './flaws/status-without-order-id.ts';
import { staysSoldOut } from './flaws/stays-sold-out.ts';
import { takesAcceptanceBack } from './flaws/takes-acceptance-back.ts';
import { takesEqualOrdersForOne } from './flaws/takes-equal-orders-for-one.ts';
import { taxFlagsAsText } from './flaws/tax-flags-as-text.ts';
import { taxRoundedPerLine } from './flaws/tax-rounded-per-line.ts';
import { tooFewOptions } from './flaws/too-few-options.ts';
import { trustsDeliveryAndDineIn } from './flaws/trusts-delivery-and-dine-in.ts';
import { trustsHubAndKiosk } from './flaws/trusts-hub-and-kiosk.ts';
import { twoChecksOnOrder } from './flaws/two-checks-on-order.ts';
import { twoChecksOnResend } from './flaws/two-checks-on-resend.ts';
import { twoOrderIdsInStatus } from './flaws/two-order-ids-in-status.ts';
import { twoPricesPerService } from './flaws/two-prices-per-service.ts';
import { twoRejections } from './flaws/two-rejections.ts';
import { twoRequestIdsInMenu } from './flaws/two-request-ids-in-menu.ts';
import { undocumentedStatusWord } from './flaws/undocumented-status-word.ts';
import { unpricedService } from './flaws/unpriced-service.ts';
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
  acceptsStrippedToken,
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
  categoryNamesUnknownItem,
  duplicateCategoryIds,
  namelessCategory,
  tooFewOptions,
  closedGroup,
  circularGroup,
  circleOfTwoGroups,
  namelessGroup,
  unpricedService,
  sendsPickupPricesOnly,
  twoPricesPerService,
  controlCharactersInNames,
  losesAnOption,
  inventsAnOption,
  changesGroupLimits,
  itemsById,
  taxFlagsAsText,
  limitsInWords,
  // Resends
  twoChecksOnResend,
  twoChecksOnOrder,
  duplicateErrorOnResend,
  duplicateErrorAfterWrongSum,
  rejectsResend,
  secondCheckOnRedelivery,
  acceptsStillWrongResend,
  secondCheckWhilePending,
  rejectsFourthAttempt,
  remembersLastRejectionOnly,
  secondCheckOnChangedContent,
  takesAcceptanceBack,
  takesEqualOrdersForOne,
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
  acceptsWrongTax,
  acceptsWrongQuantity,
  judgesFirstLineOnly,
  judgesLastLineOnly,
  judgesFirstModifierOnly,
  acceptsSumsTooLow,
  acceptsPriceTooLow,
  trustsHubAndKiosk,
  trustsDeliveryAndDineIn,
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
  acceptedThenCompleted,
  twoRejections,
  repeatsStatus,
  statusForUnknownOrder,
  statusWithoutOrderId,
  wrongOrderIdInStatus,
  twoOrderIdsInStatus,
  lateStatus,
  malformedStatus,
  errorsAsText,
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
  refusesEmptyOptionalGroup,
  refusesFullGroup,
  refusesRepeatedModifier,
  refusesEqualLines,
  refusesLongOrder,
  refusesManyItems,
  refusesPersonalizedQuestions,
  refusesBagFee,
  refusesUnknownFeeType,
  refusesGiftCard,
  refusesUnknownPaymentType,
  refusesMissingPhone,
  refusesMissingEmail,
  refusesRightToLeft,
  refusesLongNames,
  refusesLineBreaks,
  losesLeadingZeros,
  refusesDeliveryNotes,
  refusesFarPreorder,
  refusesExternalDelivery,
  refusesLongExternalId,
  refusesNamelessKioskGuest,
  refusesLongKioskId,
  mistakesClockChange,
  mistaxesItemPromotion,
  taxRoundedPerLine,
  // UEAT's answers
  neverRetriesStatus,
  retriesAfter400,
  changesContentOnRetry,
  // Several locations
  forgetsSecondLocationsSync,
  crossesSyncAnswers,
  servesOneMenuForAll,
  acceptsOtherLocationsItem,
  acceptsOrderAtMenuOwner,
  refusesSecondLocation,
  refusesSecondBrand,
  sharesOrdersBetweenBrands,
  crossesLocationsInStatus,
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
  // What it pushes
  neverPushesMenu,
  pushWithoutLocationHeader,
  pushChangesAvailability,
  pushesOldPrice,
  pushesNoNameChange,
  pushesFirstChangeOnly,
  pushWithUnknownId,
  pushDecimalPrices,
  pushLostInNextSync,
  // Refunds
  neverSendsRefund,
  refundNamesOrderId,
  refundWithoutLocationHeader,
  refundSentTwice,
  refundRetriedAfter400,
  // The check on the till
  checkLosesModifiers,
  checkLosesNotes,
  checkWithoutTipInTotal,
  checkShowsOtherService,
  checkShowsTakeoutOnly,
  checkLosesEqualLines,
  // The world at lunch
  acceptsSoldOutItem,
  soldOutNamesNoItem,
  staysSoldOut,
  acceptsPriceOfLastSync,
  acceptsWhenClosed,
  acceptsPastPickup,
  silentWhenTillOffline,
  forgetsStatusesOnRestart,
  secondCheckAfterRestart,
];
