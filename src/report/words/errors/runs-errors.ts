import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about runs, their evidence and where it goes. */
export const runsErrors = {
  'evidence.badLine': {
    side: 'environment',
    meaning: { en: 'A line of events.jsonl is no event.', fr: 'Une ligne d’events.jsonl n’est pas un événement.' },
    fix: { en: 'Take the run folder anew from where it was made.', fr: 'Reprenez le dossier d’essai là où il a été produit.' },
  },
  'evidence.catalogueChanged': {
    side: 'environment',
    meaning: { en: 'The catalogue that is kept with the run is not the one that judged it.', fr: 'Le catalogue gardé avec l’essai n’est pas celui qui l’a jugé.' },
    fix: { en: 'Take the run folder anew from where it was made.', fr: 'Reprenez le dossier d’essai là où il a été produit.' },
  },
  'evidence.chainBroken': {
    side: 'environment',
    meaning: { en: 'A line does not follow the one that stands before it: one of the two was changed.', fr: 'Une ligne ne suit pas celle qui la précède\u00A0: l’une des deux a été modifiée.' },
    fix: { en: 'Take the run folder anew from where it was made.', fr: 'Reprenez le dossier d’essai là où il a été produit.' },
  },
  'evidence.judgedOtherwise': {
    side: 'environment',
    meaning: { en: 'Another version of ppip judged the run, and this one judges it otherwise.', fr: 'Une autre version de ppip a jugé l’essai, et celle-ci le juge autrement.' },
    fix: { en: 'Use the version that judged it, or play the run again.', fr: 'Employez la version qui l’a jugé, ou refaites l’essai.' },
  },
  'evidence.noFolder': {
    side: 'environment',
    meaning: { en: 'The folder of the run could not be made; nothing was sent.', fr: 'Le dossier de l’essai n’a pas pu être créé; rien n’a été envoyé.' },
    fix: { en: 'Name another place with --out.', fr: 'Nommez un autre endroit avec --out.' },
  },
  'evidence.notARun': {
    side: 'config',
    meaning: { en: 'The folder is not one that ppip certify made.', fr: 'Le dossier n’est pas de ceux que fait ppip certify.' },
    fix: { en: 'Name a folder below ppip-runs, or latest.', fr: 'Nommez un dossier sous ppip-runs, ou latest.' },
  },
  'evidence.notFound': {
    side: 'config',
    meaning: { en: 'There is no run at the given place.', fr: 'Il n’y a pas d’essai à l’endroit donné.' },
    fix: { en: 'Name a run folder, its events.jsonl, or latest.', fr: 'Nommez un dossier d’essai, son events.jsonl, ou latest.' },
  },
  'evidence.notJudged': {
    side: 'environment',
    meaning: { en: 'The rules that came with the run take too long to judge it.', fr: 'Les règles venues avec l’essai prennent trop de temps à le juger.' },
    fix: { en: 'Look at their patterns before you trust the run.', fr: 'Examinez leurs motifs avant de vous fier à l’essai.' },
  },
  'evidence.notOpen': {
    side: 'harness',
    meaning: { en: 'Something was to be recorded before the journal was open.', fr: 'Quelque chose devait être consigné avant l’ouverture du journal.' },
    fix: { en: 'This is a fault of ppip: please report it.', fr: 'C’est un défaut de ppip\u00A0: signalez-le.' },
  },
  'evidence.notWritten': {
    side: 'environment',
    meaning: { en: 'Evidence could not be written; the run ended with what is known.', fr: 'La preuve n’a pas pu être écrite; l’essai a pris fin avec ce qui est connu.' },
    fix: { en: 'Make room on the disk, or name another place with --out.', fr: 'Faites de la place sur le disque, ou nommez un autre endroit avec --out.' },
  },
  'evidence.reportChanged': {
    side: 'environment',
    meaning: { en: 'The report that is kept with the run is not the one that its evidence leads to.', fr: 'Le rapport gardé avec l’essai n’est pas celui auquel mène la preuve.' },
    fix: { en: 'Take the run folder anew from where it was made.', fr: 'Reprenez le dossier d’essai là où il a été produit.' },
  },
  'evidence.seqDisorder': {
    side: 'environment',
    meaning: { en: 'The numbers of two lines are not in order.', fr: 'Les numéros de deux lignes ne sont pas dans l’ordre.' },
    fix: { en: 'Take the run folder anew from where it was made.', fr: 'Reprenez le dossier d’essai là où il a été produit.' },
  },
  'evidence.seqGap': {
    side: 'environment',
    meaning: { en: 'Lines of the journal are missing.', fr: 'Il manque des lignes au journal.' },
    fix: { en: 'Take the run folder anew from where it was made.', fr: 'Reprenez le dossier d’essai là où il a été produit.' },
  },
  'evidence.tornLine': {
    side: 'environment',
    meaning: { en: 'The last line was cut off: the run was killed while it was written. What stands before it counts.', fr: 'La dernière ligne est coupée\u00A0: l’essai a été interrompu pendant son écriture. Ce qui précède compte.' },
    fix: { en: 'Nothing need be done to read the run; play it again for a verdict.', fr: 'Rien n’est à faire pour lire l’essai; refaites-le pour un verdict.' },
  },
  'hook.cleanup': {
    side: 'config',
    meaning: { en: 'The hook cleanup could not close what the run left on the till. This is a warning.', fr: 'Le crochet cleanup n’a pas pu fermer ce que l’essai a laissé à la caisse. C’est un avertissement.' },
    fix: { en: 'Close the checks that till-sheet.csv lists by hand.', fr: 'Fermez à la main les additions que donne till-sheet.csv.' },
  },
  'harness.unexpected': {
    side: 'harness',
    meaning: { en: 'Something happened in ppip that should not.', fr: 'Il est arrivé dans ppip quelque chose qui ne devrait pas.' },
    fix: { en: 'Set PPIP_DEBUG=1 to see where, and report it.', fr: 'Définissez PPIP_DEBUG=1 pour voir où, et signalez-le.' },
  },
  'orders.noLedger': {
    side: 'environment',
    meaning: { en: 'The list of used OrderIds could not be kept; nothing was sent.', fr: 'La liste des OrderId utilisés n’a pas pu être tenue; rien n’a été envoyé.' },
    fix: { en: 'Make the folder writable, or name another with --out.', fr: 'Permettez d’écrire dans le dossier, ou nommez-en un autre avec --out.' },
  },
  'orders.noRoom': {
    side: 'config',
    meaning: { en: 'The range of OrderIds is used up.', fr: 'La plage des OrderId est épuisée.' },
    fix: { en: 'Widen orders.idRange; or delete the list when the sandbox has forgotten its orders.', fr: 'Élargissez orders.idRange; ou supprimez la liste si le bac à sable a oublié ses commandes.' },
  },
  'output.notWritten': {
    side: 'environment',
    meaning: { en: 'A file could not be written.', fr: 'Un fichier n’a pas pu être écrit.' },
    fix: { en: 'Check that its folder exists and takes files.', fr: 'Vérifiez que son dossier existe et accepte des fichiers.' },
  },
  'platform.badProxy': {
    side: 'environment',
    meaning: { en: 'A proxy variable of the environment holds no URL.', fr: 'Une variable de proxy de l’environnement ne contient pas d’URL.' },
    fix: { en: 'Write http://host:port, or unset it.', fr: 'Écrivez http://hôte:port, ou retirez-la.' },
  },
  'platform.cannotListen': {
    side: 'environment',
    meaning: { en: 'The harness cannot listen for callbacks.', fr: 'Le banc d’essai ne peut pas écouter les appels du PDV.' },
    fix: { en: 'Check the host and port of platform.listen.', fr: 'Vérifiez l’hôte et le port de platform.listen.' },
  },
  'platform.portTaken': {
    side: 'environment',
    meaning: { en: 'Another program listens at platform.listen.', fr: 'Un autre programme écoute à platform.listen.' },
    fix: { en: 'Stop it, or choose another port.', fr: 'Arrêtez-le, ou choisissez un autre port.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
