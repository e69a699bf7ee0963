import type { Language, Localized } from '../../model/text.ts';
import { withColon } from './labels.ts';

const words = {
  title: { en: 'Partners', fr: 'Partenaires' },
  partner: { en: 'Partner', fr: 'Partenaire' },
  phase: { en: 'Phase', fr: 'Phase' },
  launched: { en: 'all phases done', fr: 'toutes les phases faites' },
  unknown: { en: 'no ppip.yaml here', fr: 'pas de ppip.yaml ici' },
  run: { en: 'Newest package', fr: 'Paquet le plus récent' },
  by: { en: 'by', fr: 'par' },
  certificate: { en: 'Certificate', fr: 'Certificat' },
  none: { en: 'none', fr: 'aucun' },
  readiness: { en: 'readiness statement', fr: 'déclaration de préparation' },
  until: { en: 'until', fr: 'jusqu’au' },
  noDate: { en: 'no date', fr: 'sans date' },
  next: { en: 'Next', fr: 'Ensuite' },
  expiring: { en: 'What ends when', fr: 'Échéances' },
  ended: { en: 'ended', fr: 'échu' },
  days: { en: 'days left', fr: 'jours restants' },
  codes: { en: 'Common findings', fr: 'Constats fréquents' },
  code: { en: 'Code', fr: 'Code' },
  rules: { en: 'Rules', fr: 'Règles' },
  partners: { en: 'Partners', fr: 'Partenaires' },
  problems: { en: 'Could not be read', fr: 'N’a pas pu être lu' },
  empty: { en: 'There is no partner in this folder: each has a folder of its own, with its ppip.yaml, packages or certificates.', fr: 'Il n’y a aucun partenaire dans ce dossier\u00A0: chacun a son propre dossier, avec son ppip.yaml, des paquets ou des certificats.' },
} satisfies Readonly<Record<string, Localized>>;

/** A word of the page of all partners. */
export type PortfolioWord = keyof typeof words;

/** A word of the page of all partners in a language. */
export function portfolioWord(language: Language, name: PortfolioWord): string {
  return words[name][language];
}

/** A word of the page of all partners before what it introduces. */
export function portfolioLead(language: Language, name: PortfolioWord): string {
  return withColon(language, portfolioWord(language, name));
}
