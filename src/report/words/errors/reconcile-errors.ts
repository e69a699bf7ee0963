import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about sales exports. */
export const reconcileErrors = {
  'reconcile.amount': {
    side: 'config',
    meaning: { en: 'An amount in a line that is compared is none, or can be read in two ways.', fr: 'Un montant d’une ligne comparée n’en est pas un, ou peut se lire de deux façons.' },
    fix: { en: 'Export amounts with two decimals; or map another column.', fr: 'Exportez les montants avec deux décimales; ou indiquez une autre colonne.' },
  },
  'reconcile.column': {
    side: 'config',
    meaning: { en: 'A column of the sales export is missing, or several could be meant.', fr: 'Une colonne de l’export des ventes manque, ou plusieurs conviendraient.' },
    fix: { en: 'Say which column it is with --map; the message lists those that there are.', fr: 'Dites laquelle avec --map; le message énumère les colonnes.' },
  },
  'reconcile.empty': {
    side: 'config',
    meaning: { en: 'The sales export has no line.', fr: 'L’export des ventes n’a aucune ligne.' },
    fix: { en: 'Export the day of the run, with a line of column names.', fr: 'Exportez le jour de l’essai, avec une ligne de noms de colonnes.' },
  },
  'reconcile.map': {
    side: 'config',
    meaning: { en: '--map names no field, or no column.', fr: '--map ne nomme pas de champ, ou pas de colonne.' },
    fix: { en: 'Write a field and the name of its column, such as orderId=Ref.', fr: 'Écrivez un champ et le nom de sa colonne, comme orderId=Ref.' },
  },
  'reconcile.unit': {
    side: 'config',
    meaning: { en: 'Every amount is off by a hundred times: cents were read as dollars, or dollars as cents.', fr: 'Chaque montant diffère d’un facteur cent\u00A0: des cents ont été lus comme des dollars, ou l’inverse.' },
    fix: { en: 'Give --cents for an export in cents, and only then.', fr: 'Donnez --cents pour un export en cents, et alors seulement.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
