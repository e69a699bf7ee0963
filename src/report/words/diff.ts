import type { Change, TimingChange } from '../../model/comparison.ts';
import type { Language, Localized } from '../../model/text.ts';

/** What became of requirements, as headings. */
export const changeWords: Readonly<Record<Change, Localized>> = {
  worse: { en: 'Worse', fr: 'Moins bien' },
  better: { en: 'Better', fr: 'Mieux' },
  other: { en: 'Otherwise changed', fr: 'Autrement modifié' },
  notSelected: { en: 'Not in the selection of one of the runs', fr: 'Hors de la sélection d’un des essais' },
  appeared: { en: 'Only in the second report', fr: 'Seulement dans le second rapport' },
  vanished: { en: 'Only in the first report', fr: 'Seulement dans le premier rapport' },
};

/** What times are compared. */
export const timingWords: Readonly<Record<TimingChange['what'], Localized>> = {
  run: { en: 'the run', fr: 'l’essai' },
  medianArrival: { en: 'a call from the POS, median', fr: 'un appel du PDV, médiane' },
  slowestArrival: { en: 'a call from the POS, slowest', fr: 'un appel du PDV, le plus lent' },
};

interface DiffWords {
  readonly worse: string;
  readonly notWorse: string;
  readonly lostPass: string;
  readonly before: string;
  readonly after: string;
  readonly unchanged: (count: number) => string;
  readonly newlyFailing: string;
  readonly firstSeen: (ids: string) => string;
  readonly firstIsPart: string;
  readonly secondIsPart: string;
  readonly otherCatalogue: string;
  readonly otherPartner: string;
  readonly profile: string;
  readonly assumptions: string;
  readonly timing: string;
  readonly unknown: string;
}

/** The words around what differs, by language. */
export const diffWords: Readonly<Record<Language, DiffWords>> = {
  en: {
    worse: 'WORSE than before.',
    notWorse: 'Nothing is worse than before.',
    lostPass: 'The first run passed and the second one did not.',
    before: 'Before',
    after: 'After',
    unchanged: (count) => `Unchanged requirements: ${count}.`,
    newlyFailing: 'passed before, fails now',
    firstSeen: (ids) => `Violated, and not looked at by the first run: ${ids}.`,
    firstIsPart: 'The first run played only a part of what applies: what its selection left out is neither better nor worse.',
    secondIsPart: 'The second run played only a part of what applies: what its selection left out is neither better nor worse.',
    otherCatalogue: 'The two runs were judged by different catalogues; requirements are compared by id.',
    otherPartner: 'The two reports are about different POSs or versions.',
    profile: 'Profile',
    assumptions: 'Assumptions',
    timing: 'Times (no judgement)',
    unknown: 'unknown',
  },
  fr: {
    worse: 'MOINS BIEN qu’avant.',
    notWorse: 'Rien n’est moins bien qu’avant.',
    lostPass: 'Le premier essai a réussi et le second, non.',
    before: 'Avant',
    after: 'Après',
    unchanged: (count) => `Exigences inchangées\u00A0: ${count}.`,
    newlyFailing: 'réussissait avant, échoue maintenant',
    firstSeen: (ids) => `Enfreint, et non examiné par le premier essai\u00A0: ${ids}.`,
    firstIsPart: 'Le premier essai n’a joué qu’une partie de ce qui s’applique\u00A0: ce que sa sélection a laissé de côté n’est ni mieux ni moins bien.',
    secondIsPart: 'Le second essai n’a joué qu’une partie de ce qui s’applique\u00A0: ce que sa sélection a laissé de côté n’est ni mieux ni moins bien.',
    otherCatalogue: 'Les deux essais ont été jugés selon des catalogues différents; les exigences sont comparées par identifiant.',
    otherPartner: 'Les deux rapports portent sur des PDV ou des versions différents.',
    profile: 'Profil',
    assumptions: 'Hypothèses',
    timing: 'Durées (sans jugement)',
    unknown: 'inconnu',
  },
};
