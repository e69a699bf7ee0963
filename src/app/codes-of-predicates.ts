import type { InboundCall } from '../model/call.ts';
import type { Json } from '../model/json.ts';

type Codes = readonly string[];

const answerless: Codes = ['run.unfinished', 'send.unreachable', 'run.interrupted', 'answered.nothing'];
const standardMenu: Codes = ['menu.ok', 'menu.notStandard', 'menu.empty'];

/** The codes that each predicate can give; by parameter where that decides. */
const table: Readonly<Record<string, Codes | Readonly<Record<string, Codes>>>> = {
  ackWithoutContent: ['ack.empty', 'ack.functionalContent'],
  acknowledged: ['acknowledged', 'acknowledged.refused', 'refused.expected', ...answerless],
  acknowledgedInTime: ['acknowledged.inTime', 'acknowledged.late', 'harness.stalled'],
  answered: ['answered.expected', 'answered.unexpected', ...answerless],
  refused: ['refused.expected', 'refused.not', ...answerless],
  refusedOrTaken: ['acknowledged', 'refused.expected', 'answered.unexpected', ...answerless],
  refusedWith: ['refused.expected', 'refused.not', 'refused.otherStatus', ...answerless],
  arrivedInTime: ['arrived.inTime', 'arrived.afterDeadline', 'harness.stalled'],
  contentTypeJson: ['contentType.json', 'contentType.other'],
  locationRight: ['location.right', 'location.wrong', 'location.notNamed'],
  matchesSchema: ['schema.valid', 'schema.violated', 'schema.notJson'],
  orderIdIsKey: ['key.orderId', 'key.notOrderId'],
  orderKnown: ['order.known', 'order.unknown'],
  requestIdEchoed: ['requestId.echoed', 'requestId.missing', 'requestId.wrong'],
  menuDepth: [...standardMenu, 'menu.depth'],
  menuEqualsStandard: {
    nothingLost: [...standardMenu, 'menu.missingItem'],
    nothingInvented: [...standardMenu, 'menu.extraItem'],
    prices: [...standardMenu, 'menu.priceDiffers'],
    names: [...standardMenu, 'menu.nameDiffers'],
    taxFlags: [...standardMenu, 'menu.taxFlagMissing'],
  },
  menuGroups: { possible: ['menu.ok', 'menu.groupImpossible'], notEmpty: ['menu.ok', 'menu.groupEmpty'] },
  menuHasItems: ['menu.ok', 'menu.empty'],
  menuIds: { present: ['menu.ok', 'menu.idEmpty'], unique: ['menu.ok', 'menu.idDuplicate'] },
  menuNames: ['menu.ok', 'menu.nameEmpty'],
  menuPrices: { present: ['menu.ok', 'menu.priceMissing'], nonNegative: ['menu.ok', 'menu.priceNegative'] },
  menuTextIntact: ['menu.ok', 'menu.mojibake', 'menu.accentsLost'],
  checkNumber: ['check.number', 'check.missing', 'check.notAccepted'],
  checkNumberDistinct: ['check.distinct', 'check.shared'],
  documentedWord: ['status.documented', 'status.undocumented'],
  field: ['field.matches', 'field.missing', 'field.mismatch'],
  namesCulprit: ['culprit.named', 'culprit.notNamed', 'reason.missing'],
  noIntermediate: ['status.final', 'status.intermediate'],
  notAccepted: ['accepted.not', 'accepted.despite'],
  oneCheck: ['check.single', 'check.several', 'check.none'],
  oneFinalStatus: { contradictions: ['status.single', 'status.contradicts'], repeats: ['status.single', 'status.repeated'] },
  reasonGiven: {
    any: ['reason.given', 'reason.missing', 'reason.notRejected'],
    code: ['reason.given', 'reason.missing', 'reason.noCode', 'reason.notRejected'],
    message: ['reason.given', 'reason.missing', 'reason.noMessage', 'reason.notRejected'],
  },
  retried: { never: ['retry.none', 'retry.unwanted'], sameContent: ['retry.none', 'retry.never', 'retry.came', 'retry.contentChanged'] },
  statusIs: ['status.is', 'status.isNot', 'status.unknownWord'],
  jtiUnique: ['token.jtiUnique', 'token.jtiShared'],
};

/** The codes of the implicit check `arrives`; those of statuses for a status alone. */
export function codesOfArrival(call: InboundCall): Codes {
  const own: Codes = ['arrived', 'arrived.late', 'arrived.never', 'callback.unattributable', 'wait.shorterThanDeadline', 'run.interrupted', 'run.unfinished'];
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
