import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about the answers to `ppip init`. */
export const initErrors = {
  'init.environment': {
    side: 'config',
    meaning: { en: 'The environment of the POS was answered with another word than lab.', fr: 'L’environnement du PDV a reçu un autre mot que lab.' },
    fix: { en: 'Answer lab when it is a test system; never point a run at a till that serves guests.', fr: 'Répondez lab si c’est un système d’essai; ne dirigez jamais un essai vers une caisse qui sert des clients.' },
  },
  'init.missing': {
    side: 'config',
    meaning: { en: 'Nobody is at a terminal, and ppip.yaml cannot do without an answer that is missing.', fr: 'Personne n’est au terminal, et il manque une réponse dont ppip.yaml ne peut se passer.' },
    fix: { en: 'Give the options that are named, a file with --answers, or --yes for the usual answers.', fr: 'Donnez les options nommées, un fichier par --answers, ou --yes pour les réponses usuelles.' },
  },
  'init.noAnswer': {
    side: 'config',
    meaning: { en: 'A topic of the Qualification Grid was named without an answer.', fr: 'Un sujet de la grille de qualification a été nommé sans réponse.' },
    fix: { en: 'Write --grid <topic>=<answer>.', fr: 'Écrivez --grid <sujet>=<réponse>.' },
  },
  'init.secretPlace': {
    side: 'config',
    meaning: { en: 'The place of the secret is neither the name of a variable nor the path of a file.', fr: 'L’endroit du secret n’est ni le nom d’une variable ni le chemin d’un fichier.' },
    fix: { en: 'Name where the secret will be read from; never give the secret itself.', fr: 'Nommez l’endroit où le secret sera lu; ne donnez jamais le secret lui-même.' },
  },
  'init.unknownTopic': {
    side: 'config',
    meaning: { en: 'The Qualification Grid has no such topic.', fr: 'La grille de qualification n’a pas de tel sujet.' },
    fix: { en: 'The hint names the nearest; qualification.yaml lists all.', fr: 'Le conseil nomme le plus proche; qualification.yaml les montre tous.' },
  },
  'init.wouldReplace': {
    side: 'config',
    meaning: { en: 'A file has another value already, and nobody is there to be asked.', fr: 'Un fichier a déjà une autre valeur, et personne n’est là pour décider.' },
    fix: { en: 'Leave the answer out to keep what is there, or add --force.', fr: 'Omettez la réponse pour garder ce qui s’y trouve, ou ajoutez --force.' },
  },
  'init.yesOrNo': {
    side: 'config',
    meaning: { en: 'A question that takes yes or no was answered otherwise.', fr: 'Une question à laquelle on répond par oui ou non a reçu autre chose.' },
    fix: { en: 'Write yes or no.', fr: 'Écrivez oui ou non.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
