import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about bodies of calls, traffic and reports in files. */
export const bodiesErrors = {
  'menu.notJson': {
    side: 'partner',
    meaning: { en: 'The body of a menu is not JSON, or empty.', fr: 'Le corps d’un menu n’est pas du JSON, ou est vide.' },
    fix: { en: 'Look at what the POS writes at the place that is named.', fr: 'Voyez ce que le PDV écrit à l’endroit nommé.' },
  },
  'menu.notUtf8': {
    side: 'partner',
    meaning: { en: 'The body of a menu is not UTF-8.', fr: 'Le corps d’un menu n’est pas en UTF-8.' },
    fix: { en: 'Look at the encoding of the export.', fr: 'Voyez l’encodage de l’exportation.' },
  },
  'menu.tooLarge': {
    side: 'partner',
    meaning: { en: 'The body of a menu is larger than a sync takes.', fr: 'Le corps d’un menu dépasse ce qu’accepte une synchronisation.' },
    fix: { en: 'Leave out what is not for sale online.', fr: 'Omettez ce qui ne se vend pas en ligne.' },
  },
  'order.notJson': {
    side: 'config',
    meaning: { en: 'The body of an order is not JSON, or empty.', fr: 'Le corps d’une commande n’est pas du JSON, ou est vide.' },
    fix: { en: 'ppip validate order shows where.', fr: 'ppip validate order montre où.' },
  },
  'order.notUtf8': {
    side: 'config',
    meaning: { en: 'The body of an order is not UTF-8.', fr: 'Le corps d’une commande n’est pas en UTF-8.' },
    fix: { en: 'Save it as UTF-8.', fr: 'Enregistrez-le en UTF-8.' },
  },
  'order.tooLarge': {
    side: 'config',
    meaning: { en: 'The body of an order is larger than a run takes.', fr: 'Le corps d’une commande dépasse ce qu’accepte un essai.' },
    fix: { en: 'Check that it is the right file.', fr: 'Vérifiez que c’est le bon fichier.' },
  },
  'status.notJson': {
    side: 'partner',
    meaning: { en: 'The body of a status is not JSON, or empty.', fr: 'Le corps d’un statut n’est pas du JSON, ou est vide.' },
    fix: { en: 'Look at what the POS writes at the place that is named.', fr: 'Voyez ce que le PDV écrit à l’endroit nommé.' },
  },
  'status.notUtf8': {
    side: 'partner',
    meaning: { en: 'The body of a status is not UTF-8.', fr: 'Le corps d’un statut n’est pas en UTF-8.' },
    fix: { en: 'Look at the encoding of what the POS sends.', fr: 'Voyez l’encodage de ce que le PDV envoie.' },
  },
  'status.tooLarge': {
    side: 'partner',
    meaning: { en: 'The body of a status is larger than a run takes.', fr: 'Le corps d’un statut dépasse ce qu’accepte un essai.' },
    fix: { en: 'Send the status alone.', fr: 'N’envoyez que le statut.' },
  },
  'report.encoding': {
    side: 'config',
    meaning: { en: 'A report.json is not UTF-8.', fr: 'Un report.json n’est pas en UTF-8.' },
    fix: { en: 'Name a report as ppip wrote it.', fr: 'Nommez un rapport tel que ppip l’a écrit.' },
  },
  'report.noSummary': {
    side: 'environment',
    meaning: { en: 'The step summary could not be written.', fr: 'Le résumé d’étape n’a pas pu être écrit.' },
    fix: { en: 'Let GITHUB_STEP_SUMMARY name a writable file, or unset it.', fr: 'Faites nommer par GITHUB_STEP_SUMMARY un fichier où l’on peut écrire, ou retirez-la.' },
  },
  'report.notFound': {
    side: 'config',
    meaning: { en: 'There is no report at the given place.', fr: 'Il n’y a pas de rapport à l’endroit donné.' },
    fix: { en: 'Name a run folder, or the report.json of a run.', fr: 'Nommez un dossier d’essai, ou le report.json d’un essai.' },
  },
  'report.notWritten': {
    side: 'environment',
    meaning: { en: 'A report could not be written; the run and its evidence are kept.', fr: 'Un rapport n’a pas pu être écrit; l’essai et sa preuve sont gardés.' },
    fix: { en: 'Name a writable place; ppip report makes it again.', fr: 'Nommez un endroit où l’on peut écrire; ppip report le refait.' },
  },
  'report.tooLarge': {
    side: 'config',
    meaning: { en: 'A report.json is larger than any report.', fr: 'Un report.json est plus grand que tout rapport.' },
    fix: { en: 'Check that it is the right file.', fr: 'Vérifiez que c’est le bon fichier.' },
  },
  'report.unreadable': {
    side: 'config',
    meaning: { en: 'A report.json cannot be read.', fr: 'Un report.json ne peut pas être lu.' },
    fix: { en: 'Check its permissions.', fr: 'Vérifiez ses droits.' },
  },
  'traffic.encoding': {
    side: 'config',
    meaning: { en: 'A file of recorded traffic is not UTF-8.', fr: 'Un fichier de trafic enregistré n’est pas en UTF-8.' },
    fix: { en: 'Save the HAR anew.', fr: 'Enregistrez de nouveau le HAR.' },
  },
  'traffic.notFound': {
    side: 'config',
    meaning: { en: 'There is no file of recorded traffic at the given place.', fr: 'Il n’y a pas de fichier de trafic enregistré à l’endroit donné.' },
    fix: { en: 'Check the path.', fr: 'Vérifiez le chemin.' },
  },
  'traffic.notHar': {
    side: 'config',
    meaning: { en: 'A file of recorded traffic is not HAR 1.2.', fr: 'Un fichier de trafic enregistré n’est pas du HAR 1.2.' },
    fix: { en: 'Save the traffic as HAR in the proxy or browser.', fr: 'Enregistrez le trafic en HAR dans le proxy ou le navigateur.' },
  },
  'traffic.notJson': {
    side: 'config',
    meaning: { en: 'A file of recorded traffic is not JSON.', fr: 'Un fichier de trafic enregistré n’est pas du JSON.' },
    fix: { en: 'Save the traffic as HAR in the proxy or browser.', fr: 'Enregistrez le trafic en HAR dans le proxy ou le navigateur.' },
  },
  'traffic.tooLarge': {
    side: 'config',
    meaning: { en: 'A file of recorded traffic is too large.', fr: 'Un fichier de trafic enregistré est trop grand.' },
    fix: { en: 'Keep the calls of UEAT only.', fr: 'Ne gardez que les appels d’UEAT.' },
  },
  'traffic.unreadable': {
    side: 'config',
    meaning: { en: 'A file of recorded traffic cannot be read.', fr: 'Un fichier de trafic enregistré ne peut pas être lu.' },
    fix: { en: 'Check its permissions.', fr: 'Vérifiez ses droits.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
