import type { FindingArgs } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { PosLogRuleId } from '../../model/pos-log.ts';
import type { Language } from '../../model/text.ts';
import { cleanText } from '../clean-text.ts';
import { countOf, plural } from './plural.ts';
import { valuesIn } from './values.ts';

type Sentence = (args: FindingArgs) => string;

const { say, quote, list, names } = valuesIn('en');
const fr = valuesIn('fr');

const kindsEn: Readonly<Record<string, string>> = {
  accepted: 'acceptance', rejected: 'rejection', token: 'A token with its signature', secret: 'The shared secret', phone: 'A phone number of a customer', email: 'An e-mail address of a customer',
  name: 'The first and last name of a customer', address: 'The address of a customer',
};
const kindsFr: Readonly<Record<string, string>> = {
  accepted: 'acceptation', rejected: 'rejet', token: 'Un jeton avec sa signature', secret: 'Le secret partagé', phone: 'Le numéro de téléphone d’un client', email: 'L’adresse courriel d’un client',
  name: 'Le prénom et le nom d’un client', address: 'L’adresse d’un client',
};
type Argument = Json | undefined;
const wordOf = (words: Readonly<Record<string, string>>) => (kind: Argument): string => (typeof kind === 'string' ? words[kind] ?? kind : '');
const [kind, sorte] = [wordOf(kindsEn), wordOf(kindsFr)];
const countIn = (value: Argument): number => (typeof value === 'number' ? value : 0);
const statusesIn = (value: Argument, none: string): string => (Array.isArray(value) ? [...new Set(value.map((status) => (status === null ? none : String(status))))].join(', ') : '');

const english = {
  'posLog.broken': ({ rules }) => `Required of the log and not kept: ${rulesIn('en', rules)}.`,
  'posLog.otherLog': () => 'No id of this run stands in the log: is it that of the right POS and time?',
  'posLog.unasked': ({ rules }) => `The run gave nothing to ask this of: ${rulesIn('en', rules)}.`,
  'posLog.requestIdMissing': ({ requestId }) => `The requestId ${say(requestId)} stands in no line.`,
  'posLog.orderIdMissing': ({ orderId }) => `Order ${say(orderId)} stands in no line.`,
  'posLog.answerMissing': ({ requestId, orderId, status }) => `That the POS answered ${say(status)} stands in no line with requestId ${say(requestId)}${orderId === undefined ? '' : ` or order ${say(orderId)}`}.`,
  'posLog.answerWrong': ({ requestId, status, logged }) => `The log says that requestId ${say(requestId)} was answered with ${say(logged)}; it was ${say(status)}.`,
  'posLog.statusMissing': ({ orderId, kind: status }) => `The ${kind(status)} of order ${say(orderId)} stands in no line with its id.`,
  'posLog.statusWrong': ({ orderId, logged }) => `The log tells of the ${kind(logged)} of order ${say(orderId)}; the POS sent another status.`,
  'posLog.checkMissing': ({ orderId, checkNumber }) => `The check number ${list(checkNumber)} stands in no line with order ${say(orderId)}.`,
  'posLog.checkWrong': ({ orderId, checkNumber, logged }) => `The log gives order ${say(orderId)} the check number ${quote(logged)}; UEAT got ${list(checkNumber)}.`,
  'posLog.reasonMissing': ({ orderId }) => `No code or message of the rejection of order ${say(orderId)} stands in a line with its id.`,
  'posLog.leaked': ({ kind: leak, count, lines }) => `${kind(leak)} stands in ${countOf('en', countIn(count), 'line', 'lines')}: ${names(lines)}.`,
  'posLog.secretUnknown': () => 'Nobody told the shared secret (--config, PPIP_SECRET), so it was not looked for by its value.',
  'posLog.personalRedacted': ({ count }) => `The evidence has ${countOf('en', countIn(count), 'value', 'values')} of the customers only redacted: whether the log holds them cannot be judged.`,
  'posLog.rejectionUntold': ({ orderId }) => `No line with order ${say(orderId)} warns of its rejection or names the reason.`,
  'posLog.refusalUntold': ({ requestId, status }) => `No line with requestId ${say(requestId)} warns that the call was refused with ${say(status)} or names the reason.`,
  'posLog.callbackUntold': ({ id, statuses }) => `No line with ${say(id)} warns that UEAT did not take the callback (${statusesIn(statuses, 'no answer')}) or tells what came back.`,
  'posLog.noUnsent': () => 'UEAT took a status of every order of this run, so there was nothing to raise an alert for.',
  'posLog.cutOff': () => 'The run was cut off before the last callbacks were in, so it does not tell which statuses never came.',
  'posLog.alertMissing': ({ orderId }) => `UEAT never took a status of order ${say(orderId)}, and no line with its id is at the level of an error.`,
} as const satisfies Readonly<Record<string, Sentence>>;

const french: Readonly<Record<keyof typeof english, Sentence>> = {
  'posLog.broken': ({ rules }) => `Exigé du journal et non respecté\u00A0: ${rulesIn('fr', rules)}.`,
  'posLog.otherLog': () => 'Aucun identifiant de cet essai ne figure dans le journal\u00A0: est-ce celui du bon PDV et du bon moment?',
  'posLog.unasked': ({ rules }) => `L’essai n’a rien donné sur quoi vérifier ceci\u00A0: ${rulesIn('fr', rules)}.`,
  'posLog.requestIdMissing': ({ requestId }) => `Le requestId ${fr.say(requestId)} ne figure sur aucune ligne.`,
  'posLog.orderIdMissing': ({ orderId }) => `La commande ${fr.say(orderId)} ne figure sur aucune ligne.`,
  'posLog.answerMissing': ({ requestId, orderId, status }) => `La réponse ${fr.say(status)} du PDV ne figure sur aucune ligne avec le requestId ${fr.say(requestId)}${orderId === undefined ? '' : ` ou la commande ${fr.say(orderId)}`}.`,
  'posLog.answerWrong': ({ requestId, status, logged }) => `Selon le journal, la réponse au requestId ${fr.say(requestId)} était ${fr.say(logged)}; c’était ${fr.say(status)}.`,
  'posLog.statusMissing': ({ orderId, kind: status }) => `Statut de la commande ${fr.say(orderId)} (${sorte(status)})\u00A0: il ne figure sur aucune ligne avec son identifiant.`,
  'posLog.statusWrong': ({ orderId, logged }) => `Le journal donne à la commande ${fr.say(orderId)} un statut (${sorte(logged)}) que le PDV n’a pas envoyé.`,
  'posLog.checkMissing': ({ orderId, checkNumber }) => `Le numéro d’addition ${fr.list(checkNumber)} ne figure sur aucune ligne avec la commande ${fr.say(orderId)}.`,
  'posLog.checkWrong': ({ orderId, checkNumber, logged }) => `Le journal donne à la commande ${fr.say(orderId)} le numéro d’addition ${fr.quote(logged)}; UEAT a reçu ${fr.list(checkNumber)}.`,
  'posLog.reasonMissing': ({ orderId }) => `Aucun code ni message du rejet de la commande ${fr.say(orderId)} ne figure sur une ligne avec son identifiant.`,
  'posLog.leaked': ({ kind: leak, count, lines }) => `${sorte(leak)} figure sur ${countOf('fr', countIn(count), 'ligne', 'lignes')}\u00A0: ${fr.names(lines)}.`,
  'posLog.secretUnknown': () => 'Personne n’a donné le secret partagé (--config, PPIP_SECRET)\u00A0: sa valeur n’a pas été cherchée.',
  'posLog.personalRedacted': ({ count }) => `La preuve n’a que masquées ${countOf('fr', countIn(count), 'valeur', 'valeurs')} des clients\u00A0: impossible de dire si le journal les contient.`,
  'posLog.rejectionUntold': ({ orderId }) => `Aucune ligne avec la commande ${fr.say(orderId)} n’avertit de son rejet ni n’en nomme le motif.`,
  'posLog.refusalUntold': ({ requestId, status }) => `Aucune ligne avec le requestId ${fr.say(requestId)} n’avertit que l’appel a été refusé par ${fr.say(status)} ni n’en nomme le motif.`,
  'posLog.callbackUntold': ({ id, statuses }) => `Aucune ligne avec ${fr.say(id)} n’avertit qu’UEAT n’a pas pris le rappel (${statusesIn(statuses, 'sans réponse')}) ni ne dit ce qui est revenu.`,
  'posLog.noUnsent': () => 'UEAT a pris un statut de chaque commande de cet essai\u00A0: il n’y avait pas d’alerte à lever.',
  'posLog.cutOff': () => 'L’essai a été interrompu avant les derniers rappels\u00A0: il ne dit pas quels statuts ne sont jamais venus.',
  'posLog.alertMissing': ({ orderId }) => `UEAT n’a jamais pris de statut de la commande ${fr.say(orderId)}, et aucune ligne avec son identifiant n’est au niveau d’une erreur.`,
};

/** The words around the findings of a log. */
interface PosLogWords {
  readonly rules: Readonly<Record<PosLogRuleId, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** How many of what was asked were found, or leaked, by rule. */
  readonly shares: Readonly<Record<PosLogRuleId, (subjects: number, failed: number) => string>>;
  readonly counts: (lines: number, own: number) => string;
  readonly foreign: (count: number, isCapped: boolean) => string;
  readonly unread: (count: number, first: readonly number[]) => string;
}

const ofEn = (subjects: number, failed: number): string => `${subjects - failed} of ${subjects}`;
const ofFr = (subjects: number, failed: number): string => `${subjects - failed} sur ${subjects}`;
const sharesOf = (of: typeof ofEn, looked: (subjects: number) => string, kinds: string): PosLogWords['shares'] => ({
  requestIds: of, orderIds: of, acknowledgements: of, statuses: of, causes: of, alerts: of, secrets: () => kinds, personalData: looked,
});

/** The words around the findings of a log, by language. */
export const posLogWords: Readonly<Record<Language, PosLogWords>> = {
  en: {
    rules: {
      requestIds: 'Every requestId is traced', orderIds: 'Every order id is traced', acknowledgements: 'Every answer of the POS is traced', statuses: 'Every final status is traced',
      secrets: 'No token and no secret is logged', personalData: 'No personal data is logged', causes: 'Errors are logged with their cause', alerts: 'An alert is raised for unsent statuses',
    },
    outcomes: { passed: 'passed', failed: 'failed', blocked: 'cannot be judged', notApplicable: 'not applicable' },
    shares: sharesOf(ofEn, (subjects) => `${countOf('en', subjects, 'value', 'values')} looked for`, 'tokens, secret'),
    counts: (lines, own) => `${countOf('en', lines, 'line', 'lines')}, ${own} of this run`,
    foreign: (count, isCapped) => `${isCapped ? 'more than ' : ''}${countOf('en', count, 'id', 'ids')} of other runs`,
    unread: (count, first) => `${countOf('en', count, 'line', 'lines')} could not be read and ${plural('en', count, 'proves', 'prove')} nothing: ${names([...first])}`,
  },
  fr: {
    rules: {
      requestIds: 'Chaque requestId est retracé', orderIds: 'Chaque numéro de commande est retracé', acknowledgements: 'Chaque réponse du PDV est retracée', statuses: 'Chaque statut final est retracé',
      secrets: 'Aucun jeton ni secret n’est journalisé', personalData: 'Aucune donnée personnelle n’est journalisée', causes: 'Les erreurs sont journalisées avec leur cause', alerts: 'Une alerte est levée pour les statuts non remis',
    },
    outcomes: { passed: 'réussi', failed: 'échoué', blocked: 'impossible à juger', notApplicable: 'sans objet' },
    shares: sharesOf(ofFr, (subjects) => countOf('fr', subjects, 'valeur cherchée', 'valeurs cherchées'), 'jetons, secret'),
    counts: (lines, own) => `${countOf('fr', lines, 'ligne', 'lignes')}, dont ${own} de cet essai`,
    foreign: (count, isCapped) => `${isCapped ? 'plus de ' : ''}${countOf('fr', count, 'identifiant', 'identifiants')} d’autres essais`,
    unread: (count, first) => `${countOf('fr', count, 'ligne illisible', 'lignes illisibles')}, qui ne ${plural('fr', count, 'prouve', 'prouvent')} rien\u00A0: ${fr.names([...first])}`,
  },
};

function rulesIn(language: Language, rules: Argument): string {
  const ids = Array.isArray(rules) ? rules as readonly PosLogRuleId[] : [];
  return ids.map((id) => posLogWords[language].rules[id]).join(language === 'fr' ? '\u00A0; ' : '; ');
}

const isKnown = (code: string): code is keyof typeof english => Object.hasOwn(english, code);

/** Every code of a finding about a log. */
export const posLogCodes = Object.keys(english);

/** The sentence for the code of a finding about a log, safe to show. */
export function posLogSentence(language: Language, code: string, args: FindingArgs): string {
  if (!isKnown(code)) return cleanText(code, 100);
  return (language === 'fr' ? french : english)[code](args);
}
