import type { FindingArgs } from '../../model/finding.ts';
import { cleanText } from '../clean-text.ts';
import { valuesIn, type Value } from './values.ts';

const { say, quote, names, time, term, plural } = valuesIn('en');

const isGiven = (value: Value): boolean => value !== undefined && value !== null;

/** A problem of ppip.yaml as every command tells it, in English; its words are longer than most values. */
const located = ({ place, message, problem, hint }: FindingArgs): string => {
  const whole = (value: Value): string => (typeof value === 'string' ? cleanText(value, 600) : say(value));
  return `${isGiven(place) ? `${whole(place)} ` : ''}${whole(message)} [${say(problem)}]${isGiven(hint) ? ` (${whole(hint)})` : ''}.`;
};

/** The sentences in English about what a diagnosis finds, by their code. */
export const enDoctor = {
  'doctor.node': ({ version }) => `The harness runs on Node ${say(version)}.`,
  'doctor.nodeOld': ({ version, least }) => `This is Node ${say(version)}; ppip needs ${say(least)} or newer.`,
  'doctor.embeddedPos': () => 'The embedded reference POS needs no ppip.yaml.',
  'doctor.configRead': ({ file }) => `${quote(file)} has no faults.`,
  'doctor.configWrong': located,
  'doctor.configWarned': located,
  'doctor.secretRead': ({ bytes, encoding }) => `The secret is there, with ${say(bytes)} bytes${!isGiven(encoding) ? '' : ` read as ${say(encoding)}`}.`,
  'doctor.secretShort': ({ bytes, least }) => `The secret has ${say(bytes)} ${plural(bytes, 'byte', 'bytes')}; HS256 asks for ${say(least)}, and recent .NET refuses less.`,
  'doctor.folderWritable': ({ path }) => `Runs can be kept in ${quote(path)}.`,
  'doctor.folderNotWritable': ({ path, detail }) => `Nothing can be written to ${quote(path)}: ${say(detail)}.`,
  'doctor.namesFound': ({ hosts }) => `The name of the host is known: ${names(hosts)}.`,
  'doctor.nameNotFound': ({ host, detail }) => `The host ${quote(host)} has no address: ${say(detail)}.`,
  'doctor.connected': ({ addresses }) => `Somebody listens at ${names(addresses)}.`,
  'doctor.notConnected': ({ address, detail }) => `No connection to ${say(address)}: ${say(detail)}.`,
  'doctor.tlsNotUsed': () => 'The URLs of the POS are plain HTTP, so there is no certificate to look at.',
  'doctor.tlsTrusted': ({ hosts }) => `The certificate is trusted and bears the right name: ${names(hosts)}.`,
  'doctor.tlsExpired': ({ host, detail }) => `The certificate of ${quote(host)} does not hold today: ${say(detail)}.`,
  'doctor.tlsOtherName': ({ host, detail }) => `The certificate that ${quote(host)} shows is for another name: ${say(detail)}.`,
  'doctor.tlsUntrusted': ({ host, detail }) => `The certificate of ${quote(host)} is signed by nobody that we trust: ${say(detail)}.`,
  'doctor.tlsFailed': ({ host, detail }) => `TLS with ${quote(host)} did not come about: ${say(detail)}.`,
  'doctor.tlsExpiresSoon': ({ host, days, until }) => `The certificate of ${quote(host)} ends in ${say(days)} ${plural(days, 'day', 'days')}, on ${say(until)}.`,
  'doctor.behindProxy': ({ urls }) => `A proxy of the environment stands between, and does this itself for ${names(urls)}.`,
  'doctor.answersHttp': ({ urls }) => `The POS answers HTTP at ${names(urls)}.`,
  'doctor.answersNothing': ({ url, reason, detail }) => `No HTTP answer from ${say(url)}: ${term('failure', reason)} (${say(detail)}).`,
  'doctor.clockRight': () => 'The clock of the POS agrees with ours to the minute.',
  'doctor.clockOff': ({ aheadMs, behindMs }) => `The clock of the POS is ${aheadMs === 0 ? `${time(behindMs)} behind` : `${time(aheadMs)} ahead of`} ours.`,
  'doctor.clockUnknown': () => 'The answers of the POS carry no Date, so its clock cannot be compared.',
  'doctor.listening': ({ url }) => `Callbacks can be taken at ${say(url)}.`,
  'doctor.notListening': ({ detail, hint }) => `Callbacks cannot be taken: ${say(detail)} (${say(hint)}).`,
  'doctor.callTaken': ({ status }) => `The POS took a signed menu sync with ${say(status)}.`,
  'doctor.callUnanswered': ({ reason, detail }) => `The POS gave no answer to a menu sync: ${term('failure', reason)} (${say(detail)}).`,
  'doctor.callRefused': ({ status }) => `The POS answered ${say(status)} to a right menu sync.`,
  'doctor.otherEncoding': ({ status, declared, fits }) => `The POS refused the token with ${say(status)} while the secret was read as ${say(declared)}, and takes it when the secret is read as ${say(fits)}.`,
  'doctor.tokenRefused': ({ status, tried }) => `The POS refused the token with ${say(status)}${Array.isArray(tried) && tried.length > 0 ? `, also with the secret read as ${names(tried)}` : ''}.`,
  'doctor.badTokenRefused': ({ statuses }) => `The POS refused a call without a token, and one signed with another key (${names(statuses)}).`,
  'doctor.badTokenTaken': ({ status, fault }) => `The POS answered ${say(status)} to a menu sync ${term('fault', fault)}.`,
  'doctor.badTokenOddly': ({ status, fault, expected }) => `The POS answered ${say(status)} to a menu sync ${term('fault', fault)}, where ${names(expected)} is expected.`,
  'doctor.badTokenUnanswered': ({ fault, reason, detail }) => `The POS gave no answer to a menu sync ${term('fault', fault)}: ${term('failure', reason)} (${say(detail)}).`,
  'doctor.menuCame': ({ ms, deadlineMs }) => `The menu came back after ${time(ms)} of the ${time(deadlineMs)} allowed, with a token that fits.`,
  'doctor.menuLate': ({ ms, deadlineMs }) => `The menu came back after ${time(ms)}; the deadline is ${time(deadlineMs)}.`,
  'doctor.menuRefused': ({ status, message }) => `The menu came back, and UEAT would refuse it with ${say(status)}: ${say(message)}.`,
  'doctor.otherEncodingBack': ({ fits, declared }) => `The menu came back with a token signed with the secret read as ${say(fits)}; ppip.yaml says ${say(declared)}.`,
  'doctor.callbackElsewhere': ({ method, path, expected }) => `The POS called back with ${say(method)} ${quote(path)}, where UEAT serves nothing; menus come with ${say(expected)}.`,
  'doctor.callbackUnmatched': ({ path, requestId }) => `A menu came to ${quote(path)} that does not answer the request ${say(requestId)}.`,
  'doctor.callbackNotHttp': ({ url }) => `Something came to ${say(url)} that is no HTTP, such as TLS.`,
  'doctor.callbackNotTls': ({ url, detail }) => `A connection came to ${say(url)}, and TLS did not come about: ${say(detail)}.`,
  'doctor.callbackNever': ({ url, waitedMs }) => `No menu came to ${say(url)} within ${time(waitedMs)}.`,
  'doctor.publicUrlLocal': ({ url }) => `${say(url)} is this machine, as is the POS.`,
  'doctor.publicUrlLoopback': ({ url, host }) => `${say(url)} means the POS’s own machine to a POS elsewhere: ${quote(host)} is nobody else’s address.`,
  'doctor.publicUrlReached': ({ url }) => `${say(url)} leads to our own receiver.`,
  'doctor.publicUrlUnreachable': ({ url, reason, detail }) => `${say(url)} cannot be reached: ${term('failure', reason)} (${say(detail)}).`,
  'doctor.publicUrlElsewhere': ({ url, status }) => `Somebody else answers at ${say(url)}, with ${say(status)}: the call did not come to our receiver.`,
  'doctor.publicUrlPath': ({ url, path, expected }) => `A call to ${say(url)} comes to our receiver at ${quote(path)}, where it takes none; ${quote(expected)} was called.`,
  'doctor.publicUrlNotFromHere': ({ url }) => `${say(url)} cannot be reached from here; the POS reaches us, for it called back.`,
  'doctor.notChecked': ({ urls, because }) => `Not checked${Array.isArray(urls) ? ` for ${names(urls)}` : ''}, because of what stands at ${quote(term('diagnosis', because))}.`,
} satisfies Readonly<Record<string, (args: FindingArgs) => string>>;
