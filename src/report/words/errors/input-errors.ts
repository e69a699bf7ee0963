import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about files that a person wrote, and keys. */
export const inputErrors = {
  'input.alias': {
    side: 'config',
    meaning: { en: 'A YAML alias leads nowhere, back to itself, or to more than is read.', fr: 'Un alias YAML ne mène nulle part, ramène à lui-même, ou mène à plus que ce qui est lu.' },
    fix: { en: 'Write the value out.', fr: 'Écrivez la valeur en entier.' },
  },
  'input.ambiguous': {
    side: 'config',
    meaning: { en: 'Two keys stand together that each announce another kind of thing.', fr: 'Deux clés qui annoncent chacune une autre sorte de chose figurent ensemble.' },
    fix: { en: 'Keep one of them.', fr: 'Gardez-en une.' },
  },
  'input.csv': {
    side: 'config',
    meaning: { en: 'A quotation mark in a CSV file does not close, or closes too early.', fr: 'Un guillemet d’un fichier CSV ne se ferme pas, ou se ferme trop tôt.' },
    fix: { en: 'Double a quotation mark that belongs to a field.', fr: 'Doublez un guillemet qui appartient à un champ.' },
  },
  'input.duplicateKey': {
    side: 'config',
    meaning: { en: 'A mapping has the same key twice.', fr: 'La même clé figure deux fois.' },
    fix: { en: 'Keep one of the two.', fr: 'Gardez l’une des deux.' },
  },
  'input.duration': {
    side: 'config',
    meaning: { en: 'A time is written without its unit, or with another than ms, s, m or h.', fr: 'Une durée est écrite sans unité, ou avec une autre que ms, s, m ou h.' },
    fix: { en: 'Write a number and a unit, such as 3s.', fr: 'Écrivez un nombre et une unité, comme 3s.' },
  },
  'input.encoding': {
    side: 'config',
    meaning: { en: 'A file that was named is not UTF-8.', fr: 'Un fichier nommé n’est pas en UTF-8.' },
    fix: { en: 'Save it as UTF-8.', fr: 'Enregistrez-le en UTF-8.' },
  },
  'input.format': {
    side: 'config',
    meaning: { en: 'A text has not the form that is asked for in its place.', fr: 'Un texte n’a pas la forme demandée à sa place.' },
    fix: { en: 'The message shows what is expected.', fr: 'Le message montre ce qui est attendu.' },
  },
  'input.json': {
    side: 'config',
    meaning: { en: 'A file is not JSON from the given place on, or is nested too deeply.', fr: 'Un fichier n’est pas du JSON à partir de l’endroit donné, ou est trop imbriqué.' },
    fix: { en: 'Look for a missing comma, quotation mark or bracket there.', fr: 'Cherchez-y une virgule, un guillemet ou un crochet manquant.' },
  },
  'input.missingKey': {
    side: 'config',
    meaning: { en: 'A key that is needed is not there.', fr: 'Une clé nécessaire manque.' },
    fix: { en: 'Add it at the place that is named.', fr: 'Ajoutez-la à l’endroit nommé.' },
  },
  'input.multipleDocuments': {
    side: 'config',
    meaning: { en: 'A YAML file holds more than one document.', fr: 'Un fichier YAML contient plus d’un document.' },
    fix: { en: 'Take out the --- between them, or split the file.', fr: 'Retirez le --- qui les sépare, ou divisez le fichier.' },
  },
  'input.notFound': {
    side: 'config',
    meaning: { en: 'A file that was named is not there.', fr: 'Un fichier nommé n’existe pas.' },
    fix: { en: 'Check the path; - stands for standard input where a body is read.', fr: 'Vérifiez le chemin; - désigne l’entrée standard là où un corps est lu.' },
  },
  'input.range': {
    side: 'config',
    meaning: { en: 'A number, text or list is too small or too large.', fr: 'Un nombre, un texte ou une liste est trop petit ou trop grand.' },
    fix: { en: 'The message gives the limit.', fr: 'Le message donne la limite.' },
  },
  'input.rate': {
    side: 'config',
    meaning: { en: 'A rate is not written as so many for a second or a minute.', fr: 'Un débit n’est pas écrit en tant par seconde ou par minute.' },
    fix: { en: 'Write 5/s or 30/m.', fr: 'Écrivez 5/s ou 30/m.' },
  },
  'input.syntax': {
    side: 'config',
    meaning: { en: 'A file is not valid YAML.', fr: 'Un fichier n’est pas du YAML valide.' },
    fix: { en: 'Look at the place that is named: most often quotes, indentation or a colon.', fr: 'Voyez l’endroit nommé\u00A0: le plus souvent des guillemets, un retrait ou un deux-points.' },
  },
  'input.taxRate': {
    side: 'config',
    meaning: { en: 'A tax rate is not a percentage with at most three decimals.', fr: 'Un taux de taxe n’est pas un pourcentage d’au plus trois décimales.' },
    fix: { en: 'Write 9.975%.', fr: 'Écrivez 9.975%.' },
  },
  'input.tooLarge': {
    side: 'config',
    meaning: { en: 'A file that was named is larger than anything it could rightly be.', fr: 'Un fichier nommé dépasse tout ce qu’il pourrait être à bon droit.' },
    fix: { en: 'Check that it is the right file.', fr: 'Vérifiez que c’est le bon fichier.' },
  },
  'input.type': {
    side: 'config',
    meaning: { en: 'A value is of another kind than is asked for: a list where a text belongs, and the like.', fr: 'Une valeur est d’une autre sorte que celle demandée\u00A0: une liste à la place d’un texte, par exemple.' },
    fix: { en: 'The message says what is expected and what was found.', fr: 'Le message dit ce qui est attendu et ce qui a été trouvé.' },
  },
  'input.unknownKey': {
    side: 'config',
    meaning: { en: 'A key is not known in its place; it would have no effect.', fr: 'Une clé est inconnue à sa place; elle resterait sans effet.' },
    fix: { en: 'The hint names the nearest key that is known, or all of them.', fr: 'Le conseil nomme la clé connue la plus proche, ou toutes.' },
  },
  'input.unknownWord': {
    side: 'config',
    meaning: { en: 'A word is none of those that can stand in its place.', fr: 'Un mot n’est aucun de ceux qui peuvent figurer à sa place.' },
    fix: { en: 'The hint names the nearest word that is known, or all of them.', fr: 'Le conseil nomme le mot connu le plus proche, ou tous.' },
  },
  'input.unreadable': {
    side: 'config',
    meaning: { en: 'A file that was named is there and cannot be read.', fr: 'Un fichier nommé existe et ne peut pas être lu.' },
    fix: { en: 'Check its permissions, and that it is no folder.', fr: 'Vérifiez ses droits, et que ce n’est pas un dossier.' },
  },
  'input.value': {
    side: 'config',
    meaning: { en: 'A value is not allowed in its place.', fr: 'Une valeur n’est pas permise à sa place.' },
    fix: { en: 'The message says what is wrong with it.', fr: 'Le message dit ce qui ne va pas.' },
  },
  'key.encoding': {
    side: 'config',
    meaning: { en: 'The file of a key is not text.', fr: 'Le fichier d’une clé n’est pas du texte.' },
    fix: { en: 'Name a key in PEM.', fr: 'Nommez une clé en PEM.' },
  },
  'key.exists': {
    side: 'config',
    meaning: { en: 'There is a file already where the key would go.', fr: 'Il y a déjà un fichier là où irait la clé.' },
    fix: { en: 'Name another place: nothing is overwritten.', fr: 'Nommez un autre endroit\u00A0: rien n’est écrasé.' },
  },
  'key.none': {
    side: 'config',
    meaning: { en: 'No key was given.', fr: 'Aucune clé n’a été donnée.' },
    fix: { en: 'Name one with --key; ppip keygen makes a pair.', fr: 'Nommez-en une avec --key; ppip keygen en fait une paire.' },
  },
  'key.notFound': {
    side: 'config',
    meaning: { en: 'The file of a key is not there.', fr: 'Le fichier d’une clé n’existe pas.' },
    fix: { en: 'Check the path.', fr: 'Vérifiez le chemin.' },
  },
  'key.notWritten': {
    side: 'environment',
    meaning: { en: 'A key could not be written.', fr: 'Une clé n’a pas pu être écrite.' },
    fix: { en: 'Name a writable place with --out.', fr: 'Nommez avec --out un endroit où l’on peut écrire.' },
  },
  'key.tooLarge': {
    side: 'config',
    meaning: { en: 'The file is far larger than a key.', fr: 'Le fichier est bien plus grand qu’une clé.' },
    fix: { en: 'Check that it is the right file.', fr: 'Vérifiez que c’est le bon fichier.' },
  },
  'key.unreadable': {
    side: 'config',
    meaning: { en: 'The file of a key cannot be read.', fr: 'Le fichier d’une clé ne peut pas être lu.' },
    fix: { en: 'Check its permissions.', fr: 'Vérifiez ses droits.' },
  },
  'key.unusable': {
    side: 'config',
    meaning: { en: 'The key is not an Ed25519 key of the half that is needed.', fr: 'La clé n’est pas une clé Ed25519 de la moitié voulue.' },
    fix: { en: 'Sign with the private key, verify with the public one.', fr: 'Signez avec la clé privée, vérifiez avec la publique.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
