import type { ItemState } from '../../model/checklist.ts';
import type { Language, Localized } from '../../model/text.ts';
import { withColon } from './labels.ts';

/** How far an item is. */
export const itemStateWords: Readonly<Record<ItemState, Localized>> = {
  done: { en: 'done', fr: 'fait' },
  open: { en: 'open', fr: 'à faire' },
  stale: { en: 'stale', fr: 'périmé' },
  failed: { en: 'failed', fr: 'en échec' },
};

/** How far a phase is. */
export const phaseStateWords: Readonly<Record<'done' | 'current' | 'ahead', Localized>> = {
  done: { en: 'done', fr: 'faite' },
  current: { en: 'current', fr: 'en cours' },
  ahead: { en: 'ahead', fr: 'à venir' },
};

const words = {
  title: { en: 'Integration checklist', fr: 'Liste de contrôle de l’intégration' },
  phase: { en: 'Phase', fr: 'Phase' },
  deliverable: { en: 'Deliverable', fr: 'Livrable' },
  item: { en: 'Item', fr: 'Élément' },
  state: { en: 'State', fr: 'État' },
  shownBy: { en: 'Shown by', fr: 'Montré par' },
  optional: { en: 'where asked for', fr: 'si demandé' },
  toAttest: { en: 'To be attested by', fr: 'À attester par' },
  toShow: { en: 'Shown by', fr: 'Se montre par' },
  or: { en: 'or', fr: 'ou' },
  run: { en: 'run', fr: 'essai' },
  kept: { en: 'kept result', fr: 'résultat gardé' },
  qualification: { en: 'qualification.yaml', fr: 'qualification.yaml' },
  attestation: { en: 'attested', fr: 'attesté' },
  partner: { en: 'partner', fr: 'partenaire' },
  ueat: { en: 'UEAT', fr: 'UEAT' },
  signed: { en: 'signed', fr: 'signé' },
  unchecked: { en: 'signature not checked: name the key with --key', fr: 'signature non vérifiée\u00A0: nommez la clé avec --key' },
  next: { en: 'Next', fr: 'Ensuite' },
  complete: { en: 'All five phases are done: the integration is live and supported.', fr: 'Les cinq phases sont faites\u00A0: l’intégration est en service et soutenue.' },
  rules: { en: 'Rules', fr: 'Règles' },
  word: { en: 'Attestations are somebody’s word; what a run or a command showed can be looked up where it is named.', fr: 'Une attestation est la parole de quelqu’un\u00A0; ce qu’un essai ou une commande a montré se vérifie à l’endroit nommé.' },
} satisfies Readonly<Record<string, Localized>>;

/** A word of the checklist. */
export type ProcessWord = keyof typeof words;

/** A word of the checklist in a language. */
export function processWord(language: Language, name: ProcessWord): string {
  return words[name][language];
}

/** A word of the checklist before what it introduces. */
export function processLead(language: Language, name: ProcessWord): string {
  return withColon(language, processWord(language, name));
}
