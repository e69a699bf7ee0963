import type { CertificateKind, CertificateState } from '../../model/certificate.ts';
import type { Language, Localized } from '../../model/text.ts';
import { withColon } from './labels.ts';

/** What the document is called. */
export const certificateTitles: Readonly<Record<CertificateKind, Localized>> = {
  certificate: { en: 'Certificate of integration', fr: 'Certificat d’intégration' },
  readinessStatement: { en: 'Readiness statement', fr: 'Déclaration de préparation' },
};

/** What it says, in one sentence. */
export const certificateMeanings: Readonly<Record<CertificateKind, Localized>> = {
  certificate: {
    en: 'This point of sale passed the full certification of its integration with UEAT’s Open API, under the rules and on the evidence named here.',
    fr: 'Ce point de vente a réussi la certification complète de son intégration à l’Open API d’UEAT, selon les règles et sur la foi des preuves nommées ici.',
  },
  readinessStatement: {
    en: 'The partner’s own run passed the full certification. This is no certificate: nobody but the partner ran it.',
    fr: 'L’essai du partenaire lui-même a réussi la certification complète. Ceci n’est pas un certificat\u00A0: personne d’autre que le partenaire ne l’a mené.',
  },
};

/** What it is worth, as a headline. */
export const certificateStateWords: Readonly<Record<CertificateState, Localized>> = {
  valid: { en: 'VALID', fr: 'VALIDE' },
  notYetValid: { en: 'NOT YET VALID', fr: 'PAS ENCORE VALIDE' },
  expired: { en: 'EXPIRED', fr: 'EXPIRÉ' },
  superseded: { en: 'SUPERSEDED', fr: 'REMPLACÉ' },
  ended: { en: 'ENDED BY A CHANGE', fr: 'CADUC PAR SUITE D’UN CHANGEMENT' },
};

/** What the badge says beside the name. */
export const badgeWords: Readonly<Record<CertificateKind, Localized>> = {
  certificate: { en: 'certified', fr: 'certifié' },
  readinessStatement: { en: 'ready, not certified', fr: 'prêt, non certifié' },
};

const words = {
  id: { en: 'Number', fr: 'Numéro' },
  product: { en: 'Product', fr: 'Produit' },
  build: { en: 'build', fr: 'build' },
  posName: { en: 'POS name', fr: 'Nom du PDV' },
  locations: { en: 'Locations', fr: 'Emplacements' },
  issued: { en: 'Issued', fr: 'Délivré le' },
  validUntil: { en: 'Valid until', fr: 'Valide jusqu’au' },
  noDate: { en: 'a change ends it: the policy sets no date', fr: 'ce qu’un changement y mette fin\u00A0: la politique ne fixe pas de date' },
  orChange: { en: 'or the first change of', fr: 'ou jusqu’au premier changement de' },
  profileIn: { en: 'Profile', fr: 'Profil' },
  profileOut: { en: 'Not covered', fr: 'Non couvert' },
  products: { en: 'UEAT products', fr: 'Produits UEAT' },
  rules: { en: 'Rules', fr: 'Règles' },
  over: { en: 'over', fr: 'fondé sur' },
  runs: { en: 'Evidence', fr: 'Preuves' },
  run: { en: 'Run', fr: 'Essai' },
  renews: { en: 'shows again', fr: 'montre de nouveau' },
  version: { en: 'version', fr: 'version' },
  operator: { en: 'Run by', fr: 'Mené par' },
  partner: { en: 'the partner', fr: 'le partenaire' },
  ueat: { en: 'UEAT', fr: 'UEAT' },
  package: { en: 'Package', fr: 'Paquet' },
  signedBy: { en: 'signed by', fr: 'signé par' },
  exchanges: { en: 'exchanges', fr: 'échanges' },
  orders: { en: 'orders', fr: 'commandes' },
  till: { en: 'looked up at the till, by hook and by person', fr: 'vérifications à la caisse, par crochet et par personne' },
  assumptions: { en: 'Assumptions relied on', fr: 'Hypothèses retenues' },
  overridden: { en: 'set by the partner', fr: 'fixée par le partenaire' },
  waivers: { en: 'Waivers', fr: 'Dérogations' },
  until: { en: 'until', fr: 'jusqu’au' },
  observations: { en: 'Observations (not binding)', fr: 'Observations (non contraignantes)' },
  attestations: { en: 'Attested before', fr: 'Attesté auparavant' },
  lacks: { en: 'What a certificate would need', fr: 'Ce qu’il faudrait pour un certificat' },
  issuer: { en: 'Signed with', fr: 'Signé avec' },
  supersedes: { en: 'Takes the place of', fr: 'Remplace' },
  verify: { en: 'Whoever has the public key checks it with', fr: 'Qui a la clé publique le vérifie avec' },
  verified: { en: 'verified', fr: 'vérifié' },
  notVerified: { en: 'NOT VERIFIED', fr: 'NON VÉRIFIÉ' },
  withheld: { en: 'WITHHELD', fr: 'REFUSÉ' },
  otherKey: { en: 'another key than those given', fr: 'une autre clé que celles données' },
  at: { en: 'Seen at', fr: 'Vu le' },
  none: { en: 'none', fr: 'aucune' },
} satisfies Readonly<Record<string, Localized>>;

/** A word of a certificate. */
export type CertificateWord = keyof typeof words;

/** A word of a certificate in a language. */
export function certificateWord(language: Language, name: CertificateWord): string {
  return words[name][language];
}

/** A word of a certificate before what it introduces. */
export function certificateLead(language: Language, name: CertificateWord): string {
  return withColon(language, certificateWord(language, name));
}
