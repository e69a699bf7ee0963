import type { SalesField, UnjudgedReason } from '../../model/reconciliation.ts';
import type { Language, Localized } from '../../model/text.ts';
import type { Sentence } from './en.ts';
import { countOf } from './plural.ts';
import { valuesIn, type Value, type Values } from './values.ts';

const english = valuesIn('en');
const french = valuesIn('fr');

/** A column of a sales export, as people say it: in a sentence, with its article in French. */
export const salesFieldWords: Readonly<Record<SalesField, Localized>> = {
  orderId: { en: 'order id', fr: 'l’identifiant de commande' },
  checkNumber: { en: 'check number', fr: 'le numéro d’addition' },
  total: { en: 'total', fr: 'le total' },
  subtotal: { en: 'subtotal', fr: 'le sous-total' },
  tax: { en: 'tax', fr: 'la somme des taxes' },
  tip: { en: 'tip', fr: 'le pourboire' },
  fees: { en: 'fees', fr: 'la somme des frais' },
  note: { en: 'notes', fr: 'les notes' },
  allergies: { en: 'allergies', fr: 'les allergies' },
};

const states: Readonly<Record<string, Localized>> = {
  rejected: { en: 'rejected', fr: 'a été rejetée' },
  refused: { en: 'refused with an HTTP error', fr: 'a été refusée par une erreur HTTP' },
  unacknowledged: { en: 'never acknowledged', fr: 'n’a jamais reçu d’accusé de réception' },
};

const losses: Readonly<Record<string, Localized>> = {
  accents: { en: 'its accents are gone', fr: 'ses accents ont disparu' },
  signs: { en: 'some of its signs are gone', fr: 'certains de ses signes ont disparu' },
  all: { en: 'it is not there', fr: 'ce texte n’y est pas' },
};

const wordOf = (words: Readonly<Record<string, Localized>>, value: Value, language: Language, say: (value: Value) => string): string =>
  (typeof value === 'string' && Object.hasOwn(words, value) ? words[value]?.[language] : undefined) ?? say(value);

/** ` (check A-1)`, or nothing when no number is known. */
function checksIn({ names }: Values, one: string, many: string, numbers: Value): string {
  return Array.isArray(numbers) && numbers.length > 0 ? ` (${numbers.length === 1 ? one : many} ${names(numbers)})` : '';
}

/** What a sales export shows, in English. */
export const reconcileEn = {
  'reconcile.missing': ({ orderId, numbers }) => `Order ${english.say(orderId)} was accepted${checksIn(english, 'check', 'checks', numbers)}, and no line of the export has it.`,
  'reconcile.doubled': ({ orderId, count, numbers, totals }) =>
    `Order ${english.say(orderId)} is sold ${english.say(count)} times${checksIn(english, 'check', 'checks', numbers)}, for ${Array.isArray(totals) ? totals.map(english.money).join(', ') : english.say(totals)}.`,
  'reconcile.wrongTotal': ({ orderId, expected, actual }) => `Order ${english.say(orderId)} was sent with a total of ${english.money(expected)}, and the export says ${english.money(actual)}.`,
  'reconcile.wrongAmount': ({ orderId, field, expected, actual }) =>
    `Order ${english.say(orderId)} was sent with ${english.money(expected)} of ${wordOf(salesFieldWords, field, 'en', english.say)}, and the export says ${english.money(actual)}.`,
  'reconcile.otherCheck': ({ orderId, expected, actual }) => `The callback gave order ${english.say(orderId)} the check number ${english.names(expected)}, and the export says ${english.say(actual)}.`,
  'reconcile.soldThoughRejected': ({ orderId, state, total }) => `Order ${english.say(orderId)} was ${wordOf(states, state, 'en', english.say)}, and the export sells it for ${english.money(total)}.`,
  'reconcile.noteLost': ({ orderId, text, pointer, how, kept }) =>
    `The note ${english.quote(text)} (${english.say(pointer)}) of order ${english.say(orderId)} is lost: ${how === 'cut' ? `it ends after ${english.quote(kept)}` : wordOf(losses, how, 'en', english.say)}.`,
  'reconcile.allergyLost': ({ orderId, text, pointer, how, kept }) =>
    `The allergy ${english.quote(text)} (${english.say(pointer)}) of order ${english.say(orderId)} is lost: ${how === 'cut' ? `it ends after ${english.quote(kept)}` : wordOf(losses, how, 'en', english.say)}.`,
} satisfies Readonly<Record<string, Sentence>>;

/** The same in French. */
export const reconcileFr: Readonly<Record<keyof typeof reconcileEn, Sentence>> = {
  'reconcile.missing': ({ orderId, numbers }) => `La commande ${french.say(orderId)} a été acceptée${checksIn(french, 'addition', 'additions', numbers)}, et aucune ligne de l’export ne la contient.`,
  'reconcile.doubled': ({ orderId, count, numbers, totals }) =>
    `La commande ${french.say(orderId)} est vendue ${french.say(count)} fois${checksIn(french, 'addition', 'additions', numbers)}, pour ${Array.isArray(totals) ? totals.map(french.money).join(', ') : french.say(totals)}.`,
  'reconcile.wrongTotal': ({ orderId, expected, actual }) => `La commande ${french.say(orderId)} a été envoyée avec un total de ${french.money(expected)}, et l’export indique ${french.money(actual)}.`,
  'reconcile.wrongAmount': ({ orderId, field, expected, actual }) =>
    `Dans la commande ${french.say(orderId)} telle qu’envoyée, ${wordOf(salesFieldWords, field, 'fr', french.say)} est de ${french.money(expected)}, et l’export indique ${french.money(actual)}.`,
  'reconcile.otherCheck': ({ orderId, expected, actual }) => `Le rappel a donné à la commande ${french.say(orderId)} le numéro d’addition ${french.names(expected)}, et l’export indique ${french.say(actual)}.`,
  'reconcile.soldThoughRejected': ({ orderId, state, total }) => `La commande ${french.say(orderId)} ${wordOf(states, state, 'fr', french.say)}, et l’export la vend pour ${french.money(total)}.`,
  'reconcile.noteLost': ({ orderId, text, pointer, how, kept }) =>
    `La note ${french.quote(text)} (${french.say(pointer)}) de la commande ${french.say(orderId)} est perdue\u00A0: ${how === 'cut' ? `elle s’arrête après ${french.quote(kept)}` : wordOf(losses, how, 'fr', french.say)}.`,
  'reconcile.allergyLost': ({ orderId, text, pointer, how, kept }) =>
    `L’allergie ${french.quote(text)} (${french.say(pointer)}) de la commande ${french.say(orderId)} est perdue\u00A0: ${how === 'cut' ? `elle s’arrête après ${french.quote(kept)}` : wordOf(losses, how, 'fr', french.say)}.`,
};

/** Why an order is not judged, or not in full. */
export const unjudgedWords: Readonly<Record<UnjudgedReason, Localized>> = {
  open: { en: 'the run left it open: no final status came', fr: 'l’essai l’a laissée ouverte\u00A0: aucun statut final n’est venu' },
  noCheckNumber: { en: 'no check number came, and the export has no order ids', fr: 'aucun numéro d’addition n’est venu, et l’export n’a pas d’identifiants de commande' },
  sharedCheckNumber: { en: 'its check number was given to another order too, and the export has no order ids', fr: 'son numéro d’addition a aussi été donné à une autre commande, et l’export n’a pas d’identifiants de commande' },
  refunded: { en: 'refunded since: only that it is there is judged, with its texts', fr: 'remboursée depuis\u00A0: seuls sa présence et ses textes sont jugés' },
};

interface ReconcileWords {
  readonly outcomes: Readonly<Record<'passed' | 'failed' | 'incomplete', string>>;
  readonly compared: (compared: number, accepted: number) => string;
  readonly notAccepted: (count: number) => string;
  readonly others: (others: number, rows: number) => string;
  readonly violations: string;
  readonly observations: string;
  readonly unjudged: string;
  readonly notShown: string;
  readonly nothingSold: string;
  readonly noIds: string;
  readonly line: (lines: string) => string;
  readonly columns: string;
}

/** The words around what a sales export shows, by language. */
export const reconcileWords: Readonly<Record<Language, ReconcileWords>> = {
  en: {
    outcomes: { passed: 'RECONCILED', failed: 'NOT RECONCILED', incomplete: 'INCOMPLETE' },
    compared: (compared, accepted) => `${compared} of ${countOf('en', accepted, 'accepted order', 'accepted orders')} compared`,
    notAccepted: (count) => countOf('en', count, 'order that was not accepted', 'orders that were not accepted'),
    others: (others, rows) => `${others} of ${countOf('en', rows, 'line belongs', 'lines belong')} to orders that this run did not send`,
    violations: 'What must be fixed',
    observations: 'Observations (they fail nothing)',
    unjudged: 'Not judged, or not in full',
    notShown: 'Not shown by the export',
    nothingSold: 'No order of this run stands in the export: is it the export of the day of the run, and the right column?',
    noIds: 'Without order ids, orders that were not accepted cannot be found in it.',
    line: (lines) => `line ${lines}`,
    columns: 'Columns',
  },
  fr: {
    outcomes: { passed: 'CONCORDANT', failed: 'NON CONCORDANT', incomplete: 'INCOMPLET' },
    compared: (compared, accepted) => `${countOf('fr', accepted, 'commande acceptée', 'commandes acceptées')}, dont ${countOf('fr', compared, 'comparée', 'comparées')}`,
    notAccepted: (count) => countOf('fr', count, 'commande non acceptée', 'commandes non acceptées'),
    others: (others, rows) => `${countOf('fr', rows, 'ligne', 'lignes')}, dont ${others} de commandes que cet essai n’a pas envoyées`,
    violations: 'Ce qu’il faut corriger',
    observations: 'Observations (sans effet sur le résultat)',
    unjudged: 'Non jugé, ou pas en entier',
    notShown: 'Absent de l’export',
    nothingSold: 'Aucune commande de cet essai ne figure dans l’export\u00A0: est-ce celui du jour de l’essai, et la bonne colonne?',
    noIds: 'Sans identifiants de commande, les commandes non acceptées ne peuvent y être trouvées.',
    line: (lines) => `ligne ${lines}`,
    columns: 'Colonnes',
  },
};
