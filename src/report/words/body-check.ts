import type { BodyKind } from '../../model/body-check.ts';
import type { Language } from '../../model/text.ts';

/** The words around the findings of a checked body. */
interface BodyCheckWords {
  readonly kinds: Readonly<Record<BodyKind, string>>;
  readonly received: string;
  readonly wholeBody: string;
  readonly missing: string;
  readonly rule: string;
  /** How many findings bind, and how many do not. */
  readonly summary: (binding: number, others: number) => string;
  /** What was not looked at. */
  readonly limits: Readonly<Record<BodyKind, string>>;
}

/** The words around the findings of a checked body, by language. */
export const bodyCheckWords: Readonly<Record<Language, BodyCheckWords>> = {
  en: {
    kinds: { menu: 'menu', order: 'order', status: 'order status' },
    received: 'Received', wholeBody: '(the whole body)', missing: 'nothing', rule: 'Rule',
    summary: (binding, others) => binding + others === 0 ? 'Valid: nothing is wrong with this body.' : `${binding === 0 ? 'Valid' : 'Not valid'}. Binding findings: ${binding}, others: ${others}.`,
    limits: {
      menu: 'Only the body was looked at: not the token, nor the request that it answers. ppip menu check --against standard compares it with the standard menu.',
      order: 'Only the form was looked at: not the sums, nor whether the menu has these items.',
      status: 'Only the body was looked at: not the token, nor whether there is such an order.',
    },
  },
  fr: {
    kinds: { menu: 'menu', order: 'commande', status: 'statut de commande' },
    received: 'Reçu', wholeBody: '(tout le corps)', missing: 'rien', rule: 'Règle',
    summary: (binding, others) => binding + others === 0 ? 'Valide\u00A0: rien à redire à ce corps.' : `${binding === 0 ? 'Valide' : 'Non valide'}. Constats contraignants\u00A0: ${binding}, autres\u00A0: ${others}.`,
    limits: {
      menu: 'Seul le corps a été examiné\u00A0: ni le jeton, ni la demande à laquelle il répond. ppip menu check --against standard le compare au menu standard.',
      order: 'Seule la forme a été examinée\u00A0: ni les sommes, ni la présence de ces articles au menu.',
      status: 'Seul le corps a été examiné\u00A0: ni le jeton, ni l’existence de la commande.',
    },
  },
};
