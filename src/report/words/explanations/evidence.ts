import type { AreaWords } from './code-explanation.ts';

/** What is wrong with the evidence of a run, or with what was said of it beforehand. */
export const evidenceWords: AreaWords = {
  'evidence.unverified': {
    side: 'config', args: { count: 1, places: ['events.jsonl:21'] },
    meaning: {
      en: 'The files of the run are not what the harness wrote: nothing that is read from them proves anything.',
      fr: 'Les fichiers de l’essai ne sont pas ceux que le banc d’essai a écrits\u00A0: rien de ce qu’on y lit n’est une preuve.',
    },
    causes: [
      { en: 'A file was edited, cut, merged or re-encoded after the run.', fr: 'Un fichier a été modifié, coupé, fusionné ou réencodé après l’essai.' },
      { en: 'A transfer changed line ends or lost a part.', fr: 'Un transfert a changé les fins de ligne ou perdu une partie.' },
    ],
    fix: { en: 'Take the run folder anew from where it was made, or run ppip certify again.', fr: 'Reprenez le dossier d’essai là où il a été produit, ou relancez ppip certify.' },
  },
};
