import type { FindingArgs } from '../../model/finding.ts';
import type { Language } from '../../model/text.ts';
import type { BadLine, TrialGroup, TrialMeasure } from '../../model/trial.ts';
import { cleanText } from '../clean-text.ts';
import { countOf } from './plural.ts';

type MeasureId = TrialMeasure['id'];

/** The words around the results of a trial. */
interface TrialWords {
  readonly customers: Readonly<Record<TrialGroup, string>>;
  readonly measures: Readonly<Record<MeasureId, string>>;
  readonly outcomes: Readonly<Record<TrialMeasure['outcome'], string>>;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly of: (part: number, whole: number) => string;
  readonly answers: string;
  readonly hours: (ms: number) => string;
  readonly unknown: string;
  readonly period: (from: string, to: string) => string;
  readonly read: (events: number, lines: number) => string;
  readonly strays: (count: number) => string;
  readonly bad: (count: number, first: readonly BadLine[]) => string;
  readonly badLines: Readonly<Record<BadLine['code'], string>>;
  readonly reasons: Readonly<Record<string, (args: FindingArgs) => string>>;
}

const measuresIn = (language: Language, { measures }: FindingArgs): string => {
  const ids = Array.isArray(measures) ? measures as readonly MeasureId[] : [];
  return ids.map((id) => trialWords[language].measures[id]).join(', ');
};

/** The words around the results of a trial, by language. */
export const trialWords: Readonly<Record<Language, TrialWords>> = {
  en: {
    customers: { alpha: 'Alpha customers', beta: 'Beta customers' },
    measures: {
      orders: 'orders', locations: 'locations', days: 'days', acceptance: 'accepted', rejectedWithReason: 'rejections with a reason', uptime: 'up',
      'statusWithin.p50': 'median time to final status', 'statusWithin.p95': '95th percentile of that time', 'statusWithin.max': 'longest of these times', duplicates: 'orders with two checks', unanswered: 'orders without a final status',
    },
    outcomes: { passed: 'passed', failed: 'failed', blocked: 'not shown yet' },
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    of: (part, whole) => `${part} of ${whole}`,
    answers: 'sendings answered',
    hours: (ms) => `${(Math.floor(ms / 360_000) / 10).toFixed(1)} h`,
    unknown: 'not told',
    period: (from, to) => `${from} to ${to}`,
    read: (events, lines) => `${countOf('en', events, 'event', 'events')} in ${countOf('en', lines, 'line', 'lines')}`,
    strays: (count) => `${countOf('en', count, 'order has', 'orders have')} a final status and no sending: not counted`,
    bad: (count, first) => `${countOf('en', count, 'line was', 'lines were')} no event and not counted: ${first.map(({ line, code }) => `${line} (${trialWords.en.badLines[code]})`).join(', ')}`,
    badLines: { badTime: 'time', badEvent: 'event', noLocation: 'no location', noOrder: 'no order', tooLong: 'too long', unreadable: 'unreadable' },
    reasons: {
      'trial.noThresholds': () => 'The policy has no thresholds for these customers (policy.yaml, generalAvailability), so the figures pass nothing.',
      'trial.missed': (args) => `Missed: ${measuresIn('en', args)}.`,
      'trial.notShown': (args) => `Not shown yet: ${measuresIn('en', args)}.`,
    },
  },
  fr: {
    customers: { alpha: 'Clients alpha', beta: 'Clients bêta' },
    measures: {
      orders: 'commandes', locations: 'établissements', days: 'jours', acceptance: 'acceptées', rejectedWithReason: 'rejets avec motif', uptime: 'en service',
      'statusWithin.p50': 'temps médian jusqu’au statut final', 'statusWithin.p95': '95e centile de ce temps', 'statusWithin.max': 'le plus long de ces temps', duplicates: 'commandes à deux additions', unanswered: 'commandes sans statut final',
    },
    outcomes: { passed: 'réussi', failed: 'échoué', blocked: 'pas encore montré' },
    atLeast: (value) => `au moins ${value}`,
    atMost: (value) => `au plus ${value}`,
    of: (part, whole) => `${part} sur ${whole}`,
    answers: 'envois avec réponse',
    hours: (ms) => `${(Math.floor(ms / 360_000) / 10).toFixed(1).replace('.', ',')}\u00A0h`,
    unknown: 'non indiqué',
    period: (from, to) => `du ${from} au ${to}`,
    read: (events, lines) => `${countOf('fr', events, 'événement', 'événements')} en ${countOf('fr', lines, 'ligne', 'lignes')}`,
    strays: (count) => `${countOf('fr', count, 'commande a', 'commandes ont')} un statut final sans envoi\u00A0: hors décompte`,
    bad: (count, first) => `${countOf('fr', count, 'ligne n’était pas un événement', 'lignes n’étaient pas des événements')}, hors décompte\u00A0: ${first.map(({ line, code }) => `${line} (${trialWords.fr.badLines[code]})`).join(', ')}`,
    badLines: { badTime: 'heure', badEvent: 'événement', noLocation: 'sans établissement', noOrder: 'sans commande', tooLong: 'trop longue', unreadable: 'illisible' },
    reasons: {
      'trial.noThresholds': () => 'La politique n’a pas de seuils pour ces clients (policy.yaml, generalAvailability)\u00A0: les chiffres ne font rien réussir.',
      'trial.missed': (args) => `Non atteint\u00A0: ${measuresIn('fr', args)}.`,
      'trial.notShown': (args) => `Pas encore montré\u00A0: ${measuresIn('fr', args)}.`,
    },
  },
};

/** A reason of a trial's outcome, safe to show. */
export function trialReason(language: Language, code: string, args: FindingArgs): string {
  return trialWords[language].reasons[code]?.(args) ?? cleanText(code, 100);
}
