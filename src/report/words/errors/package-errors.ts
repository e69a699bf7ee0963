import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about packages. */
export const packageErrors = {
  'package.diffDiffers': {
    side: 'environment',
    meaning: { en: 'What the package says to differ from the certified run is not what differs.', fr: 'Ce que le paquet dit différer de l’essai certifié n’est pas ce qui diffère.' },
    fix: { en: 'Pack the run anew with --certified, and verify with the same certified run.', fr: 'Emballez de nouveau l’essai avec --certified, et vérifiez avec le même essai certifié.' },
  },
  'package.evidence': {
    side: 'environment',
    meaning: { en: 'The evidence in the package does not hold together.', fr: 'La preuve contenue dans le paquet ne se tient pas.' },
    fix: { en: 'Ask for the package anew.', fr: 'Redemandez le paquet.' },
  },
  'package.exists': {
    side: 'config',
    meaning: { en: 'There is something already where the package would go.', fr: 'Il y a déjà quelque chose là où irait le paquet.' },
    fix: { en: 'Name another place with --out.', fr: 'Nommez un autre endroit avec --out.' },
  },
  'package.fileAdded': {
    side: 'environment',
    meaning: { en: 'A file stands in the package that was not signed.', fr: 'Il y a dans le paquet un fichier qui n’a pas été signé.' },
    fix: { en: 'Ask for the package anew.', fr: 'Redemandez le paquet.' },
  },
  'package.fileChanged': {
    side: 'environment',
    meaning: { en: 'A file is not the one that was signed; the first byte that differs is named.', fr: 'Un fichier n’est pas celui qui a été signé; le premier octet qui diffère est nommé.' },
    fix: { en: 'Ask for the package anew.', fr: 'Redemandez le paquet.' },
  },
  'package.fileMissing': {
    side: 'environment',
    meaning: { en: 'A file that was signed is not there.', fr: 'Un fichier signé manque.' },
    fix: { en: 'Ask for the package anew.', fr: 'Redemandez le paquet.' },
  },
  'package.incomplete': {
    side: 'config',
    meaning: { en: 'The run is incomplete: it shows neither that the POS passes nor that it fails.', fr: 'L’essai est incomplet\u00A0: il ne montre ni que le PDV réussit ni qu’il échoue.' },
    fix: { en: 'Run to the end, or pack it as what it is with --incomplete.', fr: 'Menez-le jusqu’au bout, ou emballez-le pour ce qu’il est avec --incomplete.' },
  },
  'package.judgedOtherwise': {
    side: 'environment',
    meaning: { en: 'This version of ppip judges the run otherwise than the report that is kept with it.', fr: 'Cette version de ppip juge l’essai autrement que le rapport gardé avec lui.' },
    fix: { en: 'Use the version that judged it, or play the run again.', fr: 'Employez la version qui l’a jugé, ou refaites l’essai.' },
  },
  'package.noEnvelope': {
    side: 'environment',
    meaning: { en: 'The envelope of the package is not as ppip pack writes it.', fr: 'L’enveloppe du paquet n’est pas telle que ppip pack l’écrit.' },
    fix: { en: 'Ask for the package anew.', fr: 'Redemandez le paquet.' },
  },
  'package.noReport': {
    side: 'environment',
    meaning: { en: 'The report that is kept with the run cannot be read.', fr: 'Le rapport gardé avec l’essai ne peut pas être lu.' },
    fix: { en: 'Pack the folder as ppip certify left it.', fr: 'Emballez le dossier tel que ppip certify l’a laissé.' },
  },
  'package.noStatement': {
    side: 'environment',
    meaning: { en: 'What is signed is no statement about a run.', fr: 'Ce qui est signé n’est pas une déclaration sur un essai.' },
    fix: { en: 'Ask for the package anew.', fr: 'Redemandez le paquet.' },
  },
  'package.notAFile': {
    side: 'environment',
    meaning: { en: 'The folder holds a link or something else that is no file.', fr: 'Le dossier contient un lien ou autre chose qui n’est pas un fichier.' },
    fix: { en: 'Pack the folder as ppip certify left it.', fr: 'Emballez le dossier tel que ppip certify l’a laissé.' },
  },
  'package.notFound': {
    side: 'config',
    meaning: { en: 'There is no package at the given place.', fr: 'Il n’y a pas de paquet à l’endroit donné.' },
    fix: { en: 'Name the folder that ppip pack made.', fr: 'Nommez le dossier que ppip pack a fait.' },
  },
  'package.notWritten': {
    side: 'environment',
    meaning: { en: 'The package could not be written.', fr: 'Le paquet n’a pas pu être écrit.' },
    fix: { en: 'Name a writable place with --out.', fr: 'Nommez avec --out un endroit où l’on peut écrire.' },
  },
  'package.otherPos': {
    side: 'config',
    meaning: { en: 'The certified run is of another POS than the run that is to renew it.', fr: 'L’essai certifié est d’un autre PDV que l’essai qui doit le renouveler.' },
    fix: { en: 'Name the certified run of this POS.', fr: 'Nommez l’essai certifié de ce PDV.' },
  },
  'package.signedAlready': {
    side: 'config',
    meaning: { en: 'The key has signed the package already.', fr: 'La clé a déjà signé le paquet.' },
    fix: { en: 'Countersign with a key of somebody else.', fr: 'Contresignez avec la clé de quelqu’un d’autre.' },
  },
  'package.statementDiffers': {
    side: 'environment',
    meaning: { en: 'The signed statement is not the one that the files lead to.', fr: 'La déclaration signée n’est pas celle à laquelle mènent les fichiers.' },
    fix: { en: 'Ask for the package anew.', fr: 'Redemandez le paquet.' },
  },
  'package.tooLarge': {
    side: 'config',
    meaning: { en: 'The folder holds far more than a run.', fr: 'Le dossier contient bien plus qu’un essai.' },
    fix: { en: 'Check that it is the right folder.', fr: 'Vérifiez que c’est le bon dossier.' },
  },
  'package.unsigned': {
    side: 'environment',
    meaning: { en: 'Nobody has signed the package.', fr: 'Personne n’a signé le paquet.' },
    fix: { en: 'Ask for a signed one.', fr: 'Demandez-en un signé.' },
  },
  'package.wrongSignature': {
    side: 'environment',
    meaning: { en: 'A signature that is asked for is missing, or does not fit.', fr: 'Une signature demandée manque, ou ne correspond pas.' },
    fix: { en: 'Check that it is the right key; else ask for the package anew.', fr: 'Vérifiez que c’est la bonne clé; sinon, redemandez le paquet.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
