import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about what the trial of phase 4 leaves behind. */
export const trialErrors = {
  'posLog.empty': {
    side: 'partner',
    meaning: { en: 'The log of the POS has no lines.', fr: 'Le journal du PDV n’a aucune ligne.' },
    fix: { en: 'Name the log that the POS wrote during the run.', fr: 'Nommez le journal que le PDV a écrit pendant l’essai.' },
  },
  'posLog.noMatch': {
    side: 'config',
    meaning: { en: 'No --pattern matches any line of the log.', fr: 'Aucun --pattern ne correspond à une ligne du journal.' },
    fix: { en: 'Try the pattern on the first line, or leave it out: then every id is looked for in the text.', fr: 'Essayez le motif sur la première ligne, ou omettez-le\u00A0: chaque identifiant est alors cherché dans le texte.' },
  },
  'posLog.notJson': {
    side: 'partner',
    meaning: { en: 'Many lines of the log are no JSON object.', fr: 'De nombreuses lignes du journal ne sont pas un objet JSON.' },
    fix: { en: 'Write one JSON object a line, or say --format regex for lines of text.', fr: 'Écrivez un objet JSON par ligne, ou donnez --format regex pour des lignes de texte.' },
  },
  'posLog.pattern': {
    side: 'config',
    meaning: { en: 'A --pattern is no regular expression, or has a group that means nothing here.', fr: 'Un --pattern n’est pas une expression régulière, ou a un groupe qui ne veut rien dire ici.' },
    fix: { en: 'Write it as JavaScript does; the groups are requestId, orderId, status, level, message and at.', fr: 'Écrivez-le comme en JavaScript; les groupes sont requestId, orderId, status, level, message et at.' },
  },
  'posLog.slowPattern': {
    side: 'config',
    meaning: { en: 'A --pattern takes too long on some lines of the log.', fr: 'Un --pattern prend trop de temps sur certaines lignes du journal.' },
    fix: { en: 'Let no group that repeats hold something that repeats, such as (a+)+, and begin the pattern with ^.', fr: 'Qu’aucun groupe répété ne contienne une répétition, comme (a+)+, et commencez le motif par ^.' },
  },
  'trial.badLines': {
    side: 'partner',
    meaning: { en: 'More than one line in twenty is no production event.', fr: 'Plus d’une ligne sur vingt n’est pas un événement de production.' },
    fix: { en: 'Put the export right; so many wrong lines would make the figures worthless.', fr: 'Corrigez l’exportation; tant de lignes fausses ôteraient toute valeur aux chiffres.' },
  },
  'trial.empty': {
    side: 'partner',
    meaning: { en: 'The file has no production events.', fr: 'Le fichier n’a aucun événement de production.' },
    fix: { en: 'Look at the export and at the period that it covers.', fr: 'Voyez l’exportation et la période qu’elle couvre.' },
  },
  'trial.header': {
    side: 'partner',
    meaning: { en: 'The first line of a CSV of events lacks a column that is needed.', fr: 'La première ligne d’un CSV d’événements n’a pas une colonne nécessaire.' },
    fix: { en: 'The first line names the columns: at, locationId and event at least, and orderId for orders.', fr: 'La première ligne nomme les colonnes\u00A0: au moins at, locationId et event, et orderId pour les commandes.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
