import type { AreaWords } from './code-explanation.ts';

/** What the POS said of an order. */
export const statusesWords: AreaWords = {
  'status.is': { side: 'none', meaning: { en: 'The POS decided as the scenario expects.', fr: 'Le PDV a décidé comme le scénario l’attend.' }, args: { kind: 'accepted', word: 'ACCEPTED', number: 'A-1042' } },
  'status.isNot': {
    side: 'partner', args: { expected: 'accepted', actual: 'rejected', word: 'Rejected', reasons: [{ code: 'TOTAL_MISMATCH', message: 'Total differs by 1' }] },
    meaning: { en: 'The POS decided the other way: a good order was rejected, or a faulty one accepted. Its own reasons follow in the sentence.', fr: 'Le PDV a décidé à l’inverse\u00A0: une bonne commande est rejetée, ou une fautive acceptée. Ses motifs suivent dans la phrase.' },
    causes: [
      { en: 'Rejected: prices, taxes or rounding are computed another way; the reason says which.', fr: 'Rejetée\u00A0: prix, taxes ou arrondis calculés autrement; le motif le dit.' },
      { en: 'Rejected: the menu in the POS is not the one that it synchronized.', fr: 'Rejetée\u00A0: le menu du PDV n’est pas celui qu’il a synchronisé.' },
      { en: 'Accepted: the fault is not looked for, or silently put right.', fr: 'Acceptée\u00A0: l’erreur n’est pas cherchée, ou est corrigée en silence.' },
    ],
    fix: { en: 'Compare the order in the evidence with the reason; ppip explain with the requirement’s id names what to validate.', fr: 'Comparez la commande de la preuve au motif; ppip explain avec l’identifiant de l’exigence nomme ce qu’il faut valider.' },
  },
  'status.unknownWord': {
    side: 'partner', args: { word: 'Confirmed' },
    meaning: { en: 'A status came, but its word is neither an acceptance nor a rejection, so nothing can be concluded from it.', fr: 'Un statut est venu, mais son mot n’est ni une acceptation ni un rejet; on ne peut rien en conclure.' },
    causes: [
      { en: 'The POS’s own state names are sent.', fr: 'Les noms d’état internes du PDV sont envoyés.' },
      { en: 'The word stands in another member than status.', fr: 'Le mot est dans un autre membre que status.' },
    ],
    fix: { en: 'Send ACCEPTED or Completed, Rejected or REJECTED. If UEAT agreed on another word, add it to status.acceptedWords or status.rejectedWords under assumptions.', fr: 'Envoyez ACCEPTED ou Completed, Rejected ou REJECTED. Si UEAT a convenu d’un autre mot, ajoutez-le à status.acceptedWords ou status.rejectedWords sous assumptions.' },
  },
  'status.neverSeen': {
    side: 'partner',
    meaning: { en: 'Two orders in a row got no status at all, so the rest was not waited for: all of it has this one root cause.', fr: 'Deux commandes de suite n’ont reçu aucun statut; le reste n’a pas été attendu\u00A0: tout a cette même cause.' },
    causes: [
      { en: 'The POS cannot reach platform.publicUrl.', fr: 'Le PDV ne peut joindre platform.publicUrl.' },
      { en: 'Orders are acknowledged and never processed: the worker or the till is not running.', fr: 'Les commandes sont accusées et jamais traitées\u00A0: le processus ou la caisse ne tourne pas.' },
    ],
    fix: { en: 'Run one order alone: ppip certify --only orders/takeout-asap, and follow it through the POS’s log.', fr: 'Passez une seule commande\u00A0: ppip certify --only orders/takeout-asap, et suivez-la dans le journal du PDV.' },
  },
  'status.documented': { side: 'none', meaning: { en: 'The word is one of those that UEAT’s pages use.', fr: 'Le mot est l’un de ceux des pages d’UEAT.' }, args: { word: 'ACCEPTED' } },
  'status.undocumented': {
    side: 'partner', args: { word: 'accepted', documented: ['Completed', 'ACCEPTED', 'Rejected', 'REJECTED'] },
    meaning: { en: 'The word is none of the documented ones, letter for letter.', fr: 'Le mot n’est aucun de ceux documentés, lettre pour lettre.' },
    causes: [
      { en: 'A naming policy of the serializer changes the case.', fr: 'Une règle de nommage du sérialiseur change la casse.' },
      { en: 'The POS’s own enum value is sent.', fr: 'La valeur d’énumération du PDV est envoyée.' },
    ],
    fix: { en: 'Map your states to the two documented words explicitly.', fr: 'Associez explicitement vos états aux deux mots documentés.' },
  },
  'status.intermediate': {
    side: 'partner', args: { word: 'preparing' },
    meaning: { en: 'The POS told of progress. UEAT knows final statuses only.', fr: 'Le PDV a annoncé un avancement. UEAT ne connaît que des statuts finaux.' },
    causes: [
      { en: 'Each change of state in the POS fires the same call.', fr: 'Chaque changement d’état dans le PDV déclenche le même appel.' },
    ],
    fix: { en: 'Call UEAT when the order is accepted or rejected, and never else.', fr: 'Appelez UEAT à l’acceptation ou au rejet, et jamais autrement.' },
  },
  'status.final': { side: 'none', meaning: { en: 'Nothing but acceptances and rejections was sent.', fr: 'Rien d’autre que des acceptations et des rejets n’a été envoyé.' } },
  'status.contradicts': {
    side: 'partner', args: { first: 'ACCEPTED', second: 'Rejected' },
    meaning: { en: 'For one sending of the order the POS said two different things, or took an acceptance back.', fr: 'Pour un même envoi de la commande, le PDV a dit deux choses différentes, ou a retiré une acceptation.' },
    causes: [
      { en: 'The order is accepted on reception and rejected by the till afterwards.', fr: 'La commande est acceptée à la réception, puis rejetée par la caisse.' },
      { en: 'Two workers process the same message.', fr: 'Deux processus traitent le même message.' },
    ],
    fix: { en: 'Send the status once, when the till has really decided.', fr: 'Envoyez le statut une fois, quand la caisse a vraiment décidé.' },
  },
  'status.second': {
    side: 'partner', args: { first: 'ACCEPTED', second: 'Completed' },
    meaning: { en: 'UEAT had answered 2xx to a final status, and the POS sent another of the same kind for the same sending of the order: the second acceptance of one check, or a rejection with other reasons.', fr: 'UEAT avait répondu 2xx à un statut final, et le PDV en a envoyé un autre du même genre pour le même envoi de la commande\u00A0: une deuxième acceptation de la même addition, ou un rejet pour d’autres raisons.' },
    causes: [
      { en: 'ACCEPTED is sent on reception, and Completed when the order is ready or the check is closed.', fr: 'ACCEPTED est envoyé à la réception, et Completed quand la commande est prête ou l’addition fermée.' },
      { en: 'Each fault that is found in an order is sent as a rejection of its own.', fr: 'Chaque faute trouvée dans une commande fait l’objet d’un rejet à part.' },
    ],
    fix: { en: 'Send one final status for each sending: ACCEPTED or Completed, or one rejection with every reason in errors; nothing after it.', fr: 'Envoyez un seul statut final par envoi\u00A0: ACCEPTED ou Completed, ou un seul rejet avec toutes les raisons dans errors; rien ensuite.' },
  },
  'status.repeated': {
    side: 'partner', args: { word: 'ACCEPTED' },
    meaning: { en: 'UEAT had answered 2xx, and the POS sent the same status again.', fr: 'UEAT avait répondu 2xx, et le PDV a renvoyé le même statut.' },
    causes: [
      { en: 'Success is only recognized as 200 with a body.', fr: 'Seul un 200 avec un corps est reconnu comme un succès.' },
      { en: 'A job resends everything that is not yet marked as sent.', fr: 'Une tâche renvoie tout ce qui n’est pas encore marqué comme envoyé.' },
    ],
    fix: { en: 'Mark the status as delivered on any 2xx, in a transaction of its own.', fr: 'Marquez le statut comme livré sur tout 2xx, dans une transaction à part.' },
  },
  'status.afterRepeat': {
    side: 'partner',
    meaning: { en: 'The wait for an earlier sending ended with nothing but a repeat of a status that had come before. What came after it may be the late answer to that sending, and so it is not held against this one.', fr: 'L’attente d’un envoi antérieur n’a donné que la répétition d’un statut déjà venu. Ce qui est venu ensuite peut être la réponse tardive à cet envoi, et n’est donc pas retenu contre celui-ci.' },
    causes: [
      { en: 'The POS repeats its statuses, and answers a resent order later than the deadline.', fr: 'Le PDV répète ses statuts et répond à une commande renvoyée après l’échéance.' },
      { en: 'Every rejection reads the same, so that the second cannot be told from the first.', fr: 'Tous les rejets se ressemblent, et le second ne se distingue pas du premier.' },
    ],
    fix: { en: 'Send each status once, and say in a rejection what is wrong with this sending.', fr: 'Envoyez chaque statut une fois, et dites dans un rejet ce qui ne va pas dans cet envoi.' },
  },
  'status.single': { side: 'none', meaning: { en: 'One final status for each sending, as it should be.', fr: 'Un seul statut final par envoi, comme il se doit.' } },
  'field.matches': { side: 'none', meaning: { en: 'The member that the scenario looks at is as it should be.', fr: 'Le membre examiné par le scénario est comme il se doit.' }, args: { pointer: '/checknumber' } },
  'field.missing': {
    side: 'partner', args: { pointer: '/errors/0/code' },
    meaning: { en: 'A member that the scenario asks for is not in the body.', fr: 'Un membre demandé par le scénario n’est pas dans le corps.' },
    causes: [
      { en: 'Null or empty members are left out by the serializer.', fr: 'Le sérialiseur omet les membres null ou vides.' },
      { en: 'It has another name or place.', fr: 'Il a un autre nom ou une autre place.' },
    ],
    fix: { en: 'Send the member at this pointer.', fr: 'Envoyez le membre à ce pointeur.' },
  },
  'field.mismatch': {
    side: 'partner', args: { pointer: '/status', actual: 'OK' },
    meaning: { en: 'A member is there, but has not the value that the scenario asks for.', fr: 'Un membre est là, mais n’a pas la valeur demandée par le scénario.' },
    causes: [
      { en: 'A default or placeholder was never replaced.', fr: 'Une valeur par défaut n’a jamais été remplacée.' },
    ],
    fix: { en: 'Compare the value with the one under “Expected” in the report.', fr: 'Comparez la valeur à celle du rapport sous «\u00A0Attendu\u00A0».' },
  },
  'check.number': { side: 'none', meaning: { en: 'The acceptance says which check the order became.', fr: 'L’acceptation dit quelle addition la commande est devenue.' }, args: { number: 'A-1042' } },
  'check.missing': {
    side: 'partner',
    meaning: { en: 'The order was accepted, but no member of the status carries a check number.', fr: 'La commande est acceptée, mais aucun membre du statut ne porte un numéro d’addition.' },
    causes: [
      { en: 'The status leaves before the till has numbered the check.', fr: 'Le statut part avant que la caisse ait numéroté l’addition.' },
      { en: 'The number has a name that the pages do not know.', fr: 'Le numéro a un nom que les pages ne connaissent pas.' },
    ],
    fix: { en: 'Send it as checknumber, once the check exists. Other names go under the assumption status.checkNumberPlaces.', fr: 'Envoyez-le comme checknumber, une fois l’addition créée. D’autres noms vont sous l’hypothèse status.checkNumberPlaces.' },
  },
  'check.distinct': { side: 'none', meaning: { en: 'No two orders of the run share a check number.', fr: 'Deux commandes de l’essai n’ont jamais le même numéro d’addition.' } },
  'check.shared': {
    side: 'partner', args: { number: '12', orders: [1204, 1205] },
    meaning: { en: 'Several orders say that they became the same check.', fr: 'Plusieurs commandes disent être devenues la même addition.' },
    causes: [
      { en: 'The number of the table, the shift or the day is sent.', fr: 'Le numéro de table, de quart ou de jour est envoyé.' },
      { en: 'Two orders at once read the same counter.', fr: 'Deux commandes simultanées lisent le même compteur.' },
    ],
    fix: { en: 'Send the till’s own number of the check, from a sequence.', fr: 'Envoyez le numéro d’addition de la caisse, tiré d’une séquence.' },
  },
  'check.single': { side: 'none', meaning: { en: 'All acceptances under the OrderId name one and the same check.', fr: 'Toutes les acceptations sous ce OrderId nomment une seule et même addition.' }, args: { number: 'A-1042' } },
  'check.several': {
    side: 'partner', args: { numbers: ['A-1042', 'A-1043'] },
    meaning: { en: 'Under one OrderId the POS accepted more than once, with different check numbers: the kitchen has the meal twice.', fr: 'Sous un seul OrderId, le PDV a accepté plusieurs fois, avec des numéros différents\u00A0: la cuisine a le repas en double.' },
    causes: [
      { en: 'Deliveries are told apart by requestId instead of by OrderId.', fr: 'Les livraisons se distinguent par requestId et non par OrderId.' },
      { en: 'A retry after a failed status call makes the check again.', fr: 'Une reprise après un statut échoué recrée l’addition.' },
    ],
    fix: { en: 'Put a unique index on OrderId, and answer a known order with the number that it has.', fr: 'Mettez un index unique sur OrderId, et répondez à une commande connue par le numéro qu’elle a.' },
  },
  'check.none': { side: 'none', meaning: { en: 'There is no acceptance under this OrderId that could have made a check.', fr: 'Aucune acceptation sous ce OrderId n’a pu créer d’addition.' } },
  'check.notAccepted': { side: 'none', meaning: { en: 'The order was not accepted, so no check number is due.', fr: 'La commande n’est pas acceptée; aucun numéro d’addition n’est dû.' }, args: { word: 'Rejected' } },
  'check.noSubject': { side: 'none', meaning: { en: 'Nothing happened that this check could look at; it counts neither way.', fr: 'Rien ne s’est produit que ce contrôle puisse examiner; il ne compte dans aucun sens.' } },
  'accepted.not': { side: 'none', meaning: { en: 'After the request that was wrong, no acceptance came.', fr: 'Après la requête fautive, aucune acceptation n’est venue.' } },
  'accepted.despite': {
    side: 'partner', args: { word: 'ACCEPTED', number: 'A-1042' },
    meaning: { en: 'Whatever the POS answered, it made a check of an order that it should not have taken.', fr: 'Quoi qu’il ait répondu, le PDV a fait une addition d’une commande qu’il n’aurait pas dû prendre.' },
    causes: [
      { en: 'The order is queued before the token or its content is verified.', fr: 'La commande est mise en file avant la vérification du jeton ou du contenu.' },
    ],
    fix: { en: 'Refuse first; queue only what passed.', fr: 'Refusez d’abord; ne mettez en file que ce qui a passé.' },
  },
  'key.orderId': { side: 'none', meaning: { en: 'The status names its order by UEAT’s OrderId.', fr: 'Le statut nomme sa commande par le OrderId d’UEAT.' } },
  'key.notOrderId': {
    side: 'partner', args: { by: 'requestId' },
    meaning: { en: 'The status could be matched only by other means: the OrderId is missing from it, or is another one.', fr: 'Le statut n’a pu être rattaché que par un autre moyen\u00A0: le OrderId y manque, ou en est un autre.' },
    causes: [
      { en: 'The POS’s own order number stands in orderId.', fr: 'Le numéro de commande du PDV figure dans orderId.' },
      { en: 'orderId is left out, since the requestId seemed enough.', fr: 'orderId est omis, le requestId semblant suffire.' },
    ],
    fix: { en: 'Send OrderIds.OrderId of the order back as orderId.', fr: 'Renvoyez OrderIds.OrderId de la commande comme orderId.' },
  },
  'order.known': { side: 'none', meaning: { en: 'Every status of the run belongs to an order that UEAT sent.', fr: 'Chaque statut de l’essai appartient à une commande envoyée par UEAT.' } },
  'order.unknown': {
    side: 'partner', args: { value: '77' },
    meaning: { en: 'A status came for an order that this run did not send.', fr: 'Un statut est venu pour une commande que cet essai n’a pas envoyée.' },
    causes: [
      { en: 'Left-overs of an earlier run are still being delivered.', fr: 'Des restes d’un essai antérieur sont encore livrés.' },
      { en: 'Orders of other channels are reported to UEAT too.', fr: 'Des commandes d’autres canaux sont aussi rapportées à UEAT.' },
    ],
    fix: { en: 'Empty the outbox of the sandbox, and send statuses for UEAT’s orders only.', fr: 'Videz la file d’envoi du bac à sable, et n’envoyez des statuts que pour les commandes d’UEAT.' },
  },
};
