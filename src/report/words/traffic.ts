import type { Sentence } from './en.ts';
import { valuesIn } from './values.ts';

const english = valuesIn('en');
const french = valuesIn('fr');

/** What recorded traffic shows, in English. */
export const trafficEn = {
  'traffic.path': ({ method, path }) => `The call goes to ${english.say(method)} ${english.say(path)}, as assumed.`,
  'traffic.otherPath': ({ method, path, expected }) => `The call goes to ${english.say(method)} ${english.say(path)} and not to ${english.names(expected)}.`,
  'traffic.place': ({ place }) => `It stands at ${english.say(place)}, as assumed.`,
  'traffic.otherPlace': ({ place, expected }) => `It stands at ${english.say(place)} and at none of ${english.names(expected)}.`,
  'traffic.word': ({ word }) => `The word ${english.quote(word)} is used, as assumed.`,
  'traffic.otherWord': ({ word, expected }) => `The word ${english.quote(word)} is used, which is none of ${english.list(expected)}.`,
  'traffic.value': ({ value }) => `It is ${english.quote(value)}, as assumed.`,
  'traffic.otherValue': ({ value, expected }) => `It is ${english.quote(value)} where ${english.list(expected)} is assumed.`,
  'traffic.inTime': ({ ms, deadlineMs, count }) => `The slowest of ${english.say(count)} took ${english.time(ms)} of the ${english.time(deadlineMs)} assumed.`,
  'traffic.late': ({ ms, deadlineMs }) => `It took ${english.time(ms)}, more than the ${english.time(deadlineMs)} assumed.`,
  'traffic.refused': ({ status }) => `An expired token was refused with ${english.say(status)}, as assumed.`,
  'traffic.refusedOtherwise': ({ status, expected }) => `An expired token was refused with ${english.say(status)}, which is none of ${english.names(expected)}.`,
  'traffic.leewayTaken': ({ ms, deadlineMs }) => `A token whose time was off by ${english.time(ms)} was taken; ${english.time(deadlineMs)} are assumed.`,
  'traffic.leewayRefused': ({ ms, deadlineMs }) => `A token whose time was off by ${english.time(ms)} was refused; ${english.time(deadlineMs)} are assumed.`,
  'traffic.sums': () => 'Subtotal, taxes and total follow the assumed sums.',
  'traffic.otherSum': ({ what, expected, actual }) => `${english.say(what)} is ${english.money(actual)} where the assumed sums give ${english.money(expected)}.`,
} satisfies Readonly<Record<string, Sentence>>;

/** The same in French. */
export const trafficFr: Readonly<Record<keyof typeof trafficEn, Sentence>> = {
  'traffic.path': ({ method, path }) => `L’appel va à ${french.say(method)} ${french.say(path)}, comme prévu.`,
  'traffic.otherPath': ({ method, path, expected }) => `L’appel va à ${french.say(method)} ${french.say(path)} et non à ${french.names(expected)}.`,
  'traffic.place': ({ place }) => `La valeur se trouve à ${french.say(place)}, comme prévu.`,
  'traffic.otherPlace': ({ place, expected }) => `La valeur se trouve à ${french.say(place)} et à aucun des endroits prévus (${french.names(expected)}).`,
  'traffic.word': ({ word }) => `Le mot ${french.quote(word)} est employé, comme prévu.`,
  'traffic.otherWord': ({ word, expected }) => `Le mot ${french.quote(word)} est employé, et ce n’est aucun des mots prévus (${french.list(expected)}).`,
  'traffic.value': ({ value }) => `La valeur est ${french.quote(value)}, comme prévu.`,
  'traffic.otherValue': ({ value, expected }) => `La valeur est ${french.quote(value)} alors que ${french.list(expected)} était prévu.`,
  'traffic.inTime': ({ ms, deadlineMs, count }) => `Sur ${french.say(count)}, la réponse la plus lente a pris ${french.time(ms)} des ${french.time(deadlineMs)} prévus.`,
  'traffic.late': ({ ms, deadlineMs }) => `La réponse a pris ${french.time(ms)}, plus que les ${french.time(deadlineMs)} prévus.`,
  'traffic.refused': ({ status }) => `Un jeton expiré a été refusé par ${french.say(status)}, comme prévu.`,
  'traffic.refusedOtherwise': ({ status, expected }) => `Un jeton expiré a été refusé par ${french.say(status)}, qui n’est aucun des statuts prévus (${french.names(expected)}).`,
  'traffic.leewayTaken': ({ ms, deadlineMs }) => `Un jeton décalé de ${french.time(ms)} a été accepté (écart prévu\u00A0: ${french.time(deadlineMs)}).`,
  'traffic.leewayRefused': ({ ms, deadlineMs }) => `Un jeton décalé de ${french.time(ms)} a été refusé (écart prévu\u00A0: ${french.time(deadlineMs)}).`,
  'traffic.sums': () => 'Le sous-total, les taxes et le total suivent les calculs prévus.',
  'traffic.otherSum': ({ what, expected, actual }) => `${french.say(what)} vaut ${french.money(actual)} alors que les calculs prévus donnent ${french.money(expected)}.`,
};
