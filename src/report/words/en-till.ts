import type { FindingArgs } from '../../model/finding.ts';
import { valuesIn } from './values.ts';

const { say, quote, plural } = valuesIn('en');

/** The sentences in English about what is asked of the till, by their code. */
export const enTill = {
  'ask.unanswered': ({ hook }) => `Something was to happen at the till (${say(hook)}), and nobody was there to do it. Give a hook of that name in ppip.yaml, or run at a terminal.`,
  'hook.failed': ({ hook, exitCode, detail }) => `The hook ${say(hook)} failed${exitCode === undefined || exitCode === null ? '' : ` with exit code ${say(exitCode)}`}: ${say(detail)}.`,
  'hook.badOutput': ({ hook, detail }) => `The hook ${say(hook)} did not print what it should: ${say(detail)}. That says nothing about the POS; src/hooks/README.md shows what each hook prints.`,
  'header.missing': ({ header }) => `The call has no header ${say(header)}.`,
  'push.carries': ({ aspect, id, expected }) => `The pushed menu carries the new ${aspect === 'name' ? 'name' : 'price'} of ${quote(id)}${expected === undefined ? '' : ` (${say(expected)})`}.`,
  'push.lacksItem': ({ aspect, id, expected }) => `The ${aspect === 'name' ? 'name' : 'price'} of ${quote(id)} was changed to ${say(expected)} at the till, and no pushed menu has that item.`,
  'push.otherValue': ({ aspect, id, expected, actual }) => `The ${aspect === 'name' ? 'name' : 'price'} of ${quote(id)} was changed to ${say(expected)} at the till, and the pushed menu says ${say(actual)}.`,
  'push.nothingNew': ({ aspect }) => `No pushed menu has a ${aspect === 'name' ? 'name' : 'price'} that differs from the last menu.`,
  'push.priceUnreadable': ({ aspect, id, expected }) => `The pushed ${aspect === 'name' ? 'name' : 'price'} of ${quote(id)} is no whole number of cents, so it cannot be compared with ${say(expected)}.`,
  'push.tooFewChanges': ({ hook, count }) => `The hook ${say(hook)} tells of ${say(count)} ${plural(count, 'change', 'changes')} where it was to make several: it prints a list of them.`,
  'push.notAsked': ({ hook, aspect }) => `The hook ${say(hook)} does not tell of a new ${aspect === 'name' ? 'name' : 'price'}, which it was to make.`,
  'push.underRequestId': ({ value }) => `A menu that may have been the push came under the requestId ${quote(value)}, which UEAT never gave: a push carries none. If that is an id of your own, leave it out, or take its place out of the assumption menu.requestIdPlaces in ppip.yaml.`,
  'push.noMenu': () => 'The POS sent no menu before, so there is nothing to compare the pushed one with.',
  'push.changesMore': ({ id, name }) => `The pushed item ${quote(id)} changes ${say(name)}; a push may change prices and names only.`,
  'push.changesOnly': () => 'The pushed menu changes prices and names only.',
  'push.idsKnown': () => 'Every pushed id is known from the last menu.',
  'push.unknownId': ({ id }) => `The pushed id ${quote(id)} is not in the last menu that the POS sent.`,
  'readBack.same': ({ count }) => `The next menu shows what was pushed (${say(count)} ${plural(count, 'item', 'items')}).`,
  'readBack.differs': ({ id, aspect, expected, actual }) => `The next menu has another ${aspect === 'name' ? 'name' : 'price'} for ${quote(id)} than was pushed: ${say(actual)} instead of ${say(expected)}.`,
  'readBack.missing': ({ id }) => `The next menu lacks ${quote(id)}, which was pushed.`,
  'readBack.nothing': () => 'Nothing was pushed that the next menu could show.',
  'refund.named': ({ actual }) => `The refund names the order by its check number ${quote(actual)}.`,
  'refund.noExternalId': ({ expected }) => `The refund has no ExternalId; it should be the check number ${quote(expected)}.`,
  'refund.otherId': ({ actual, expected }) => `The refund’s ExternalId is ${quote(actual)}; the POS gave the order the check number ${quote(expected)}.`,
  'sent.once': ({ status }) => `The POS did not send the call again after the answer ${say(status)}, as it should.`,
  'sent.again': ({ count, status }) => `The POS sent the same call again ${say(count)} ${plural(count, 'time', 'times')} although UEAT had answered ${say(status)}.`,
  'till.same': () => 'The check on the till says what the order said.',
  'till.checkCount': ({ count }) => `The till shows ${say(count)} ${plural(count, 'check', 'checks')} for the order, which should be exactly one.`,
  'till.lineDiffers': ({ name, expected, actual }) => `The check shows ${say(actual)} of ${quote(name)} where ${say(expected)} were ordered.`,
  'till.extraLine': ({ name, actual }) => `The check shows ${say(actual)} of ${quote(name)}, which nobody ordered.`,
  'till.noteMissing': ({ word }) => `The note ${quote(word)} is not on the check.`,
  'till.amountDiffers': ({ name, expected, actual }) => `The ${say(name)} on the check is ${say(actual)} cents instead of ${say(expected)}.`,
  'till.serviceDiffers': ({ expected, actual }) => `The check says ${quote(actual)} where the order says ${quote(expected)}.`,
  'till.serviceUnknown': ({ expected, actual }) => `The hook prints the service as ${quote(actual)}, which is none of UEAT’s words, so it cannot be compared with ${quote(expected)}.`,
  'till.notShown': ({ name }) => `The hook does not print the ${say(name)} of the check, so it cannot be compared.`,
} satisfies Readonly<Record<string, (args: FindingArgs) => string>>;
