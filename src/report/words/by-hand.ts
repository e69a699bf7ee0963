import type { Language } from '../../model/text.ts';

/** The words around a call by hand. */
interface ByHandWords {
  readonly sent: string;
  readonly answered: (ms: string) => string;
  readonly noAnswer: string;
  readonly unreachable: (host: string, port: string, why: string) => string;
  readonly waiting: (call: string, time: string) => string;
  readonly notWaited: string;
  readonly cameBack: (ms: string) => string;
  readonly weAnswered: string;
  readonly nothingCame: string;
  readonly form: string;
  readonly formRight: string;
  readonly noForm: string;
  readonly others: string;
  readonly complete: string;
  readonly incomplete: string;
}

/** The words around a call by hand, by language. */
export const byHandWords: Readonly<Record<Language, ByHandWords>> = {
  en: {
    sent: 'UEAT → POS', answered: (ms) => `The POS answered after ${ms}:`, noAnswer: 'The POS gave no answer:',
    unreachable: (host, port, why) => `The POS could not be reached at ${host}, port ${port}: ${why}`,
    waiting: (call, time) => `Waiting up to ${time} for ${call} …`, notWaited: 'The POS did not take the call, so nothing is waited for.',
    cameBack: (ms) => `POS → UEAT, ${ms} after the call`, weAnswered: 'UEAT answered:', nothingCame: 'No callback came.', form: 'Its form',
    formRight: 'The body has the form that the contract names.', noForm: 'The body is no JSON.', others: 'Other calls of the POS meanwhile',
    complete: 'The call was taken, and its callback came. Nothing was judged.', incomplete: 'The exchange is not complete. Nothing was judged.',
  },
  fr: {
    sent: 'UEAT → PDV', answered: (ms) => `Le PDV a répondu après ${ms}\u00A0:`, noAnswer: 'Le PDV n’a pas répondu\u00A0:',
    unreachable: (host, port, why) => `Le PDV n’a pas pu être joint à ${host}, port ${port}\u00A0: ${why}`,
    waiting: (call, time) => `En attente, ${time} au plus\u00A0: ${call}…`, notWaited: 'Le PDV n’a pas pris l’appel\u00A0: rien n’est attendu.',
    cameBack: (ms) => `PDV → UEAT, ${ms} après l’appel`, weAnswered: 'UEAT a répondu\u00A0:', nothingCame: 'Aucun appel n’est venu en retour.', form: 'Sa forme',
    formRight: 'Le corps a la forme prévue par le contrat.', noForm: 'Le corps n’est pas du JSON.', others: 'Autres appels du PDV entre-temps',
    complete: 'L’appel a été pris, et son retour est venu. Rien n’a été jugé.', incomplete: 'L’échange n’est pas complet. Rien n’a été jugé.',
  },
};
