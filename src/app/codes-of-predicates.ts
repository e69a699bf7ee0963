import { cutCodes } from '../checks/why-cut.ts';
import type { InboundCall } from '../model/call.ts';
import type { Json } from '../model/json.ts';

type Codes = readonly string[];

const answerless: Codes = ['run.unfinished', 'send.unreachable', ...cutCodes, 'answered.nothing', 'answered.unaskedContinue', 'wait.shorterThanDeadline'];
/** From a POS that answers 429. */
const throttled: Codes = ['acknowledged.throttled', 'acknowledged.waitTooLong'];
const aboutStandardMenu: Codes = ['menu.notStandard', 'menu.empty'];

/** What a question about a menu can give: that all is well, its own codes, and that there are more of the same kind. */
const ofMenu = (...own: Codes): Codes => ['menu.ok', ...own, 'menu.more', 'menu.unreadable'];
const ofStandardMenu = (...own: Codes): Codes => [...ofMenu(...own), ...aboutStandardMenu];

/** What can be said of a check that a hook or a person showed. */
const ofCheck = (...own: Codes): Codes => ['till.same', ...own, 'till.checkCount', 'check.none', 'ask.unanswered', 'run.unfinished'];

/** The codes that each predicate can give; by parameter where that decides. */
const table: Readonly<Record<string, Codes | Readonly<Record<string, Codes>>>> = {
  ackWithoutContent: ['ack.empty', 'ack.functionalContent'],
  acknowledged: [...throttled, 'acknowledged', 'acknowledged.refused', 'refused.expected', ...answerless],
  acknowledgedInTime: ['acknowledged.inTime', 'acknowledged.late', 'harness.stalled'],
  answered: ['answered.expected', 'answered.unexpected', ...answerless],
  refused: [...throttled, 'refused.expected', 'refused.not', ...answerless],
  refusedOrTaken: [...throttled, 'acknowledged', 'refused.expected', 'answered.unexpected', ...answerless],
  refusedWith: [...throttled, 'refused.expected', 'refused.not', 'refused.otherStatus', ...answerless],
  arrivedInTime: ['arrived.inTime', 'arrived.afterDeadline', 'harness.stalled', 'callbacks.cutOff'],
  contentTypeJson: ['contentType.json', 'contentType.other'],
  locationRight: ['location.right', 'location.wrong', 'location.notNamed'],
  matchesSchema: ['schema.valid', 'schema.violated', 'schema.notJson', 'schema.tooLarge', 'schema.tooDeep'],
  noMenu: ['menu.notSent', 'menu.despite'],
  orderIdIsKey: ['key.orderId', 'key.notOrderId', 'key.contradictory'],
  orderKnown: ['order.known', 'order.unknown'],
  requestIdEchoed: ['requestId.echoed', 'requestId.missing', 'requestId.wrong', 'requestId.contradictory'],
  menuCategories: { itemsKnown: ofMenu('menu.categoryDangling'), unique: ofMenu('menu.idDuplicate'), named: ofMenu('menu.categoryNameless') },
  menuDepth: ['menu.ok', 'menu.depth', 'menu.unreadable', ...aboutStandardMenu],
  menuEqualsStandard: {
    nothingLost: ofStandardMenu('menu.missingItem'),
    nothingInvented: ofStandardMenu('menu.extraItem'),
    optionsLost: ofStandardMenu('menu.missingOption'),
    optionsInvented: ofStandardMenu('menu.extraOption'),
    groupLimits: ofStandardMenu('menu.groupLimitsDiffer'),
    prices: ofStandardMenu('menu.priceDiffers', 'menu.priceLost'),
    names: ofStandardMenu('menu.nameDiffers'),
    taxFlags: ofStandardMenu('menu.taxFlagMissing'),
  },
  menuGroups: {
    possible: ofMenu('menu.groupImpossible'), notEmpty: ofMenu('menu.groupEmpty'), enoughOptions: ofMenu('menu.groupTooSmall'),
    limits: ofMenu('menu.groupLimits'), notInItself: ofMenu('menu.groupInItself'),
  },
  menuHasItems: ['menu.ok', 'menu.empty', 'menu.unreadable'],
  menuIds: { present: ofMenu('menu.idEmpty'), unique: ofMenu('menu.idDuplicate') },
  menuNames: { present: ofMenu('menu.nameEmpty'), ofGroups: ofMenu('menu.groupNameless'), oneLine: ofMenu('menu.nameControl') },
  menuPrices: {
    present: ofMenu('menu.priceMissing'), nonNegative: ofMenu('menu.priceNegative'),
    everyService: ofMenu('menu.serviceUnpriced'), onePerService: ofMenu('menu.priceTwice'),
  },
  menuTextIntact: ofMenu('menu.mojibake', 'menu.accentsLost'),
  menuNotCrossed: ['menu.own', 'menu.crossed', 'menu.sameElsewhere', 'menu.changedSince', 'menu.openingMissing'],
  menuOfItsOwn: ['menu.own', 'menu.shared', 'menu.openingMissing', 'menu.empty'],
  checkNumber: ['check.number', 'check.missing', 'check.notAccepted'],
  checkNumberApart: ['check.apart', 'check.sharedByBrands', 'check.sharedHere', 'check.notAccepted'],
  checkNumberDistinct: ['check.distinct', 'check.shared'],
  documentedWord: ['status.documented', 'status.undocumented'],
  field: ['field.matches', 'field.missing', 'field.mismatch'],
  namesCulprit: ['culprit.named', 'culprit.notNamed', 'reason.missing'],
  noIntermediate: ['status.final', 'status.intermediate'],
  notAccepted: ['accepted.not', 'accepted.despite'],
  oneCheck: ['check.single', 'check.several', 'check.none'],
  oneFinalStatus: {
    contradictions: ['status.single', 'status.contradicts'],
    seconds: ['status.single', 'status.second', 'harness.stalled', 'callbacks.cutOff', 'answer.late', 'answer.unheard'],
    repeats: ['status.single', 'status.repeated', 'harness.stalled', 'callbacks.cutOff', 'answer.late', 'answer.unheard'],
  },
  reasonGiven: {
    any: ['reason.given', 'reason.missing', 'reason.notRejected'],
    code: ['reason.given', 'reason.missing', 'reason.noCode', 'reason.shapeless', 'reason.notRejected'],
    message: ['reason.given', 'reason.missing', 'reason.noMessage', 'reason.shapeless', 'reason.notRejected'],
  },
  retried: { never: ['retry.none', 'retry.unwanted', 'harness.stalled', 'callbacks.cutOff', 'answer.late', 'answer.unheard'], sameContent: ['retry.none', 'retry.never', 'retry.came', 'retry.contentChanged'] },
  retryTiming: {
    retryAfter: ['retry.waited', 'retry.tooSoon', 'retry.never'],
    noFaster: ['retry.steady', 'retry.faster', 'retry.never', 'harness.stalled', 'callbacks.cutOff'],
    answerAwaited: ['retry.awaited', 'retry.notAwaited', 'retry.gaveUp', 'retry.never'],
  },
  statusIs: ['status.is', 'status.isNot', 'status.unknownWord'],
  jtiUnique: ['token.jtiUnique', 'token.jtiShared'],
  checkEqualsOrder: {
    items: ofCheck('till.lineDiffers', 'till.extraLine', 'till.notShown'), notes: ofCheck('till.noteMissing', 'till.notShown'),
    money: ofCheck('till.amountDiffers', 'till.notShown'), service: ofCheck('till.serviceDiffers', 'till.serviceUnknown', 'till.notShown'),
  },
  locationHeader: ['location.right', 'location.wrong', 'header.missing'],
  menuReadsBack: ['readBack.same', 'readBack.differs', 'readBack.missing', 'readBack.nothing'],
  pushCarries: {
    price: ['push.carries', 'push.lacksItem', 'wait.shorterThanDeadline', 'push.otherValue', 'push.priceUnreadable', 'push.nothingNew', 'push.noMenu', 'push.notAsked'],
    name: ['push.carries', 'push.lacksItem', 'wait.shorterThanDeadline', 'push.otherValue', 'push.nothingNew', 'push.noMenu', 'push.notAsked'],
    everyItem: ['push.carries', 'push.lacksItem', 'wait.shorterThanDeadline', 'push.otherValue', 'push.priceUnreadable', 'push.tooFewChanges'],
  },
  pushChangesOnly: ['push.changesOnly', 'push.changesMore'],
  pushedIdsKnown: ['push.idsKnown', 'push.unknownId', 'push.noMenu'],
  refundNamesCheck: ['refund.named', 'refund.noExternalId', 'refund.otherId', 'check.none'],
  sentOnce: ['sent.once', 'sent.again', 'run.unfinished', 'harness.stalled', 'callbacks.cutOff', 'answer.late', 'answer.unheard'],
};

/** The codes of the implicit check `arrives`; those of statuses for a status alone. */
export function codesOfArrival(call: InboundCall, isRetry = false): Codes {
  const absence = isRetry ? ['retry.notCome', 'retry.nothingSent'] : ['arrived.never'];
  const own: Codes = ['arrived', 'arrived.late', ...absence, 'callback.unattributable', 'wait.shorterThanDeadline', 'callbacks.cutOff', ...cutCodes, 'run.unfinished'];
  if (call === 'menuPush') return [...own, 'push.underRequestId'];
  return call === 'orderStatus' ? [...own, 'status.unknownWord', 'status.neverSeen'] : own;
}

/** The codes that a predicate can give with these parameters, without what stands in the way of any check. */
export function codesOfPredicate(name: string, params: Json): Codes {
  if (name === 'tokenIsFreeOf') return ['token.valid', ...(Array.isArray(params) ? (params as readonly Json[]) : []).flatMap((problem) => typeof problem === 'string' ? `token.${problem}` : [])];
  const row = Object.hasOwn(table, name) ? table[name] : undefined;
  if (row === undefined || isCodes(row)) return row ?? [];
  return (typeof params === 'string' && Object.hasOwn(row, params) ? row[params] : undefined) ?? [...new Set(Object.values(row).flat())];
}

function isCodes(row: NonNullable<typeof table[string]>): row is Codes {
  return Array.isArray(row);
}
