import type { AreaWords } from './code-explanation.ts';

/** Refunds, and what the till shows. */
export const tillWords: AreaWords = {
  'hook.badOutput': {
    side: 'config', args: { hook: 'readCheck', detail: '/total must be integer,null' },
    meaning: { en: 'The partner’s own hook printed something else than the form that is agreed, so nothing can be judged by it.', fr: 'Le crochet du partenaire a affiché autre chose que la forme convenue; on ne peut rien en juger.' },
    causes: [
      { en: 'It prints log lines beside the JSON.', fr: 'Il affiche des lignes de journal à côté du JSON.' },
      { en: 'Amounts are in dollars, or quantities are text.', fr: 'Les montants sont en dollars, ou les quantités sont du texte.' },
    ],
    fix: { en: 'Print one JSON document and nothing else; ppip schema hook-readCheck and hook-pushMenu show the forms.', fr: 'Affichez un seul document JSON et rien d’autre; ppip schema hook-readCheck et hook-pushMenu en montrent les formes.' },
  },
  'refund.named': { side: 'none', meaning: { en: 'UEAT can find the order by the number that the POS itself gave it.', fr: 'UEAT retrouve la commande par le numéro que le PDV lui-même a donné.' }, args: { actual: 'A-1042' } },
  'refund.noExternalId': {
    side: 'partner', args: { expected: 'A-1042' },
    meaning: { en: 'The refund does not say which order it is about.', fr: 'Le remboursement ne dit pas de quelle commande il s’agit.' },
    causes: [
      { en: 'The number is sent under another name.', fr: 'Le numéro est envoyé sous un autre nom.' },
    ],
    fix: { en: 'Send {ExternalId} with the check number of the accepted status.', fr: 'Envoyez {ExternalId} avec le numéro d’addition du statut accepté.' },
  },
  'refund.otherId': {
    side: 'partner', args: { actual: '1204', expected: 'A-1042' },
    meaning: { en: 'The refund names another number than the one that the POS returned for the order.', fr: 'Le remboursement nomme un autre numéro que celui que le PDV a rendu pour la commande.' },
    causes: [
      { en: 'UEAT’s OrderId is sent in place of the POS’s own number.', fr: 'Le OrderId d’UEAT est envoyé au lieu du numéro du PDV.' },
      { en: 'Leading zeros or a prefix are lost on the way.', fr: 'Des zéros initiaux ou un préfixe se perdent en chemin.' },
    ],
    fix: { en: 'Keep the number with the order as text, and send it as it was.', fr: 'Gardez le numéro avec la commande, sous forme de texte, et envoyez-le tel quel.' },
  },
  'sent.once': { side: 'none', meaning: { en: 'The POS took UEAT’s answer for the end of the matter.', fr: 'Le PDV a tenu la réponse d’UEAT pour la fin de l’affaire.' }, args: { status: 200 } },
  'sent.again': {
    side: 'partner', args: { count: 2, status: 200 },
    meaning: { en: 'The POS sent the same again although UEAT had answered.', fr: 'Le PDV a renvoyé la même chose alors qu’UEAT avait répondu.' },
    causes: [
      { en: 'An empty body is taken for a failure.', fr: 'Un corps vide passe pour un échec.' },
      { en: 'Every answer but 200 goes back into the queue.', fr: 'Toute réponse autre que 200 retourne dans la file.' },
    ],
    fix: { en: 'Take any 2xx for done, and show a 400 to the staff; retry system errors only.', fr: 'Tenez tout 2xx pour fait, et montrez un 400 au personnel; ne reprenez que les erreurs système.' },
  },
  'till.same': { side: 'none', meaning: { en: 'Order and check agree in this respect.', fr: 'La commande et l’addition concordent à cet égard.' } },
  'till.checkCount': {
    side: 'partner', args: { count: 2 },
    meaning: { en: 'An accepted order is exactly one check on the till.', fr: 'Une commande acceptée est exactement une addition à la caisse.' },
    causes: [
      { en: 'A resend or a retry made a second check.', fr: 'Un renvoi ou une reprise a créé une seconde addition.' },
      { en: 'The order was acknowledged in the cloud and never reached the till.', fr: 'La commande a été acceptée dans le nuage et n’a jamais atteint la caisse.' },
      { en: 'The hook looks in the wrong place, or prints checks of other orders too.', fr: 'Le crochet cherche au mauvais endroit, ou affiche aussi les additions d’autres commandes.' },
    ],
    fix: { en: 'Look up the check by OrderId before making one; let the hook print those of this order only.', fr: 'Cherchez l’addition par OrderId avant d’en créer une; faites afficher au crochet celles de cette commande seulement.' },
  },
  'till.lineDiffers': {
    side: 'partner', args: { name: 'burger_001[2×cheese]', expected: 2, actual: 1 },
    meaning: { en: 'Something that was ordered is not on the check, or not as often. Lines are compared with their options.', fr: 'Un élément commandé n’est pas sur l’addition, ou pas autant de fois. Les lignes sont comparées avec leurs options.' },
    causes: [
      { en: 'A modifier’s quantity is taken for the whole line in place of each unit.', fr: 'La quantité d’une option est prise pour toute la ligne au lieu de chaque unité.' },
      { en: 'Options that cost nothing are left out.', fr: 'Les options gratuites sont omises.' },
      { en: 'The hook prints options as totals, and not for each unit of their item.', fr: 'Le crochet affiche le total des options, et non leur nombre par unité de l’article.' },
    ],
    fix: { en: 'Book options for each unit of their item, and print them in the same way.', fr: 'Inscrivez les options pour chaque unité de leur article, et affichez-les de même.' },
  },
  'till.extraLine': {
    side: 'partner', args: { name: 'bag_fee', actual: 1 },
    meaning: { en: 'Something is on the check that the order does not have.', fr: 'L’addition porte un élément que la commande n’a pas.' },
    causes: [
      { en: 'Options are booked as lines of their own.', fr: 'Des options sont inscrites comme des lignes à part.' },
      { en: 'The hook prints fees, tips or service lines among the items.', fr: 'Le crochet affiche des frais, un pourboire ou des lignes de service parmi les articles.' },
    ],
    fix: { en: 'Book options under their item; let the hook print in items only what can be ordered.', fr: 'Inscrivez les options sous leur article; que le crochet n’affiche dans items que ce qui se commande.' },
  },
  'till.noteMissing': {
    side: 'partner', args: { word: 'no onions' },
    meaning: { en: 'A note of the order is nowhere on the check, and so the kitchen does not know of it.', fr: 'Une note de la commande n’est nulle part sur l’addition; la cuisine l’ignore donc.' },
    causes: [
      { en: 'Only one kind of note is mapped.', fr: 'Une seule sorte de note est reprise.' },
      { en: 'The note is cut to the width of a field.', fr: 'La note est coupée à la largeur d’un champ.' },
      { en: 'The hook prints some kinds of notes only.', fr: 'Le crochet n’affiche que certaines notes.' },
    ],
    fix: { en: 'Map Note of every item and option, and CounterNotes, in full.', fr: 'Reprenez en entier Note de chaque article et option, et CounterNotes.' },
  },
  'till.amountDiffers': {
    side: 'partner', args: { name: 'total', expected: 2013, actual: 1988 },
    meaning: { en: 'The till would take another amount than the guest was told.', fr: 'La caisse prendrait un autre montant que celui annoncé au client.' },
    causes: [
      { en: 'The tip is left out of the total, or booked twice.', fr: 'Le pourboire est omis du total, ou inscrit deux fois.' },
      { en: 'The till computes taxes for each line in place of the order.', fr: 'La caisse calcule les taxes par ligne au lieu de la commande.' },
      { en: 'The hook prints dollars, or a total before taxes.', fr: 'Le crochet affiche des dollars, ou un total avant taxes.' },
    ],
    fix: { en: 'Take over Tip and Total of the order; print cents, taxes and tip included.', fr: 'Reprenez Tip et Total de la commande; affichez des cents, taxes et pourboire compris.' },
  },
  'till.serviceDiffers': {
    side: 'partner', args: { expected: 'Takeout', actual: 'DineIn' },
    meaning: { en: 'The till has the order under another service: it goes to a table in place of a bag.', fr: 'La caisse a inscrit la commande sous un autre service\u00A0: elle va à une table et non dans un sac.' },
    causes: [
      { en: 'All orders from the web are booked as one type.', fr: 'Toutes les commandes du Web sont inscrites sous un seul type.' },
    ],
    fix: { en: 'Map OrderType to the services of the till, and print it in UEAT’s words.', fr: 'Faites correspondre OrderType aux services de la caisse, et affichez-le avec les mots d’UEAT.' },
  },
  'till.serviceUnknown': {
    side: 'config', args: { expected: 'Takeout', actual: 'Pickup' },
    meaning: { en: 'The hook printed the till’s own word for the service, and nobody can say which of UEAT’s it stands for.', fr: 'Le crochet a affiché le mot de la caisse pour le service, et nul ne sait auquel d’UEAT il correspond.' },
    causes: [
      { en: 'The hook prints the field of the till as it is.', fr: 'Le crochet affiche le champ de la caisse tel quel.' },
    ],
    fix: { en: 'Let the hook translate it into Takeout, DineIn or Delivery.', fr: 'Faites-le traduire par le crochet en Takeout, DineIn ou Delivery.' },
  },
  'till.notShown': {
    side: 'config', args: { name: 'total' },
    meaning: { en: 'The hook left out what should be compared. That says nothing about the POS.', fr: 'Le crochet a omis ce qu’il faut comparer. Cela ne dit rien du PDV.' },
    causes: [
      { en: 'The hook prints only part of the check.', fr: 'Le crochet n’affiche qu’une partie de l’addition.' },
    ],
    fix: { en: 'Let the hook print it; ppip schema hook-readCheck shows the form.', fr: 'Faites-le afficher au crochet; ppip schema hook-readCheck en montre la forme.' },
  },
};
