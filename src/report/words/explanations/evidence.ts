import type { AreaWords } from './code-explanation.ts';

const waived = { requirement: 'STA-003', expires: '2026-12-31', owner: 'Integration lead', reason: 'fixed in 5.3', link: 'https://tickets.example/42' };

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
  'waiver.needed': {
    side: 'partner', args: waived,
    meaning: {
      en: 'The rule is broken, and ppip.yaml asks for patience with it. A waiver is shown, and changes neither the standing nor the verdict.',
      fr: 'La règle est enfreinte, et ppip.yaml demande de patienter. Une dérogation est affichée, et ne change ni l’état ni le verdict.',
    },
    causes: [{ en: 'The fault is known and its correction is planned.', fr: 'Le défaut est connu et sa correction est prévue.' }],
    fix: { en: 'Correct the fault before the waiver ends; afterwards ppip.yaml is refused until it is taken out.', fr: 'Corrigez le défaut avant la fin de la dérogation; ensuite ppip.yaml est refusé tant qu’elle y reste.' },
  },
  'waiver.open': {
    side: 'config', args: waived,
    meaning: {
      en: 'ppip.yaml waives a rule of which this run shows neither that it is kept nor that it is broken.',
      fr: 'ppip.yaml déroge à une règle dont cet essai ne montre ni le respect ni l’infraction.',
    },
    causes: [
      { en: 'What would show it was blocked, not selected, or does not apply.', fr: 'Ce qui le montrerait a été bloqué, n’est pas retenu ou est sans objet.' },
    ],
    fix: { en: 'ppip explain with the id of the rule says what shows it.', fr: 'ppip explain avec l’identifiant de la règle dit ce qui le montre.' },
  },
  'waiver.stale': {
    side: 'config', args: waived,
    meaning: { en: 'The rule is kept now, so nothing is left to be waived.', fr: 'La règle est maintenant respectée; il ne reste rien à quoi déroger.' },
    causes: [{ en: 'The fault was corrected, and its waiver was left behind.', fr: 'Le défaut a été corrigé, et sa dérogation est restée.' }],
    fix: { en: 'Take the waiver out of ppip.yaml, so that a relapse is noticed.', fr: 'Retirez la dérogation de ppip.yaml, pour qu’une rechute se voie.' },
  },
};
