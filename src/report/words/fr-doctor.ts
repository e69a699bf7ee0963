import type { FindingArgs } from '../../model/finding.ts';
import { isJsonObject } from '../../model/json.ts';
import { cleanText } from '../clean-text.ts';
import { valuesIn, type Value } from './values.ts';

const { say, quote, names, time, term, plural } = valuesIn('fr');

const isGiven = (value: Value): boolean => value !== undefined && value !== null;

/** What other parts of ppip said, in French where they did. */
const frenchOf = (args: FindingArgs): FindingArgs => (isJsonObject(args.inFrench) ? ({ ...args, ...args.inFrench } as FindingArgs) : args);

/** A problem of ppip.yaml as every command tells it; its words are longer than most values. */
const located = (args: FindingArgs): string => {
  const { place, message, problem, hint } = frenchOf(args);
  const whole = (value: Value): string => (typeof value === 'string' ? cleanText(value, 600) : say(value));
  return `${isGiven(place) ? `${whole(place)} ` : ''}${whole(message)} [${say(problem)}]${isGiven(hint) ? ` (${whole(hint)})` : ''}.`;
};

/** The sentences in French about what a diagnosis finds, by their code. */
export const frDoctor = {
  'doctor.node': ({ version }) => `Le banc d’essai tourne sur Node ${say(version)}.`,
  'doctor.nodeOld': ({ version, least }) => `C’est Node ${say(version)}; ppip exige ${say(least)} ou plus récent.`,
  'doctor.embeddedPos': () => 'Le PDV de référence intégré n’exige aucun ppip.yaml.',
  'doctor.configRead': ({ file }) => `${quote(file)} est sans faute.`,
  'doctor.configWrong': located,
  'doctor.configWarned': located,
  'doctor.secretRead': ({ bytes, encoding }) => `Le secret est présent, avec ${say(bytes)} octets${!isGiven(encoding) ? '' : ` lus en ${say(encoding)}`}.`,
  'doctor.secretShort': ({ bytes, least }) => `Le secret a ${say(bytes)} ${plural(bytes, 'octet', 'octets')}; HS256 en demande ${say(least)}, et les .NET récents refusent moins.`,
  'doctor.folderWritable': ({ path }) => `Les essais peuvent être gardés dans ${quote(path)}.`,
  'doctor.folderNotWritable': ({ path, detail }) => `On ne peut écrire dans ${quote(path)}\u00A0: ${say(detail)}.`,
  'doctor.namesFound': ({ hosts }) => `Le nom d’hôte est connu\u00A0: ${names(hosts)}.`,
  'doctor.nameNotFound': ({ host, detail }) => `L’hôte ${quote(host)} n’a pas d’adresse\u00A0: ${say(detail)}.`,
  'doctor.connected': ({ addresses }) => `Quelqu’un écoute à ${names(addresses)}.`,
  'doctor.notConnected': ({ address, detail }) => `Aucune connexion à ${say(address)}\u00A0: ${say(detail)}.`,
  'doctor.tlsNotUsed': () => 'Les URL du PDV sont en HTTP simple; il n’y a donc aucun certificat à regarder.',
  'doctor.tlsTrusted': ({ hosts }) => `Le certificat est reconnu et porte le bon nom\u00A0: ${names(hosts)}.`,
  'doctor.tlsExpired': ({ host, detail }) => `Le certificat de ${quote(host)} n’est pas valable aujourd’hui\u00A0: ${say(detail)}.`,
  'doctor.tlsOtherName': ({ host, detail }) => `Le certificat que montre ${quote(host)} est pour un autre nom\u00A0: ${say(detail)}.`,
  'doctor.tlsUntrusted': ({ host, detail }) => `Le certificat de ${quote(host)} n’est signé par personne que nous reconnaissions\u00A0: ${say(detail)}.`,
  'doctor.tlsFailed': ({ host, detail }) => `TLS avec ${quote(host)} n’a pas abouti\u00A0: ${say(detail)}.`,
  'doctor.tlsExpiresSoon': ({ host, days, until }) => `Le certificat de ${quote(host)} prend fin dans ${say(days)} ${plural(days, 'jour', 'jours')}, le ${say(until)}.`,
  'doctor.behindProxy': ({ urls }) => `Un mandataire (proxy) de l’environnement s’en charge lui-même pour ${names(urls)}.`,
  'doctor.answersHttp': ({ urls }) => `Le PDV répond en HTTP à ${names(urls)}.`,
  'doctor.answersNothing': ({ url, reason, detail }) => `Aucune réponse HTTP de ${say(url)}\u00A0: ${term('failure', reason)} (${say(detail)}).`,
  'doctor.clockRight': () => 'L’horloge du PDV s’accorde avec la nôtre à la minute près.',
  'doctor.clockOff': ({ aheadMs, behindMs }) => `L’horloge du PDV ${aheadMs === 0 ? `retarde de ${time(behindMs)}` : `avance de ${time(aheadMs)}`} sur la nôtre.`,
  'doctor.clockUnknown': () => 'Les réponses du PDV n’ont pas de Date; son horloge ne peut donc être comparée.',
  'doctor.listening': ({ url }) => `Les rappels peuvent être reçus à ${say(url)}.`,
  'doctor.notListening': (args) => {
    const { detail, hint } = frenchOf(args);
    return `Les rappels ne peuvent être reçus\u00A0: ${say(detail)} (${say(hint)}).`;
  },
  'doctor.callTaken': ({ status }) => `Le PDV a accepté une demande de menu signée par ${say(status)}.`,
  'doctor.callUnanswered': ({ reason, detail }) => `Le PDV n’a pas répondu à une demande de menu\u00A0: ${term('failure', reason)} (${say(detail)}).`,
  'doctor.callRefused': ({ status }) => `Le PDV a répondu ${say(status)} à une demande de menu correcte.`,
  'doctor.otherEncoding': ({ status, declared, fits }) => `Le PDV a refusé le jeton par ${say(status)} quand le secret était lu en ${say(declared)}, et l’accepte quand il est lu en ${say(fits)}.`,
  'doctor.tokenRefused': ({ status, tried }) => `Le PDV a refusé le jeton par ${say(status)}${Array.isArray(tried) && tried.length > 0 ? `, même avec le secret lu en ${names(tried)}` : ''}.`,
  'doctor.badTokenRefused': ({ statuses }) => `Le PDV a refusé un appel sans jeton, et un autre signé d’une autre clé (${names(statuses)}).`,
  'doctor.badTokenTaken': ({ status, fault }) => `Le PDV a répondu ${say(status)} à une demande de menu ${term('fault', fault)}.`,
  'doctor.badTokenOddly': ({ status, fault, expected }) => `Le PDV a répondu ${say(status)} à une demande de menu ${term('fault', fault)}, alors que ${names(expected)} est attendu.`,
  'doctor.badTokenUnanswered': ({ fault, reason, detail }) => `Le PDV n’a pas répondu à une demande de menu ${term('fault', fault)}\u00A0: ${term('failure', reason)} (${say(detail)}).`,
  'doctor.menuCame': ({ ms, deadlineMs }) => `Le menu est revenu après ${time(ms)} sur les ${time(deadlineMs)} permis, avec un jeton qui convient.`,
  'doctor.menuLate': ({ ms, deadlineMs }) => `Le menu est revenu après ${time(ms)}; le délai est de ${time(deadlineMs)}.`,
  'doctor.menuRefused': ({ status, message }) => `Le menu est revenu, et UEAT le refuserait par ${say(status)}\u00A0: ${say(message)}.`,
  'doctor.otherEncodingBack': ({ fits, declared }) => `Le menu est revenu avec un jeton signé du secret lu en ${say(fits)}; ppip.yaml dit ${say(declared)}.`,
  'doctor.callbackElsewhere': ({ method, path, expected }) => `Le PDV a rappelé par ${say(method)} ${quote(path)}, où UEAT n’offre rien; les menus viennent par ${say(expected)}.`,
  'doctor.callbackUnmatched': ({ path, requestId }) => `Un menu est venu à ${quote(path)} sans répondre à la demande ${say(requestId)}.`,
  'doctor.callbackNotHttp': ({ url }) => `Quelque chose est venu à ${say(url)} qui n’est pas du HTTP, par exemple du TLS.`,
  'doctor.callbackNotTls': ({ url, detail }) => `Une connexion est venue à ${say(url)}, mais TLS n’a pas abouti\u00A0: ${say(detail)}.`,
  'doctor.callbackNever': ({ url, waitedMs }) => `Aucun menu n’est venu à ${say(url)} en ${time(waitedMs)}.`,
  'doctor.publicUrlLocal': ({ url }) => `${say(url)} est cette machine, comme le PDV.`,
  'doctor.publicUrlLoopback': ({ url, host }) => `${say(url)} désigne, pour un PDV situé ailleurs, sa propre machine\u00A0: ${quote(host)} n’est l’adresse de personne d’autre.`,
  'doctor.publicUrlReached': ({ url }) => `${say(url)} mène à notre propre récepteur.`,
  'doctor.publicUrlUnreachable': ({ url, reason, detail }) => `${say(url)} est inaccessible\u00A0: ${term('failure', reason)} (${say(detail)}).`,
  'doctor.publicUrlElsewhere': ({ url, status }) => `Quelqu’un d’autre répond à ${say(url)}, par ${say(status)}\u00A0: l’appel n’est pas parvenu à notre récepteur.`,
  'doctor.publicUrlPath': ({ url, path, expected }) => `Un appel à ${say(url)} parvient à notre récepteur sous ${quote(path)}, où il n’en reçoit pas; ${quote(expected)} était appelé.`,
  'doctor.publicUrlNotFromHere': ({ url }) => `${say(url)} est inaccessible d’ici; le PDV nous atteint, puisqu’il a rappelé.`,
  'doctor.notChecked': ({ urls, because }) => `Non vérifié${Array.isArray(urls) ? ` pour ${names(urls)}` : ''}, à cause de ce qui est dit à ${quote(term('diagnosis', because))}.`,
} satisfies Readonly<Record<string, (args: FindingArgs) => string>>;
