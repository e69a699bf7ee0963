import type { AreaWords } from './code-explanation.ts';

/** Why an order was rejected, and how statuses are tried again. */
export const rejectionsWords: AreaWords = {
  'reason.given': { side: 'none', meaning: { en: 'The rejection has what UEAT and the restaurant need.', fr: 'Le rejet porte ce qu’il faut à UEAT et à l’établissement.' }, args: { code: 'INVALID_ID', message: 'Unknown item 4711' } },
  'reason.missing': {
    side: 'partner',
    meaning: { en: 'The order was rejected and errors is missing or empty: nobody can tell what to correct.', fr: 'La commande est rejetée et errors manque ou est vide\u00A0: personne ne sait quoi corriger.' },
    causes: [
      { en: 'The reason stays in the POS’s log.', fr: 'Le motif reste dans le journal du PDV.' },
      { en: 'It is sent under another name (reason, message).', fr: 'Il est envoyé sous un autre nom (reason, message).' },
    ],
    fix: { en: 'Add errors: [{code, message, details}] to every rejection.', fr: 'Ajoutez errors: [{code, message, details}] à chaque rejet.' },
  },
  'reason.shapeless': {
    side: 'partner', args: { pointer: '/errors' },
    meaning: { en: 'The reason of a rejection is a mere text and no object, so that it can have neither code nor message. The rule about the form of a status says so; this one stays open.', fr: 'Le motif d’un rejet est un simple texte et non un objet; il ne peut donc avoir ni code ni message. La règle sur la forme d’un statut le dit; celle-ci reste ouverte.' },
    causes: [
      { en: 'errors is filled with the exception’s text.', fr: 'errors reçoit le texte de l’exception.' },
    ],
    fix: { en: 'Send errors as a list of objects with code and message, then run again.', fr: 'Envoyez errors comme une liste d’objets avec code et message, puis recommencez.' },
  },
  'reason.noCode': {
    side: 'partner', args: { code: '', message: 'Unknown item' },
    meaning: { en: 'An entry of errors has no code, by which UEAT sorts rejections.', fr: 'Une entrée de errors n’a pas de code, par lequel UEAT trie les rejets.' },
    causes: [
      { en: 'Only the exception’s text is passed on.', fr: 'Seul le texte de l’exception est transmis.' },
    ],
    fix: { en: 'Give each kind of fault a code, such as INVALID_ID, MISSING_FIELD or TOTAL_MISMATCH.', fr: 'Donnez un code à chaque sorte d’erreur, comme INVALID_ID, MISSING_FIELD ou TOTAL_MISMATCH.' },
  },
  'reason.noMessage': {
    side: 'partner', args: { code: 'INVALID_ID', message: '' },
    meaning: { en: 'An entry of errors has no message that a person could read.', fr: 'Une entrée de errors n’a pas de message lisible.' },
    causes: [
      { en: 'The text is in details only, or missing in the resource file.', fr: 'Le texte n’est que dans details, ou manque au fichier de ressources.' },
    ],
    fix: { en: 'Fill message with a sentence about this order.', fr: 'Remplissez message par une phrase sur cette commande.' },
  },
  'reason.notRejected': { side: 'none', meaning: { en: 'The order was not rejected, so no reason is due.', fr: 'La commande n’est pas rejetée; aucun motif n’est dû.' }, args: { word: 'ACCEPTED' } },
  'culprit.named': { side: 'none', meaning: { en: 'The reason says which item, field or cause is meant.', fr: 'Le motif dit quel article, quel champ ou quelle cause est visé.' }, args: { word: 'no-such-item' } },
  'culprit.notNamed': {
    side: 'partner', args: { message: 'Invalid order', words: ['no-such-item', 'Classic Burger'] },
    meaning: { en: 'The reason is there but too general to act on; the sentence lists what would have been enough.', fr: 'Le motif est là mais trop général pour agir; la phrase énumère ce qui aurait suffi.' },
    causes: [
      { en: 'One constant message for each kind of fault.', fr: 'Un message constant par sorte d’erreur.' },
      { en: 'The id of the culprit is lost on the way from the validator to the status.', fr: 'L’identifiant fautif se perd entre la validation et le statut.' },
    ],
    fix: { en: 'Put the id or name of the item, or the field, into message or details.', fr: 'Mettez l’identifiant ou le nom de l’article, ou le champ, dans message ou details.' },
  },
  'retry.came': { side: 'none', meaning: { en: 'The POS delivered the call again after UEAT could not take it.', fr: 'Le PDV a livré l’appel de nouveau, UEAT n’ayant pu le recevoir.' }, args: { count: 2 } },
  'retry.never': { side: 'none', meaning: { en: 'There was no second delivery whose content could be compared.', fr: 'Il n’y a pas eu de seconde livraison dont comparer le contenu.' } },
  'retry.contentChanged': {
    side: 'partner', args: { count: 1 },
    meaning: { en: 'The retry says something else than the first delivery did.', fr: 'La reprise dit autre chose que la première livraison.' },
    causes: [
      { en: 'The order is processed anew for each try.', fr: 'La commande est traitée de nouveau à chaque essai.' },
      { en: 'Time stamps or numbers are made while the body is written.', fr: 'Des heures ou des numéros sont créés pendant l’écriture du corps.' },
    ],
    fix: { en: 'Store the body with the first try and send it unchanged.', fr: 'Conservez le corps du premier essai et renvoyez-le inchangé.' },
  },
  'retry.unwanted': {
    side: 'partner', args: { count: 3 },
    meaning: { en: 'UEAT refused the call for its content, and the POS sent it again all the same.', fr: 'UEAT a refusé l’appel pour son contenu, et le PDV l’a renvoyé quand même.' },
    causes: [
      { en: 'Every answer that is not 2xx is retried.', fr: 'Toute réponse autre que 2xx est reprise.' },
    ],
    fix: { en: 'Retry on 5xx, 429 and broken connections only; log a 4xx and raise an alert.', fr: 'Ne reprenez que sur 5xx, 429 et connexion rompue; journalisez un 4xx et alertez.' },
  },
  'retry.none': { side: 'none', meaning: { en: 'The POS did not deliver the call again, as it should be.', fr: 'Le PDV n’a pas livré l’appel de nouveau, comme il se doit.' } },
};
