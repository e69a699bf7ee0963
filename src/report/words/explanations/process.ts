import type { AreaWords } from './code-explanation.ts';

/** Why an item of the phases of PPIP does not count as done. */
export const processWords: AreaWords = {
  'attestation.notTheirs': {
    side: 'config', args: { role: 'partner', location: 'attestations.yaml:2:3' },
    meaning: { en: 'The item is for the other side to attest.', fr: 'C’est à l’autre partie d’attester cet élément.' },
    causes: [{ en: 'attestations.yaml was written by hand, or another process.yaml says who attests.', fr: 'attestations.yaml a été écrit à la main, ou un autre process.yaml dit qui atteste.' }],
    fix: { en: 'Have it attested by whom ppip checklist names.', fr: 'Faites-le attester par qui ppip checklist nomme.' },
  },
  'attestation.wrongSignature': {
    side: 'config', args: { keyId: '2bcacb1a2a83', location: 'attestations.yaml:2:3' },
    meaning: { en: 'What is attested is not what was signed: somebody changed it afterwards.', fr: 'Ce qui est attesté n’est pas ce qui a été signé\u00A0: on l’a modifié après coup.' },
    causes: [{ en: 'The entry was edited by hand, its date or version for instance.', fr: 'L’entrée a été modifiée à la main, sa date ou sa version par exemple.' }],
    fix: { en: 'Have it attested again.', fr: 'Faites-le attester de nouveau.' },
  },
  'attestation.otherKey': {
    side: 'config', args: { keyId: '2bcacb1a2a83', location: 'attestations.yaml:2:3' },
    meaning: { en: 'It says that UEAT attested this, and the key that signed it is none of those that were given with --key.', fr: 'On y lit qu’UEAT l’a attesté, et la clé qui l’a signé n’est aucune de celles données avec --key.' },
    causes: [{ en: 'A key of UEAT is missing on the command line, or the signature is not UEAT’s.', fr: 'Une clé d’UEAT manque à la ligne de commande, ou la signature n’est pas d’UEAT.' }],
    fix: { en: 'Name the public key with --key, when it is UEAT’s; else have UEAT attest it.', fr: 'Nommez la clé publique avec --key, si elle est d’UEAT; sinon, faites-le attester par UEAT.' },
  },
  'attestation.unsigned': {
    side: 'config', args: { location: 'attestations.yaml:2:3' },
    meaning: { en: 'UEAT’s word counts only with a signature: anybody could write it.', fr: 'La parole d’UEAT ne compte que signée\u00A0: n’importe qui pourrait l’écrire.' },
    causes: [{ en: 'The entry was written by hand.', fr: 'L’entrée a été écrite à la main.' }],
    fix: { en: 'ppip attest <item> --role ueat --key ueat.key, by UEAT.', fr: 'ppip attest <élément> --role ueat --key ueat.key, par UEAT.' },
  },
  'attestation.fileChanged': {
    side: 'config', args: { file: 'nda.pdf' },
    meaning: { en: 'The file that was handed in has another SHA-256 now: what was attested is not what lies there.', fr: 'Le fichier remis a maintenant un autre SHA-256\u00A0: ce qui a été attesté n’est pas ce qui s’y trouve.' },
    causes: [{ en: 'A newer version was saved in its place.', fr: 'Une version plus récente a pris sa place.' }],
    fix: { en: 'Look at the difference, then attest it again.', fr: 'Voyez la différence, puis attestez-le de nouveau.' },
  },
  'attestation.fileMissing': {
    side: 'config', args: { file: 'nda.pdf' },
    meaning: { en: 'The file that was handed in is not where it was.', fr: 'Le fichier remis n’est plus à sa place.' },
    causes: [{ en: 'It was moved, or the folder was copied without it.', fr: 'Il a été déplacé, ou le dossier a été copié sans lui.' }],
    fix: { en: 'Put it back, or attest it again with the file.', fr: 'Remettez-le, ou attestez de nouveau avec le fichier.' },
  },
  'checklist.otherPartner': {
    side: 'config', args: { was: 'other-pos', is: 'acme-pos' },
    meaning: { en: 'What shows the item is about another POS than ppip.yaml.', fr: 'Ce qui montre l’élément concerne un autre PDV que ppip.yaml.' },
    causes: [{ en: 'A folder was copied from another integration, or posName changed.', fr: 'Un dossier a été copié d’une autre intégration, ou posName a changé.' }],
    fix: { en: 'Show or attest it for this POS.', fr: 'Montrez-le ou attestez-le pour ce PDV.' },
  },
  'checklist.otherVersion': {
    side: 'config', args: { was: '5.2.0', is: '5.2.1' },
    meaning: { en: 'What shows the item is about another version of the POS than the one in ppip.yaml, and no longer counts.', fr: 'Ce qui montre l’élément concerne une autre version du PDV que celle de ppip.yaml, et ne compte plus.' },
    causes: [{ en: 'The POS was released anew since.', fr: 'Une nouvelle version du PDV est sortie depuis.' }],
    fix: { en: 'Show or attest it again for this version; ppip plan --changed says what a change obliges.', fr: 'Montrez-le ou attestez-le de nouveau pour cette version; ppip plan --changed dit ce qu’un changement oblige à refaire.' },
  },
  'checklist.violated': {
    side: 'partner', args: { ids: ['STA-001'], count: 1 },
    meaning: { en: 'The run shows that rules of this part are broken.', fr: 'L’essai montre que des règles de cette partie sont enfreintes.' },
    causes: [{ en: 'The report of the run names each with its evidence.', fr: 'Le rapport de l’essai nomme chacune avec sa preuve.' }],
    fix: { en: 'ppip report shows the findings; ppip explain each id.', fr: 'ppip report montre les constats; ppip explain chaque identifiant.' },
  },
  'checklist.unshown': {
    side: 'partner', args: { ids: ['STA-001'], count: 1 },
    meaning: { en: 'The run does not show that rules of this part are kept.', fr: 'L’essai ne montre pas que des règles de cette partie sont respectées.' },
    causes: [{ en: 'Scenarios were blocked, or nobody was at the till.', fr: 'Des scénarios ont été bloqués, ou personne n’était à la caisse.' }],
    fix: { en: 'ppip report says what kept them from being shown.', fr: 'ppip report dit ce qui a empêché de les montrer.' },
  },
  'kept.failed': {
    side: 'partner', args: { file: 'ppip-evidence/menu-check-20261129T065430.149Z.json' },
    meaning: { en: 'The newest result that was kept is a failure.', fr: 'Le résultat le plus récent qui a été gardé est un échec.' },
    causes: [{ en: 'The file says what was found.', fr: 'Le fichier dit ce qui a été trouvé.' }],
    fix: { en: 'Put it right, and run the command again with --keep.', fr: 'Corrigez, puis relancez la commande avec --keep.' },
  },
  'kept.incomplete': {
    side: 'partner', args: { file: 'ppip-evidence/alpha-trial-20261129T065430.149Z.json' },
    meaning: { en: 'The newest result that was kept does not show enough.', fr: 'Le résultat le plus récent qui a été gardé ne montre pas assez.' },
    causes: [{ en: 'The file says what is missing.', fr: 'Le fichier dit ce qui manque.' }],
    fix: { en: 'Run the command again with what was missing, and --keep.', fr: 'Relancez la commande avec ce qui manquait, et --keep.' },
  },
  'qualification.open': {
    side: 'config', args: { topics: ['uptime'], answered: 24, all: 25 },
    meaning: { en: 'Topics of the Qualification Grid have no answer in qualification.yaml yet.', fr: 'Des sujets de la grille de qualification n’ont pas encore de réponse dans qualification.yaml.' },
    causes: [{ en: 'init was ended before the grid, or a topic was left empty.', fr: 'init a pris fin avant la grille, ou un sujet est resté vide.' }],
    fix: { en: 'Run ppip init again: it asks what is open and keeps the rest.', fr: 'Relancez ppip init\u00A0: il demande ce qui manque et garde le reste.' },
  },
  'run.ofReference': {
    side: 'config',
    meaning: { en: 'A run of the embedded reference POS shows nothing of this integration.', fr: 'Un essai du PDV de référence intégré ne montre rien de cette intégration.' },
    causes: [{ en: 'It was named with --run.', fr: 'Il a été nommé avec --run.' }],
    fix: { en: 'Name a run against your own POS.', fr: 'Nommez un essai contre votre propre PDV.' },
  },
};
